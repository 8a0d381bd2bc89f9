/** `v3/platsolution/insurance/` */
export interface Insurance {
  /** 商家转账（平台收付通·预约模式） */
  mchTransfer: import('./insurance/mch-transfer.js').MchTransfer
}
