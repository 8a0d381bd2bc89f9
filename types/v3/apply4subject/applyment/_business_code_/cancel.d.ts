import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销商户开户意愿申请单
   * @remarks 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post: Call<
    {
      /** 业务申请编号 @maxLength 128 */
      business_code: string
    },
    void
  >
}

/** `v3/apply4subject/applyment/{business_code}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/apply4subject/applyment/{business_code}/cancel': Cancel
  }
}
