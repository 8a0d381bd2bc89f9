/** `v3/platsolution/` */
export interface Platsolution {
  /** 平台收付通 */
  ecommerce: import('./platsolution/ecommerce.js').Ecommerce
  /** 商家转账（平台收付通·预约模式） */
  insurance: import('./platsolution/insurance.js').Insurance
  /** 商家转账（预约模式） */
  mchTransfer: import('./platsolution/mch-transfer.js').MchTransfer
}
