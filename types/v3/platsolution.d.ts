/** `v3/platsolution/` */
export interface Platsolution {
  ecommerce: import('./platsolution/ecommerce.js').Ecommerce
  insurance: import('./platsolution/insurance.js').Insurance
  mchTransfer: import('./platsolution/mch-transfer.js').MchTransfer
}
