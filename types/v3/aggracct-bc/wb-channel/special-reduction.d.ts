import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { SpecialReduction } from '../../../models/aggracct-bc.js'

interface Verbs {
  /**
   * 特殊减额
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  post: Call<{ json: CreateSpecialReduction; headers?: SerialHeader }, SpecialReduction>
}

/** `v3/aggracct-bc/wb-channel/special-reduction` */
export interface WbChannelSpecialReduction extends Verbs, Async<Verbs> {
  /** 聚合账户银行渠道服务：查询特殊减额结果 */
  _out_request_no_: import('./special-reduction/_out_request_no_.js').OutRequestNo
}

export interface CreateSpecialReduction {
  /** 微信支付商户号 @example 1900016681 */
  mchid: string
  /** 额度台账号 @example 8609cb22e1774a50a930e414cc71eca06121bc */
  bal_account_no: Encrypted
  /** 特殊减额单号 @example htozr8denqegbt6tk6u10iymo7yww5pn */
  out_request_no: string
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额，单位为分 @example 1 */
  amount: number
  /** 特殊减额原因 @example 司法案件号：202508080009 */
  reason?: string
  /** 卡号 @example example_card_no */
  card_no?: Encrypted
  /** 商户账户协议号 @example example_sgn_no */
  sgn_no?: string
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/special-reduction': WbChannelSpecialReduction
  }
}
