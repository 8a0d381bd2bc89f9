import type { V2Result } from './v2.js'

export interface SentRedpack extends V2Result {
  /** 商户订单号 @maxLength 28 @example 10000098201411111234567890 */
  mch_billno: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 公众账号appid @maxLength 32 @example wx8888888888888888 */
  wxappid: string
  /** 用户openid @maxLength 32 @example oxTWIuGaIt6gTKsQRLau2M0yL16E */
  re_openid: string
  /** 总金额，单位为分 @example 1000 */
  total_amount: string
  /** 微信单号 @maxLength 32 @example 100000000020150520314766074200 */
  send_listid: string
}

/** 红包状态 */
export type RedpackStatus = 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND'

/** 场景id */
export type SceneId =
  | 'PRODUCT_1'
  | 'PRODUCT_2'
  | 'PRODUCT_3'
  | 'PRODUCT_4'
  | 'PRODUCT_5'
  | 'PRODUCT_6'
  | 'PRODUCT_7'
  | 'PRODUCT_8'
