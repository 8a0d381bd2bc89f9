import type { Async, Call } from '../../../endpoint.js'
import type { UserComplaint } from '../../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉单详情
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   */
  get: Call<
    {
      /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
      complaint_id: string
    },
    UserComplaint
  >
}

/** `v3/merchant-service/complaints-v2/{complaint_id}` */
export interface ComplaintId extends Verbs, Async<Verbs> {
  /** 消费者投诉：反馈处理完成 */
  complete: import('./_complaint_id_/complete.js').Complete
  /** 消费者投诉：查询投诉协商历史 */
  negotiationHistorys: import('./_complaint_id_/negotiation-historys.js').NegotiationHistorys
  /** 消费者投诉：提交回复 */
  response: import('./_complaint_id_/response.js').ComplaintIdResponse
  /** 消费者投诉：回复需要即时服务的投诉单 */
  responseImmediateService: import('./_complaint_id_/response-immediate-service.js').ResponseImmediateService
  /** 消费者投诉：更新退款审批结果 */
  updateRefundProgress: import('./_complaint_id_/update-refund-progress.js').UpdateRefundProgress
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2/{complaint_id}': ComplaintId
  }
}
