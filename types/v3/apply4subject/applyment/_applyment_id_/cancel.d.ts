import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销商户开户意愿申请单
   * @remarks 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post: Call<
    {
      /** 申请单编号 */
      applyment_id: string
    },
    void
  >
}

/** `v3/apply4subject/applyment/{applyment_id}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/apply4subject/applyment/{applyment_id}/cancel': Cancel
  }
}
