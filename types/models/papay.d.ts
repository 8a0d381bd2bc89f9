import type { Encrypted, Rfc3339 } from '../endpoint.js'
import type { OrderAmount } from './order.js'

/** 预计扣费金额信息 */
export interface EstimatedAmount {
  /** 预计扣费金额，单位为分 @example 1 */
  amount: number
  /** 预计扣费货币类型 @example CNY */
  currency?: string
}

export interface PapayPolicyPeriod {
  /** 保单的扣费周期编号 @example 1 */
  policy_period_id: number
  /** 当前扣费周期的状态 @example NO_SCHEDULED */
  policy_period_state: PolicyPeriodState
  /** 可扣费开始日期 @maxLength 32 @example 2019-11-22 */
  deduct_start_date?: string
  /** 可扣费结束日期 @maxLength 32 @example 2019-11-22 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: OrderAmount
  /** 实际扣费金额 */
  deduct_amount?: OrderAmount
  /** 实际扣费的日期 @example 2019-11-22 */
  deduct_date?: string
}

export interface AppliedTransaction {
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: OrderAmount
}

/** 续期的扣费周期列表 */
export interface PolicyPeriod {
  /** 保险扣费周期编号 @example 1 */
  policy_period_id: number
  /** 预计扣费的日期 @example 2019-11-22 */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: OrderAmount
}

/** 协议解约信息 */
export interface PapayContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: ContractTerminationMode
  /** 协议解约时间 @example 2020-10-10T13:29:35+08:00 */
  contract_terminated_time: Rfc3339
  /** 解约备注 @example 用户解约 */
  contract_termination_remark?: string
}

export interface PresignJsapi {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 用户在直连商户应用下的用户标示 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  openid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 被保人的展示名称 @example *明 */
  insured_display_name: string
  /** 签约结果通知地址 @maxLength 256 @example https://yourapp.com/notify */
  contract_notify_url: string
  /** 保险保单的开始日期 @example 2019-11-22 */
  policy_start_date: string
  /** 保险保单的结束日期 @example 2020-11-22 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: H5PolicyPeriod[]
  /** 扣费金额信息 */
  amount?: OrderAmount
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商品描述 @example Image形象店-深圳腾大-QQ公仔 */
  description?: string
  /** 支付结果通知地址 @example https://www.qq.com/ */
  transaction_notify_url?: string
  /** 商户侧用户标识 @example 用户昵称 */
  out_user_code?: string
  /** 订单优惠标记 @example DISCOUNTS */
  goods_tag?: string
  /** 附加数据 @example 自定义数据 */
  attach?: string
  /** 是否自动续保 */
  can_auto_insure?: boolean
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean
  /** 用户实名信息 */
  real_identity?: RealIdentity
  /** 合并扣费期数 @example 1 */
  combined_deduct_period_count?: number
}

/** 保单的扣费周期列表 */
export interface H5PolicyPeriod {
  /** 保险扣费周期编号 @example 1 */
  policy_period_id: number
  /** 预计扣费的日期 @example 2019-11-22 */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: OrderAmount
  /** 保障详情 */
  policy_coverage_detail?: PolicyCoverageDetail
}

/** 保障详情 */
export interface PolicyCoverageDetail {
  /** 保单额度 @example 50000 */
  policy_amount?: string
  /** 保险条款列表 */
  policy_clauses?: PolicyClause[]
}

/** 保险条款列表 */
export interface PolicyClause {
  /** 条款内容 @example example_clause_name */
  clause_name?: string
  /** 条款额度 @example example_clause_quota */
  clause_quota?: string
}

/** 用户实名信息 */
export interface RealIdentity {
  /** 自然人姓名 @example OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph== */
  real_name: Encrypted
  /** 自然人身份证号码 @example 1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj== */
  id_card_number: Encrypted
  /** 实名验证类型 */
  identity_type?: 'ID_CARD'
}

export interface PapayPresignedMiniProgram {
  /** 预签约ID @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID @example wxbd687630cd02ce1d */
  redirect_appid: string
  /** 跳转签约小程序的路径 @example pages/PwdExemptContract/index */
  redirect_path: string
}

export interface Schedule {
  /** 扣费预约的状态 @example NO_SCHEDULED */
  schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'
  /** 可扣费开始日期 @maxLength 32 @example 2019-11-22 */
  deduct_start_date?: string
  /** 可扣费结束日期 @maxLength 32 @example 2019-11-22 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: OrderAmount
  /** 实际扣费金额 */
  deduct_amount?: OrderAmount
  /** 实际扣费的日期 @maxLength 32 @example 2019-11-22 */
  deduct_date?: string
}

