import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销商户简称变更申请单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
   */
  post: Call<
    {
      /** 微信支付申请单号 @example 20220617143306000013906025001 */
      apply_id: string
    },
    RevokedNameAlteration
  >
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` */
export interface Revoke extends Verbs, Async<Verbs> {}

export interface RevokedNameAlteration {
  /** 申请单号 @example 20220617143306000013906025001 */
  apply_id?: string
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_CANCELED'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': Revoke
  }
}
