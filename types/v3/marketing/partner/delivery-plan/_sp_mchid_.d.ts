/** `v3/marketing/partner/delivery-plan/{sp_mchid}/` */
export interface SpMchid {
  /** 商品券投放计划：设置投放计划回调地址 */
  notifyUrl: import('./_sp_mchid_/notify-url.js').NotifyUrl
}
