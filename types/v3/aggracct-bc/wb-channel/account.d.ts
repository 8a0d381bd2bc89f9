/** `v3/aggracct-bc/wb-channel/account/` */
export interface Account {
  balance: import('./account/balance.js').Balance
  mch_archives: import('./account/mch_archives.js').MchArchives
  mch_media: import('./account/mch_media.js').MchMedia
}
