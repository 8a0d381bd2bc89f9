import type { Async, Call } from '../../../../endpoint.js'
import type { BlockMessage } from '../../../../models/complaint.js'

interface Verbs {
  /**
   * 回复需要即时服务的投诉单
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   */
  post: Call<
    {
      /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
      complaint_id: string
      json: ResponseImmediateServiceRequest
    },
    {
      /** 操作流水号 @example 300285320210322170000071077 */
      log_id?: string
    }
  >
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` */
export interface ResponseImmediateService extends Verbs, Async<Verbs> {}

export interface ResponseImmediateServiceRequest {
  /** 被诉商户号 @maxLength 64 @example 1900012181 */
  complainted_mchid: string
  /** 消息内容 */
  message: BlockMessage
  /** 幂等ID @example 550e8400-e29b-41d4-a716-446655440000 */
  idempotent_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': ResponseImmediateService
  }
}
