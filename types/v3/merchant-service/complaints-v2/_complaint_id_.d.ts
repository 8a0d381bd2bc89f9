import type { Async, Call, Encrypted, Rfc3339 } from '../../../endpoint.js'
import type { AdditionalInfo, ComplaintOrderInfo, DataComplaintMedia } from '../../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉单详情
   * @remarks 服务商, 渠道商, 从业机构
   */
  get: Call<{ /** 投诉单号 @example 200201820200101080076610000 */ complaint_id: string }, Complaint>
}

/** `v3/merchant-service/complaints-v2/{complaint_id}` */
export interface ComplaintId extends Verbs, Async<Verbs> {
  complete: import('./_complaint_id_/complete.js').Complete
  negotiationHistorys: import('./_complaint_id_/negotiation-historys.js').NegotiationHistorys
  response: import('./_complaint_id_/response.js').ComplaintIdResponse
  responseImmediateService: import('./_complaint_id_/response-immediate-service.js').ResponseImmediateService
  updateRefundProgress: import('./_complaint_id_/update-refund-progress.js').UpdateRefundProgress
}

export interface Complaint {
  /** 投诉单号 @example 200201820200101080076610000 */
  complaint_id: string
  /** 投诉时间 @example 2015-05-20T13:29:35.120+08:00 */
  complaint_time: Rfc3339
  /** 投诉详情 @example 反馈一个重复扣费的问题 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  /** 被诉商户号 @example 1900012181 */
  complainted_mchid: string
  /** 投诉人联系方式 @example sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB */
  payer_phone?: Encrypted
  /** 投诉人openid @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: DataComplaintMedia[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: ComplaintOrderInfo[]
  /** 投诉单关联服务单信息 */
  service_order_info?: ServiceOrderInfo[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 @example 不满意商家服务 */
  problem_description: string
  /** 用户投诉次数 @example 1 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  /** 申请退款金额, in fen @example 10 */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK')[]
  /** 补充信息 */
  additional_info?: AdditionalInfo
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}

/** 投诉单关联服务单信息 */
export interface ServiceOrderInfo {
  /** 微信支付服务订单号 @example 15646546545165651651 */
  order_id?: string
  /** 商户服务订单号 @example 1234323JKHDFE1243252 */
  out_order_no?: string
  /** 支付分服务单状态 @example DOING */
  state?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints { 'v3/merchant-service/complaints-v2/{complaint_id}': ComplaintId }
}
