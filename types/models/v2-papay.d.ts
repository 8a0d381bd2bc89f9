import type { SignTyped, V2Answer, V2Result } from './v2.js'

export interface H5Entrust extends V2Result {
  /** 业务结果描述 @example SIGN_ERROR */
  result_msg?: string
  /** 跳转URL @example https://payapp.weixin.qq.com */
  redirect_url?: string
}

export interface PreEntrustPartner extends SignTyped {
  /** 应用ID @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @example 1200009811 */
  mch_id: string
  /** 子商户应用ID @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @example 1900000109 */
  sub_mch_id?: string
  /** 模板id @example 12535 */
  plan_id: string
  /** 签约协议号 @example 100000 */
  contract_code: string
  /** 请求序列号 @example 1000 */
  request_serial: number | string
  /** 用户账户展示名称 @example 微信代扣 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 时间戳 @example 1414488825 */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N'
}

export type AppliedPapPay = V2Answer
