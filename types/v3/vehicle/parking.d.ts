/** `v3/vehicle/parking/` */
export interface Parking {
  /** 微信支付分停车服务：创建停车入场 */
  parkings: import('./parking/parkings.js').Parkings
  /** 微信支付分停车服务 */
  services: import('./parking/services.js').Services
}
