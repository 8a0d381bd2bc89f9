/** `v3/aggracct-bc/wb-channel/bank-channel-account/` */
export interface BankChannelAccount {
  /** 聚合账户银行渠道服务：受理渠道结算银行账户更名申请 */
  rename: import('./bank-channel-account/rename.js').BankChannelAccountRename
}
