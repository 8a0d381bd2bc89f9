import type { Async, Encrypted, Rfc3339, SerialHeader, Upload } from '../../../endpoint.js'

interface Verbs {
  /**
   * 上传电子小票（文件域meta、file，摘要SHA-256）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   */
  post: Upload<
    { headers?: SerialHeader },
    UploadShoppingReceiptMeta,
    {
      /** 电子小票上传信息 */
      receipt: Receipt
    }
  >
}

/** `v3/marketing/shopping-receipt/shoppingreceipts` */
export interface Shoppingreceipts extends Verbs, Async<Verbs> {}

/** 电子小票上传信息 */
export interface Receipt {
  /** 电子小票ID @example 121630001 */
  receipt_id: string
  /** 电子小票图片审核状态 */
  state: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW'
  /** 微信支付订单号 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 微信支付订单的商户号 @example 1230000109 */
  transaction_mchid?: string
  /** 微信支付订单的子商户号 @example 1230000109 */
  transaction_sub_mchid?: string
  /** 微信支付订单中OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid: string
  /** 电子小票归属品牌的ID @example 1142 */
  brand_id?: number
  /** 文件的SHA-256摘要 @example 2969f98ef4763da62670d3aee5d456b56a8f3447c0178da21445206aa400a464 */
  sha256: string
  /** 标识电子小票图片类型 @example PNG */
  image_type: string
  /** 电子小票创建的时间 @example 2015-05-20T13:29:35+08:00 */
  create_time: Rfc3339
  /** 电子小票最后一次修改时间 @example 2015-05-20T13:29:35+08:00 */
  modify_time: Rfc3339
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: {
    /** 咨询电话 @example pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    consultation_phone_number?: Encrypted
  }
  /** 审核记录上传时间 @example 2021-05-20T13:29:35.120+08:00 */
  upload_time?: Rfc3339
}

export interface UploadShoppingReceiptMeta {
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付订单的下单商户号 */
  transaction_mchid?: string
  /** 微信支付订单的下单子商户号 */
  transaction_sub_mchid?: string
  /** 微信支付订单的商户订单号 */
  out_trade_no?: string
  /** 微信支付订单中OpenID */
  openid: string
  /** 文件的SHA-256摘要 */
  sha256: string
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: {
    /** 咨询电话 @example pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wDa4SzfeespQO/0kjiwfqdfg== */
    consultation_phone_number?: string
  }
  /** 上传时间 */
  upload_time?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/shopping-receipt/shoppingreceipts': Shoppingreceipts
  }
}
