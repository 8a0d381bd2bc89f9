import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { BlockMessage, ComplaintMedia } from '../../../../models/complaint.js'

interface Verbs {
  /**
   * 查询投诉协商历史
   * @remarks 普通商户, 服务商, 渠道商, 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   */
  get: Call<
    {
      /** 投诉单号 @maxLength 64 @example 200201820200101080076610000 */
      complaint_id: string
      query?: {
        /** 分页大小 @minimum 1 @example 50 */
        limit?: string | number
        /** 分页开始位置 @example 10 */
        offset?: string | number
      }
    },
    NegotiationHistoryList
  >
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` */
export interface NegotiationHistorys extends Verbs, Async<Verbs> {}

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
  /** 操作资料列表 */
  complaint_media_list?: ComplaintMedia
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
    | 'USER_APPLY_PLATFORM_SERVICE'
    | 'USER_CANCEL_PLATFORM_SERVICE'
    | 'PLATFORM_SERVICE_FINISHED'
    | 'USER_CLICK_RESPONSE'
  /** 操作内容 @example 已与用户电话沟通解决 */
  operate_details?: string
  /** 协商历史图片凭证 @example https://qpic.cn/xxx */
  image_list?: string[]
  /** 用户申请平台协助原因 @example 商家响应不及时 */
  user_appy_platform_service_reason?: string
  /** 用户申请平台协助原因描述 @example 一周前就提交咨询了，到现在商家还没理我 */
  user_appy_platform_service_reason_description?: string
  /** 普通消息内容 */
  normal_message?: BlockMessage
  /** 用户点击回复消息 */
  click_message?: ClickMessage
}

/** 回复的消息内容 */
export interface MessageContent {
  /** 回复的消息内容 @example example_content */
  content?: string
  /** 自定义透传字段 @example example_custom_data */
  custom_data?: string
}

/** 用户点击回复消息 */
export interface ClickMessage {
  /** 回复的消息内容 */
  message_content?: MessageContent
  /** 动作id @example example_action_id */
  action_id?: string
  /** 被点击的操作流水号 @example example_clicked_log_id */
  clicked_log_id?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': NegotiationHistorys
  }
}
