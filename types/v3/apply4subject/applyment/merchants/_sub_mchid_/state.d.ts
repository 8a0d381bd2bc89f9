import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 获取商户开户意愿确认状态
   * @remarks 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
   */
  get: Call<
    {
      /** 特约商户号 @minLength 8 @maxLength 32 */
      sub_mchid: string
    },
    {
      /** 授权状态 */
      authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED'
    }
  >
}

/** `v3/apply4subject/applyment/merchants/{sub_mchid}/state` */
export interface State extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/apply4subject/applyment/merchants/{sub_mchid}/state': State
  }
}
