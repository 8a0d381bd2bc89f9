import type { Encrypted, Rfc3339 } from '../endpoint.js'

export interface QueryAccountBalance {
  /** 微信支付商户号 @example 1900016681 */
  mchid: string
  /** 额度台账号 @example 8609cb22e1774a50a930e414cc71eca06121bc */
  bal_account_no: Encrypted
  /** 卡号 @example example_card_no */
  card_no?: Encrypted
  /** 商户子账户协议号 @example example_sgn_no */
  sgn_no?: string
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

export interface Rename {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME'
  /** 微信支付更名受理返回的申请单号 @example 11117742499090086455469010028373 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 @example htozr8denqegbt6tk6u10iymo7yww5pn */
  out_request_no: string
  /** 目标商户号 @example 1900016681 */
  mchid: string
  /** 台账ID @example 8609cb22e1774a50a930e414cc71eca06121bc */
  bal_account_no: Encrypted
  /** 目标账户名 @example 8609cb22e1774a50a930e414cc71eca06121bc */
  new_account_name: Encrypted
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** 完成时间 @example 2015-05-20T13:29:35+08:00 */
  finish_time?: Rfc3339
  /** 失败错误码 @example AUDIT_REJECT */
  fail_code?: string
  /** 失败原因 @example 身份证有效期核验不通过，请检查有效期填写是否正确 */
  fail_msg?: string
}

export interface SpecialReduction {
  /** 微信支付商户号 @example 1900016681 */
  mchid?: string
  /** 额度台账号 @example 8609cb22e1774a50a930e414cc71eca06121bc */
  bal_account_no?: Encrypted
  /** 特殊减额单号 @example htozr8denqegbt6tk6u10iymo7yww5pn */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额，单位为分 @example 1 */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  /** 特殊减额原因 @example 司法案件号：202508080009 */
  reason?: string
  /** 微信支付额度变更单号 @example m6a6dx8iit7m932dx03ue2lw2ofo2r88 */
  quota_change_no?: string
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 失败时间 @example 2015-05-20T13:29:35+08:00 */
  fail_time?: Rfc3339
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED'
}
