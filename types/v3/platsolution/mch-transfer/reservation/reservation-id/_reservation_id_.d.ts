import type { Async, Call } from '../../../../../endpoint.js'
import type { PlatsolutionTransferReservation } from '../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 微信支付预约单号查询预约商家转账记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  get: Call<
    {
      /** 微信转账预约单号 @example 1330000071100999991182020050700019480001 */
      reservation_id: string
      query: {
        /** 二级商户号 @example 1900001109 */
        sub_mchid: string
      }
    },
    PlatsolutionTransferReservation
  >
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface ReservationIdValue extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': ReservationIdValue
  }
}
