import type { Async, Call, Rfc3339 } from '../endpoint.js'

interface Verbs {
  /**
   * 接收通知
   * @remarks 电商平台
   */
  post: Call<
    {
      json: CreateWebhook
      headers: {
        /** 随机串 */
        'Wechatpay-Nonce': string
        /** 平台公钥ID/平台公钥证书序列号 */
        'Wechatpay-Serial': string
        /** 签名值 */
        'Wechatpay-Signature': string
        /** 时间戳 */
        'Wechatpay-Timestamp': string
        /** 通知的唯一标识 */
        'Request-ID': string
        /** 签名认证类型 */
        'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' | 'WECHATPAY2-SM2-WITH-SM3'
      }
    },
    void
  >
}

/** `v3/webhooks` */
export interface Webhooks extends Verbs, Async<Verbs> {}

export interface CreateWebhook {
  /** 通知ID @example EV-2018022511223320873 */
  id: string
  /** 通知创建时间 @example 2018-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 通知类型 */
  event_type:
    | 'MALL_AUTH.ACTIVATE_CARD'
    | 'MALL_TRANSACTION.SUCCESS'
    | 'MALL_REFUND.SUCCESS'
    | 'TRANSACTION.SUCCESS'
    | 'TRANSACTION.FAIL'
    | 'ECOMMERCE_ENTRUST.SIGN'
    | 'ECOMMERCE_ENTRUST.TERMINATE'
    | 'ENTRUST.SIGNING'
    | 'ENTRUST.RELEASE'
    | 'ENTRUST.TERMINATE_RETENTION'
    | 'PROFITSHARING'
    | 'PROFITSHARING_RETURN'
    | 'COMPLAINT.CREATE'
    | 'COMPLAINT.STATE_CHANGE'
    | 'REFUND.SUCCESS'
    | 'REFUND.ABNORMAL'
    | 'REFUND.CLOSED'
    | 'COUPON.USE'
    | 'COUPON.SEND'
    | 'TRANSACTION.INDUSTRY_SUCCESS'
    | 'TRANSACTION.INDUSTRY_FAILED'
    | 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'
    | 'PAYSCORE.BIND_SERVICE_ACCOUNT'
    | 'PAYSCORE.USER_SIGN_PLAN'
    | 'PAYSCORE.USER_CANCEL_SIGN_PLAN'
    | 'PAYSCORE.USER_OPEN_SERVICE'
    | 'PAYSCORE.USER_CLOSE_SERVICE'
    | 'PAYSCORE.USER_CONFIRM'
    | 'PAYSCORE.USER_PAID'
    | 'DISCOUNT_CARD.GET_CARD'
    | 'DISCOUNT_CARD.SETTLEMENT'
    | 'DISCOUNT_CARD.USER_ACCEPTED'
    | 'DISCOUNT_CARD.AGREEMENT_ENDED'
    | 'DISCOUNT_CARD.USER_PAID'
    | 'MEMBERCARD.ACCEPT_CARD'
    | 'MEMBERCARD.ACTIVATE_CARD'
    | 'MEMBERCARD.USERCARD_MANAGE'
    | 'HIRE_POWER_BANK.RECEIVE_INSURANCE'
    | 'RECHARGE.SUCCESS'
    | 'RECHARGE.CLOSED'
    | 'APPLYMENT_STATE.APPROVED'
    | 'PAPAY.SIGN'
    | 'PAPAY.TERMINATE'
    | 'FACEPAY.USER_STATE_CHANGE'
    | 'SETTLEMENT.SUCCESS'
    | 'MCHWITHDRAW.CHANGE'
    | 'MCHTRANSFER.QQWALLETBILL.FINISHED'
    | 'MCHTRANSFER.AUTHORIZATION.CONFIRMED'
    | 'MEMBERCARDSP.USER_CARD.CREATE'
    | 'MEMBERCARDSP.USER_CARD.DELETE'
    | 'BUDGET.LOCKED'
    | 'BUDGET.CLOSED'
    | 'BUDGET.FINISHED'
    | 'WEBIZPAY.QUOTACARDEXPIRED'
    | 'WEBIZPAY.PAYMENTSUCCESS'
    | 'WEBIZPAY.PAYMENTREFUNDSUCCESS'
    | 'WEBIZPAY.REVOKED'
    | 'WEBIZPAY.AUTHORIZED'
  /** 通知资源数据 @example encrypt-resource */
  resource_type: string
  /** 回调摘要 */
  summary?: string
  /** 通知资源数据 */
  resource: Resource
}

/** 通知资源数据 */
export interface Resource {
  /** 加密算法类型 @example AEAD_AES_256_GCM */
  algorithm: string
  /** 随机串 @example 61f9c719728a */
  nonce: string
  /** 原始回调类型 */
  original_type?:
    | 'discount_card'
    | 'profitsharing'
    | 'coupon'
    | 'refund'
    | 'membercard'
    | 'recharge'
    | 'entrust'
    | 'facepay'
  /** 附加数据 */
  associated_data?: string
  /** 数据密文 @example sRvt... */
  ciphertext: string
}

declare module '../endpoint.js' {
  interface Endpoints {
    'v3/webhooks': Webhooks
  }
}
