import type { Async, Call } from '../../../../endpoint.js'
import type { Complaint, MchLanguage } from '../../../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉单详情
   * @remarks 普通商户, 服务商, 渠道商
   */
  get: Call<
    {
      /** 投诉单号 @example 200201820200101080076610000 */
      complaint_id: string
      query?: {
        /** 商户语言 */
        mch_language?: MchLanguage
      }
    },
    Complaint
  >
}

/** `v3/global/merchant-service/complaints/{complaint_id}` */
export interface ComplaintId extends Verbs, Async<Verbs> {
  /** 境外支付·消费者投诉：反馈处理完成 */
  complete: import('./_complaint_id_/complete.js').Complete
  /** 境外支付·消费者投诉：查询投诉协商历史 */
  negotiationHistorys: import('./_complaint_id_/negotiation-historys.js').NegotiationHistorys
  /** 境外支付·消费者投诉：提交回复 */
  response: import('./_complaint_id_/response.js').ComplaintIdResponse
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant-service/complaints/{complaint_id}': ComplaintId
  }
}
