/** `COMPLAINT.*` */

export interface ComplaintNotice {
  /** 投诉单对应的投诉单号 */
  complaint_id: string
  /** 触发本次投诉通知回调的具体动作类型 */
  action_type: ActionType
}

/** 触发本次投诉通知回调的具体动作类型 */
export type ActionType =
  | 'CREATE_COMPLAINT'
  | 'CONTINUE_COMPLAINT'
  | 'USER_RESPONSE'
  | 'RESPONSE_BY_PLATFORM'
  | 'SELLER_REFUND'
  | 'MERCHANT_RESPONSE'
  | 'MERCHANT_CONFIRM_COMPLETE'
  | 'USER_APPLY_PLATFORM_SERVICE'
  | 'USER_CANCEL_PLATFORM_SERVICE'
  | 'PLATFORM_SERVICE_FINISHED'
  | 'MERCHANT_APPROVE_REFUND'
  | 'MERCHANT_REJECT_REFUND'
  | 'REFUND_SUCCESS'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 产生新投诉
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
     */
    'COMPLAINT.CREATE': ComplaintNotice
    /**
     * 投诉状态变化
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
     */
    'COMPLAINT.STATE_CHANGE': ComplaintNotice
  }
}
