/** `v2/face/` */
export interface Face {
  /** 刷脸支付（APIv2）：人脸识别SDK-获取调用凭证 */
  get_wxpayface_authinfo: import('./face/get_wxpayface_authinfo.js').GetWxpayfaceAuthinfo
}
