/** `PARKING_FEE.*` */
import type { QueryParkingFee } from '../models/parking.js'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 停车缴费服务-商户查费
     * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
     */
    'PARKING_FEE.QUERY_TRANS_INFO': QueryParkingFee
  }
}
