/** `v2/mmpaymkttransfers/` */
export interface Mmpaymkttransfers {
  gethbinfo: import('./mmpaymkttransfers/gethbinfo.js').Gethbinfo
  gettransferinfo: import('./mmpaymkttransfers/gettransferinfo.js').Gettransferinfo
  promotion: import('./mmpaymkttransfers/promotion.js').Promotion
  query_coupon_stock: import('./mmpaymkttransfers/query_coupon_stock.js').QueryCouponStock
  querycouponsinfo: import('./mmpaymkttransfers/querycouponsinfo.js').Querycouponsinfo
  queryworkwxredpack: import('./mmpaymkttransfers/queryworkwxredpack.js').Queryworkwxredpack
  send_coupon: import('./mmpaymkttransfers/send_coupon.js').SendCoupon
  sendgroupredpack: import('./mmpaymkttransfers/sendgroupredpack.js').Sendgroupredpack
  sendminiprogramhb: import('./mmpaymkttransfers/sendminiprogramhb.js').Sendminiprogramhb
  sendredpack: import('./mmpaymkttransfers/sendredpack.js').Sendredpack
  sendworkwxredpack: import('./mmpaymkttransfers/sendworkwxredpack.js').Sendworkwxredpack
}
