import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销资料变更申请单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  post: Call<
    {
      /** 微信支付申请单号 @example 20220617143306000013906025001 */
      apply_id: string
    },
    {
      /** 撤销状态 */
      result: 'SUCCESS' | 'FAIL'
    }
  >
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` */
export interface Revoke extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': Revoke
  }
}
