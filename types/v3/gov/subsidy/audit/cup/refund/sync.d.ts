import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { InvalidatedCup } from '../../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 同步非银联支付交易退款信息
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Call<{ json: SyncCup }, InvalidatedCup>
}

/** `v3/gov/subsidy/audit/cup/refund/sync` */
export interface Sync extends Verbs, Async<Verbs> {}

export interface SyncCup {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: Rfc3339
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/audit/cup/refund/sync': Sync
  }
}
