/** `v3/aggracct-bc/wb-channel/` */
export interface WbChannel {
  account: import('./wb-channel/account.js').Account
  bankChannelAccount: import('./wb-channel/bank-channel-account.js').BankChannelAccount
  controlOrders: import('./wb-channel/control-orders.js').ControlOrders
  specialReduction: import('./wb-channel/special-reduction.js').WbChannelSpecialReduction
}
