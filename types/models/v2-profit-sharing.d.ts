import type { JsonString } from '../endpoint.js'
import type { Signable, V2Answer } from './v2.js'
import type { V2Receiver, V2ReceiverAccount } from './v2-json.js'

export interface AddReceiver extends Signable {
  /** 商户号 @maxLength 32 @example 1900000100 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id?: string
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888888 */
  sub_appid?: string
  /** 分账接收方 @maxLength 2048 @example {"type": "MERCHANT_ID","account": "190001001","name": "示例商户全称","relation_type": "STORE_OWNER"} */
  receiver: JsonString<V2Receiver>
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface ProfitSharingAddedReceiver extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 */
  sub_mch_id?: string
  /** 分账接收方 @maxLength 128 @example {"type":"MERCHANT_ID","account":"190001001"} */
  receiver: JsonString<V2ReceiverAccount>
}

/** 失败原因 */
export type ProfitSharingReturnFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'TIME_OUT_CLOSED'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'
