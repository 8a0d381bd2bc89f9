/** `v3/aggracct-bc/wb-channel/` */
export interface WbChannel {
  /** 聚合账户银行渠道服务 */
  account: import('./wb-channel/account.js').Account
  /** 聚合账户银行渠道服务 */
  bankChannelAccount: import('./wb-channel/bank-channel-account.js').BankChannelAccount
  /** 聚合账户银行渠道服务 */
  controlOrders: import('./wb-channel/control-orders.js').ControlOrders
  /** 聚合账户银行渠道服务：特殊减额 */
  specialReduction: import('./wb-channel/special-reduction.js').WbChannelSpecialReduction
}
