/** `v3/aggracct-bc/wb-channel/account/` */
export interface Account {
  /** 聚合账户银行渠道服务：查询渠道额度 */
  balance: import('./account/balance.js').Balance
  /** 聚合账户银行渠道服务：查询商户资料 */
  mch_archives: import('./account/mch_archives.js').MchArchives
  /** 聚合账户银行渠道服务：查询商户影像件资料 */
  mch_media: import('./account/mch_media.js').MchMedia
}
