/** `v3/vehicle/parking/services/` */
export interface Services {
  /** 微信支付分停车服务：查询车牌服务开通信息 */
  find: import('./services/find.js').Find
}
