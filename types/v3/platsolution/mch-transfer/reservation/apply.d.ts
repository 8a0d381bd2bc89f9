import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { AppliedReservation, ApplyReservation } from '../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 受理单次预约商家转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  post: Call<{ json: ApplyReservation; headers?: SerialHeader }, AppliedReservation>
}

/** `v3/platsolution/mch-transfer/reservation/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/mch-transfer/reservation/apply': Apply
  }
}
