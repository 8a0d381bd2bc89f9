/** `v3/platsolution/insurance/` */
export interface Insurance {
  mchTransfer: import('./insurance/mch-transfer.js').MchTransfer
}
