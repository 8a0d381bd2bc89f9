import type { Async, Call, Encrypted, Rfc3339 } from '../../endpoint.js'
import type { AdditionalInfo, ComplaintOrderInfo, DataComplaintMedia, ServiceOrderInfo } from '../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉单列表
   * @remarks 服务商, 渠道商, 从业机构
   */
  get: Call<{ query: ListComplaints }, ComplaintList>
}

/** `v3/merchant-service/complaints-v2` */
export interface ComplaintsV2 extends Verbs, Async<Verbs> {
  _complaint_id_: import('./complaints-v2/_complaint_id_.js').ComplaintId
}

export interface ListComplaints {
  /** 分页大小 @example 5 */
  limit?: number
  /** 分页开始位置 @example 10 */
  offset?: number
  /** 开始日期 @example 2019-01-01 */
  begin_date: string
  /** 结束日期 @example 2019-01-01 */
  end_date: string
  /** 被诉商户号 @example 1900012181 */
  complainted_mchid?: string
}

export interface ComplaintList {
  /** 用户投诉信息详情 */
  data?: Complaint[]
  /** 分页大小 @example 5 */
  limit: number
  /** 分页开始位置 @example 10 */
  offset: number
  /** 投诉总条数 @example 1000 */
  total_count?: number
}

/** 用户投诉信息详情 */
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
  /** 投诉人联系方式 @example Qe41VhP/sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB+PgZcS5NhePBog30NgJ1xRaK+gbGDKwpg== */
  payer_phone?: Encrypted
  /** 投诉单关联订单信息 */
  complaint_order_info?: ComplaintOrderInfo[]
  /** 投诉单关联服务单信息 */
  service_order_info?: ServiceOrderInfo[]
  /** 投诉资料列表 */
  complaint_media_list?: DataComplaintMedia[]
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

declare module '../../endpoint.js' {
  interface Endpoints { 'v3/merchant-service/complaints-v2': ComplaintsV2 }
}
