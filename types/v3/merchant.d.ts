/** `v3/merchant/` */
export interface Merchant {
  /** 商户余额与提现 */
  fund: import('./merchant/fund.js').Fund
  /** 图片/视频上传 */
  media: import('./merchant/media.js').MerchantMedia
}
