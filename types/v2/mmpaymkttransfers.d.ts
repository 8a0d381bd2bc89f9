/** `v2/mmpaymkttransfers/` */
export interface Mmpaymkttransfers {
  /** 现金红包（APIv2）：查询红包记录 */
  gethbinfo: import('./mmpaymkttransfers/gethbinfo.js').Gethbinfo
  /** 企业付款到零钱（APIv2）：查询企业向微信用户个人付款 */
  gettransferinfo: import('./mmpaymkttransfers/gettransferinfo.js').Gettransferinfo
  /** 现金红包（APIv2） */
  promotion: import('./mmpaymkttransfers/promotion.js').Promotion
  /** 代金券（APIv2）：查询代金券批次 */
  query_coupon_stock: import('./mmpaymkttransfers/query_coupon_stock.js').QueryCouponStock
  /** 代金券（APIv2）：查询代金券信息 */
  querycouponsinfo: import('./mmpaymkttransfers/querycouponsinfo.js').Querycouponsinfo
  /** 企业微信付款与红包（APIv2）：查询红包记录 */
  queryworkwxredpack: import('./mmpaymkttransfers/queryworkwxredpack.js').Queryworkwxredpack
  /** 代金券（APIv2）：发放代金券 */
  send_coupon: import('./mmpaymkttransfers/send_coupon.js').SendCoupon
  /** 现金红包（APIv2）：发放裂变红包 */
  sendgroupredpack: import('./mmpaymkttransfers/sendgroupredpack.js').Sendgroupredpack
  /** 现金红包（APIv2）：发放小程序红包接口 */
  sendminiprogramhb: import('./mmpaymkttransfers/sendminiprogramhb.js').Sendminiprogramhb
  /** 现金红包（APIv2）：发放普通红包 */
  sendredpack: import('./mmpaymkttransfers/sendredpack.js').Sendredpack
  /** 企业微信付款与红包（APIv2）：发放企业红包 */
  sendworkwxredpack: import('./mmpaymkttransfers/sendworkwxredpack.js').Sendworkwxredpack
}
