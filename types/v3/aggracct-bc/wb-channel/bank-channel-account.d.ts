/** `v3/aggracct-bc/wb-channel/bank-channel-account/` */
export interface BankChannelAccount {
  rename: import('./bank-channel-account/rename.js').BankChannelAccountRename
}
