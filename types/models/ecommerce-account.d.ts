import type { Encrypted, Rfc3339 } from '../endpoint.js'
import type { IdDocType } from './ecommerce-applyments.js'

export interface AppliedCancelWithdraw {
  /** 微信支付注销提现申请单号 @example 20220101332222 */
  applyment_id?: string
  /** 商户注销提现申请单号 @example 1234567 */
  out_request_no?: string
}

/** 收款人账号对应的证件信息 */
export interface IdentityInfo {
  /** 证件类型 */
  id_doc_type?: IdDocType
  /** 证件姓名 @example pVd1HJ6zyvPedzfg== */
  identification_name: Encrypted
  /** 证件号码 @example AOZdYGISxo4y44/UgZ69bkw== */
  identification_no: Encrypted
}

export interface ApplyCancelWithdraw {
  /** 微信支付注销提现申请单号 @example X202410241010125346 */
  applyment_id: string
  /** 商户注销提现申请单号 @example P202410241010125346 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state: CancelState
  /** 注销提现申请单状态描述 @example 资金处理中 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW'
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED'
  /** 提现状态描述 @example 提现处理中 */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: AccountWithdrawResult[]
  /** 最后更新时间 @example 2015-05-20T13:29:35+08:00 */
  modify_time?: Rfc3339
  /** 申请注销的二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: AccountInfo[]
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url @example https://pay.weixin.qq.com/some_page?param_name=param_value */
    confirm_cancel_url?: string
  }
}

/** 账户提现结果 */
export interface AccountWithdrawResult {
  /** 二级商户号的出款子账户类型 */
  out_account_type: OutAccountType
  /** 付款状态 */
  pay_state: PayState
  /** 付款状态描述 @example 付款成功 */
  state_description: string
}

/** 账户信息 */
export interface AccountInfo {
  /** 二级商户号的出款子账户类型 */
  out_account_type: OutAccountType
  /** 账户金额，单位为分 @example 101 */
  amount: number
}

export interface CancelApplication {
  /** 商户注销申请单号 @example 2019061122222222122 */
  out_apply_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 受理失败原因 @example 非电商服务商，无权调用此接口 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS'
  /** 最后更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time?: Rfc3339
}

/** 注销提现申请单状态 */
export type CancelState =
  | 'ACCEPTED'
  | 'REVIEWING'
  | 'REJECTED'
  | 'WAITING_MERCHANT_CONFIRM'
  | 'REVOKED'
  | 'SYSTEM_PROCESSING'
  | 'CANCELED'
  | 'FUND_PROCESSING'
  | 'FINISH'

/** 二级商户号的出款子账户类型 */
export type OutAccountType = 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT'

/** 付款状态 */
export type PayState = 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED'
