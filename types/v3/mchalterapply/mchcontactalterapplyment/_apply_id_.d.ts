import type { Async, Call } from '../../../endpoint.js'
import type { AlterationMerchant } from '../../../models/alteration.js'

interface Verbs {
  /**
   * 查询超管变更申请单状态-使用申请单号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617911
   */
  get: Call<
    {
      /** 微信支付申请单号 @example 20220617143306000013906025001 */
      apply_id: string
    },
    AlterationMerchant
  >
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}` */
export interface ApplyId extends Verbs, Async<Verbs> {
  /** 商户超管变更：撤销超管变更申请单 */
  revoke: import('./_apply_id_/revoke.js').Revoke
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': ApplyId
  }
}
