/** `v3/pay/instal/` */
export interface Instal {
  /** 微信分付：商户贴息-获取微信分付曝光建议 */
  exposure: import('./instal/exposure.js').Exposure
  /** 微信分付 */
  partner: import('./instal/partner.js').Partner
}
