import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 反馈处理完成
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   */
  post: Call<
    {
      /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
      complaint_id: string
      json: {
        /** 被诉商户号 @maxLength 64 @example 1900012181 */
        complainted_mchid: string
      }
    },
    void
  >
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/complete` */
export interface Complete extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2/{complaint_id}/complete': Complete
  }
}
