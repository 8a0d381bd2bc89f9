/** `v3/pay/instal/partner/` */
export interface Partner {
  /** 微信分付：商户贴息-获取微信分付曝光建议 */
  exposure: import('./partner/exposure.js').Exposure
}
