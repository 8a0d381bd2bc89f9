/** `ENTRUST.*` */
import type {
  ContractTerminateInfoContractTerminationMode,
  DeviceInformation,
  EntrustSignContractTerminateInfo,
  EstimatedDeductAmount,
} from '../models/notification.js'
import type { RechargeAmount, SchoolPayAmount, SchoolPayPayer } from '../models/order.js'
import type { ContractState } from '../models/papay.js'

export interface EntrustRelease {
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  attach?: string
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: string
  trade_state: string
  trade_state_description?: string
  /** 支付者 */
  payer?: SchoolPayPayer
  /** 订单金额信息 */
  amount?: SchoolPayAmount
  /** 设备信息 */
  device_information?: DeviceInformation
  /** 优惠详情 */
  promotion_detail?: PromotionDetail[]
  /** 微信支付分配的商户号 */
  sp_mchid?: string
  sub_mchid?: string
  sub_appid?: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  sub_openid?: string
  plan_id?: string
  /** 签约信息 */
  contract_information?: ContractInformation
}

export interface EntrustSign {
  /** 微信支付分配的商户号 */
  mchid: string
  contract_id: string
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  out_contract_code: string
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: ContractState
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
  contract_terminate_info: EntrustSignContractTerminateInfo
  deduct_schedule?: DeductSchedule
  sp_mchid?: string
  sp_appid?: string
  sub_mchid?: string
  sub_appid?: string
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string
  sub_openid?: string
}

export interface EntrustSigning {
  appid: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  plan_id?: string
  /** 签约信息 */
  contract_information?: EntrustSigningContractInformation
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  attach?: string
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: string
  trade_state: 'PAY_FAIL'
  trade_state_description?: string
  /** 支付者 */
  payer?: SchoolPayPayer
  /** 订单金额信息 */
  amount?: SchoolPayAmount
  /** 设备信息 */
  device_information: DeviceInformation
  /** 优惠详情 */
  promotion_detail?: PromotionDetail[]
  /** 微信支付分配的商户号 */
  sp_mchid: string
  sub_mchid?: string
  sub_appid?: string
  sub_openid?: string
}

export interface EntrustTerminate {
  contract_id: string
  sp_mchid?: string
  sp_appid?: string
  sub_mchid?: string
  sub_appid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  out_contract_code: string
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string
  sub_openid?: string
  contract_terminate_info: ContractTerminateInfo
  deduct_schedule?: EntrustTerminateDeductSchedule
}

export interface EntrustTerminateInquiry {
  /** 返回状态码 */
  code: string
  /** 返回信息 */
  messsage: string
  mchid: string
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  out_contract_code: string
  /** 商户侧用户标识 */
  out_user_code: string
  contract_id?: string
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 */
  contract_signed_time?: string
}

export interface EntrustTerminateRetention {
  mchid?: string
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  out_contract_code?: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
}

/** 优惠详情 */
export interface PromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  scope?: 'SINGLE'
  type?: 'DISCOUNT'
  /** 优惠券面额, in fen */
  amount?: number
  stock_id?: string
  /** in fen */
  wechatpay_contribute?: number
  /** in fen */
  merchant_contribute?: number
  /** in fen */
  other_contribute?: number
}

/** 签约信息 */
export interface ContractInformation {
  contract_id?: string
  contract_status: 'DELETE'
  /** 签约完成时间 */
  create_time?: string
}

export interface DeductSchedule {
  /** 预约扣费场景下有效 */
  estimated_deduct_date: string
  estimated_deduct_amount: EstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: ScheduleState
  scheduled_amount?: RechargeAmount
  deduct_amount?: EstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date: string
}

/** 签约信息 */
export interface EntrustSigningContractInformation {
  contract_id?: string
  contract_status?: 'DELETE'
  /** 签约完成时间 */
  create_time?: string
}

export interface ContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: ContractTerminateInfoContractTerminationMode
  /** 协议解约时间 */
  contract_terminated_time?: string
  contract_termination_remark?: string
}

export interface EntrustTerminateDeductSchedule {
  estimated_deduct_date: string
  estimated_deduct_amount: EstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: ScheduleState
  scheduled_amount?: EstimatedDeductAmount
  deduct_amount?: EstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date: string
}

/** 扣费预约状态 */
export type ScheduleState = 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'

declare module './index.js' {
  interface NotificationEvents {
    /** 教育续费通用户解约成功 */
    'ENTRUST.RELEASE': EntrustRelease
    /** 委托代扣签约成功 */
    'ENTRUST.SIGN': EntrustSign
    /** 教育续费通用户签约成功 */
    'ENTRUST.SIGNING': EntrustSigning
    /** 委托代扣解约成功 */
    'ENTRUST.TERMINATE': EntrustTerminate
    /** 代扣解约问询 */
    'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiry
    /** 代扣解约挽留业务-获取解约挽留信息 */
    'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetention
  }
}
