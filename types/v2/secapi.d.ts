/** `v2/secapi/` */
export interface Secapi {
  /** 商户管理（APIv2） */
  mch: import('./secapi/mch.js').Mch
  /** 推荐关注配置（APIv2） */
  mkt: import('./secapi/mkt.js').Mkt
  /** 撤销与退款（APIv2） */
  pay: import('./secapi/pay.js').Pay
}
