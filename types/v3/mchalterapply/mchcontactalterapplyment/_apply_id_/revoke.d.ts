import type { Async, Call } from '../../../../endpoint.js'
import type { ContactAlterationState } from '../../../../models/alteration.js'

interface Verbs {
  /**
   * 撤销超管变更申请单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617919
   */
  post: Call<
    {
      /** 微信支付申请单号 @example 20220617143306000013906025001 */
      apply_id: string
    },
    RevokedContactAlteration
  >
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` */
export interface Revoke extends Verbs, Async<Verbs> {}

export interface RevokedContactAlteration {
  /** 申请单号 @example 20220617143306000013906025001 */
  apply_id?: string
  /** 申请单状态 */
  state?: ContactAlterationState
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': Revoke
  }
}
