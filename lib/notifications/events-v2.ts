/**
 * APIv2 events by the names they have here. WeChat Pay sends most without one: failures
 * come as the message of a success.
 */
import type { XmlObject } from '../formats/xml.js'
import type { NotificationsV2 } from '../../types/notifications/index.js'

/** 支付失败：result_code 或 trade_state 不为 SUCCESS。委托代扣等扣款失败时通知 */
export interface TransactionFailV2 {
  /** 公众平台APPID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL'
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL'
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 用户标识 */
  openid?: string
  /** 标价金额 */
  total_fee?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP'
  /** 委托代扣协议id */
  contract_id?: string
  /** 交易状态 */
  trade_state?: 'PAY_FAIL' | 'ACCEPTED' | 'REFUND' | 'SUCCESS'
}

/** Native支付模式一：用户扫描商品二维码后，商户须以预支付交易会话标识应答 */
export interface NativeProductScannedV2 {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N'
  /** 随机字符串 */
  nonce_str: string
  /** 商品ID，商户定义 */
  product_id: string
  /** 签名 */
  sign: string
}

/** The message of a success, which says otherwise. */
type Failed<Message> = Omit<Message, 'return_code' | 'result_code'> & {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL'
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL'
}

/** Every APIv2 event that is known: those of the overlays, and these. */
export interface EventsV2 extends NotificationsV2 {
  /** 普通支付失败通知 */
  'transaction-fail': TransactionFailV2
  /** 合单支付失败通知 */
  'combined-transactions-fail': Failed<NotificationsV2['combined-transactions-success']>
  /** Native支付模式一扫码回调，须应答 */
  'native-product-scanned': NativeProductScannedV2
}

/** What the overlays do not name. */
export const OWN_EVENTS_V2: readonly Exclude<keyof EventsV2, keyof NotificationsV2>[] = [
  'transaction-fail',
  'combined-transactions-fail',
  'native-product-scanned',
]

/** The element by which a message without an event type is recognised. The last is the plain payment. */
const MARKS: readonly (readonly [element: string, event: string])[] = [
  ['combine_out_trade_no', 'combined-transactions-success'],
  ['change_type', 'pap-contract-state-changed'],
  ['contract_state', 'pap-contract-state-changed'],
  ['vehicle_event_type', 'vehicle-state-changed-for-parking'],
  ['risk_level', 'transactions-risk-occurred'],
  ['transaction_id', 'transaction-success'],
  ['product_id', 'native-product-scanned'],
]

/** A failed payment has the same elements as one that succeeded. */
const FAILURES: Readonly<Record<string, string>> = {
  'combined-transactions-success': 'combined-transactions-fail',
  'transaction-success': 'transaction-fail',
}

/** Which event a message is of that names none. */
export function eventTypeOf(fields: XmlObject): string {
  const [, event = 'unknown'] = MARKS.find(([element]) => element in fields) ?? []
  return isSuccess(fields) ? event : (FAILURES[event] ?? event)
}

/** No element that says how it went says otherwise. */
const isSuccess = ({ return_code, result_code, trade_state }: XmlObject): boolean =>
  [return_code, result_code, trade_state].every(
    (said) => said === undefined || said === '' || said === 'SUCCESS',
  )
