/** `MERCHANT_NOTIFY.*` */

export interface MerchantNotifyNotify {
  /** 通知主题 */
  topic_name: TopicName
  /** 通知内容 */
  message_content: MessageContent
}

export interface TopicName {
  /** 主题英文名 */
  topic_english_name: string
  /** 主题中文名 */
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
    /**
     * 合作伙伴订阅
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
     */
    'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotify
  }
}
