import type { Async, Call } from '../../../../../endpoint.js'
import type { InvalidateCup } from '../../../../../models/subsidy.js'

interface Verbs {
  /**
   * 查询审核结果
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Call<{ json: InvalidateCup }, Cup>
}

/** `v3/gov/subsidy/audit/cup/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface Cup {
  /** 响应码 @example 000000 */
  code: string
  /** 响应描述 @example 成功 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/audit/cup/query': Query
  }
}
