import type { Async, Call, SerialHeader } from '../../../../../endpoint.js'
import type { AppliedReservation, ApplyReservation } from '../../../../../models/platsolution-transfer.js'

interface Verbs {
  /**
   * 受理单次预约商家转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
   */
  post: Call<{ json: ApplyReservation; headers?: SerialHeader }, AppliedReservation>
}

/** `v3/platsolution/insurance/mch-transfer/reservation/apply` */
export interface Apply extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/insurance/mch-transfer/reservation/apply': Apply
  }
}
