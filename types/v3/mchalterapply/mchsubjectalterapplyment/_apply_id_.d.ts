import type { Async, Call } from '../../../endpoint.js'
import type { Merchant } from '../../../models/alteration.js'

interface Verbs {
  /**
   * 查询资料变更申请单状态-使用申请单号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  get: Call<
    {
      /** 微信支付申请单号 @example 20220617143306000013906025001 */
      apply_id: string
    },
    Merchant
  >
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` */
export interface ApplyId extends Verbs, Async<Verbs> {
  /** 商户资料变更：撤销资料变更申请单 */
  revoke: import('./_apply_id_/revoke.js').Revoke
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': ApplyId
  }
}
