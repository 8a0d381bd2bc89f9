/** `MERCHANT_NOTIFY.*` */

export interface MerchantNotifyNotify {
  topic_name: TopicName
  message_content: MessageContent
}

export interface TopicName {
  topic_english_name: string
  topic_chinese_name: string
}

export interface MessageContent {
  /** 商户号 */
  merchant_code: string
  /** 商户全称 */
  merchant_company_name: string
  /** 业务发生时间 */
  business_time: string
  /** 业务单据 */
  business_code: string
  /** 业务状态 */
  business_state: string
}

declare module './index.js' {
  interface NotificationEvents {
    /** 合作伙伴订阅 */
    'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotify
  }
}
