import type { Async, Call } from '../../../../../../endpoint.js'
import type { PlatsolutionTransferReservation } from '../../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 关闭预约商家转账记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  post: Call<
    {
      /** 商户预约单号 @example plfk2020042013 */
      out_reservation_no: string
      query: {
        /** 二级商户号 @example 1900001109 */
        sub_mchid: string
      }
    },
    PlatsolutionTransferReservation
  >
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': Close
  }
}
