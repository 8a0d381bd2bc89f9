/** `v2/risk/` */
export interface Risk {
  /** 平台证书（APIv2）：获取平台证书 */
  getcertficates: import('./risk/getcertficates.js').Getcertficates
  /** 付款到银行卡·获取公钥（APIv2）：获取RSA加密公钥 */
  getpublickey: import('./risk/getpublickey.js').Getpublickey
  /** 违规查询（APIv2）：银行特约商户违规信息查询 */
  getviolation: import('./risk/getviolation.js').Getviolation
}
