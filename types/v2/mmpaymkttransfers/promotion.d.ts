/** `v2/mmpaymkttransfers/promotion/` */
export interface Promotion {
  /** 企业微信付款与红包（APIv2）：向员工付款 */
  paywwsptrans2pocket: import('./promotion/paywwsptrans2pocket.js').Paywwsptrans2pocket
  /** 企业微信付款与红包（APIv2）：查询付款记录 */
  querywwsptrans2pocket: import('./promotion/querywwsptrans2pocket.js').Querywwsptrans2pocket
  /** 企业付款到零钱（APIv2）：向微信用户个人付款 */
  transfers: import('./promotion/transfers.js').Transfers
}
