import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { ComplaintMedia, MchLanguage } from '../../../../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉协商历史
   * @remarks 服务商, 渠道商, 从业机构
   */
  get: Call<
    {
      /** 投诉单号 @example 200201820200101080076610000 */
      complaint_id: string
      query?: ListNegotiationHistories
    },
    NegotiationHistoryList
  >
}

/** `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` */
export interface NegotiationHistorys extends Verbs, Async<Verbs> {}

export interface ListNegotiationHistories {
  /** 分页大小 @example 50 */
  limit?: string | number
  /** 分页开始位置 @example 10 */
  offset?: string | number
  /** 商户语言 */
  mch_language?: MchLanguage
}

export interface NegotiationHistoryList {
  /** 投诉协商历史 */
  data?: NegotiationHistory[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 @example 50 */
  offset: number
  /** 投诉协商历史总条数 @example 1000 */
  total_count?: number
}

/** 投诉协商历史 */
export interface NegotiationHistory {
  /** 操作流水号 @example 300285320210322170000071077 */
  log_id: string
  /** 操作人 @example 投诉人 */
  operator: string
  /** 操作时间 @example 2015-05-20T13:29:35.120+08:00 */
  operate_time: Rfc3339
  /** 操作类型 */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'PLATFORM_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
    | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_COMFIRM_COMPLAINT'
    | 'PLATFORM_HELP_APPLICATION'
    | 'USER_APPLY_PLATFORM_HELP'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REFUSE_RERUND'
    | 'USER_SUBMIT_SATISFACTION'
    | 'SERVICE_ORDER_CANCEL'
    | 'SERVICE_ORDER_COMPLETE'
    | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
    | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
    | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
  /** 操作内容 @example 已与用户电话沟通解决 */
  operate_details?: string
  /** 协商历史图片凭证 @example https://qpic.cn/xxx */
  image_list?: string[]
  /** 操作资料列表 */
  complaint_media_list?: ComplaintMedia
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': NegotiationHistorys
  }
}