export interface PresignApp {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 用户在直连商户应用下的用户标示 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  openid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @maxLength 32 @example 微信代扣用户A */
  contract_display_account: string
  /** 签约结果通知地址 @maxLength 256 @example https://yourapp.com/notify */
  contract_notify_url: string
  /** 商户侧用户标识 @maxLength 32 @example 用户A */
  out_user_code?: string
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: DeductSchedule
}

/** 用于预约扣费的预约信息 */
export interface DeductSchedule {
  /** 预计扣费的日期 @example 2019-11-22 */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: OrderAmount
  /** 商品描述 @example 小乔-碎云皮肤（微信83区沧海之耀） */
  description: string
}

export interface PresignedApp {
  /** 预签约ID @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username @example gh_xxxxxxxxxxxxx */
  miniprogram_username?: string
  /** 跳转签约小程序的path @example pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx */
  miniprogram_path?: string
}

export interface PresignRequest {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 @maxLength 64 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  sp_openid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户的AppID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户用户标识 @maxLength 64 @example wxd678efh567hg6787 */
  sub_openid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @maxLength 32 @example 微信代扣用户A */
  contract_display_account: string
  /** 签约结果通知地址 @maxLength 256 @example https://yourapp.com/notify */
  contract_notify_url: string
  /** 商户侧用户标识 @example 用户A */
  out_user_code?: string
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: DeductSchedule
}

export interface PapayContract {
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 委托代扣协议ID @example 123124412412423431 */
  contract_id: string
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
  /** 委托代扣协议状态 @example SIGNED */
  contract_state: 'SIGNED' | 'TERMINATED' | 'TO_BE_RENEWED' | 'SIGN_FAILED'
  /** 协议签署时间 @example 2020-09-10T13:29:35+08:00 */
  contract_signed_time?: Rfc3339
  /** 协议到期时间 @example 2021-09-10T13:29:35+08:00 */
  contract_expired_time?: Rfc3339
  /** 用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: ContractTerminateInfo
  /** 商户侧用户标识 @example 用户A */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: ContractDeductSchedule
}

/** 协议解约信息 */
export interface ContractTerminateInfo {
  /** 协议解约方式 @example USER_TERMINATE */
  contract_termination_mode: string
  /** 协议解约时间 @example 2020-10-10T13:29:35+08:00 */
  contract_terminated_time: Rfc3339
  /** 解约备注 @example 用户解约 */
  contract_termination_remark?: string
}

/** 预约扣费场景的预约信息 */
export interface ContractDeductSchedule {
  /** 预计扣费的日期 @example 2019-11-22 */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: OrderAmount
  /** 扣费预约状态 @example NO_SCHEDULED */
  schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'
  /** 已预约的扣费金额信息 */
  scheduled_amount?: OrderAmount
  /** 实际扣费金额 */
  deduct_amount?: OrderAmount
  /** 实际扣费的日期 @example 2019-11-22 */
  deduct_date?: string
}

export interface PartnerContract {
  /** 委托代扣协议ID @maxLength 32 @example 123124412412423431 */
  contract_id: string
  /** 普通服务商商户号 @maxLength 32 @example 1900000109 */
  sp_mchid: string
  /** 普通服务商的AppID @maxLength 32 @example wxd678efh567hg6787 */
  sp_appid: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户的AppID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @maxLength 64 @example 微信代扣用户A */
  contract_display_account: string
  /** 委托代扣协议状态 @example SIGNED */
  contract_state: 'SIGNED' | 'TERMINATED' | 'TO_BE_RENEWED' | 'SIGN_FAILED'
  /** 协议签署时间 @example 2020-09-10T13:29:35+08:00 */
  contract_signed_time?: Rfc3339
  /** 协议到期时间 @example 2021-09-10T13:29:35+08:00 */
  contract_expired_time?: Rfc3339
  /** 用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  sp_openid: string
  /** 子商户用户标识 @example o-MYE42l80oelYMDE34nYD456Xoy */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: ContractTerminateInfo
  /** 商户侧用户标识 @example 用户A */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: ContractDeductSchedule
}

/** 协议解约方式 */
export type ContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'

/** 委托代扣协议状态 */
export type ContractState = 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING'

/** 扣费周期的预约状态 */
export type PolicyPeriodState = 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'
