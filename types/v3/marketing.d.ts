/** `v3/marketing/` */
export interface Marketing {
  bank: import('./marketing/bank.js').Bank
  busifavor: import('./marketing/busifavor.js').Busifavor
}
