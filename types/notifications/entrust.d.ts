/** `ENTRUST.*` */
import type { Rfc3339 } from '../endpoint.js'
import type {
  ContractTerminateInfoContractTerminationMode,
  DeviceInformation,
  EntrustSignContractTerminateInfo,
  EstimatedDeductAmount,
} from '../models/notification.js'
import type { RechargeAmount, SchoolPayAmount, SchoolPayPayer } from '../models/order.js'
import type { ContractState } from '../models/papay.js'

export interface EntrustRelease {
  /** 公众账号ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: Rfc3339
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
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
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 委托代扣模板ID */
  plan_id?: string
  /** 签约信息 */
  contract_information?: ContractInformation
}

export interface EntrustSign {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 公众账号ID */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: ContractState
  /** 协议签署时间 */
  contract_signed_time: Rfc3339
  /** 协议到期时间 */
  contract_expired_time: Rfc3339
  /** 商户AppID下的用户唯一标识 */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info: EntrustSignContractTerminateInfo
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: DeductSchedule
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商公众账号ID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string
  /** 用户子标识 */
  sub_openid?: string
}

export interface EntrustSigning {
  /** 公众账号ID */
  appid: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  /** 委托代扣模板ID */
  plan_id?: string
  /** 签约信息 */
  contract_information?: EntrustSigningContractInformation
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: Rfc3339
  /** 交易状态 */
  trade_state: 'PAY_FAIL'
  /** 交易状态描述 */
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
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户子标识 */
  sub_openid?: string
}

export interface EntrustTerminate {
  /** 委托代扣协议ID */
  contract_id: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商公众账号ID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 */
  contract_signed_time: Rfc3339
  /** 协议到期时间 */
  contract_expired_time: Rfc3339
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info: ContractTerminateInfo
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: EntrustTerminateDeductSchedule
}

export interface EntrustTerminateInquiry {
  /** 返回状态码 */
  code: string
  /** 返回信息 */
  messsage: string
  /** 商户号 */
  mchid: string
  /** 公众账号ID */
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 */
  contract_signed_time?: Rfc3339
}

export interface EntrustTerminateRetention {
  /** 商户号 */
  mchid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 公众账号ID */
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户签约协议号 */
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
  /** 优惠范围 */
  scope?: 'SINGLE'
  /** 优惠类型 */
  type?: 'DISCOUNT'
  /** 优惠券面额，单位为分 */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
}

/** 签约信息 */
export interface ContractInformation {
  /** 委托代扣协议ID */
  contract_id?: string
  /** 签约状态 */
  contract_status: 'DELETE'
  /** 签约完成时间 */
  create_time?: Rfc3339
}

/** 用于预约扣费的预约信息 */
export interface DeductSchedule {
  /** 预约扣费场景下有效 */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: EstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: ScheduleState
  /** 已预约的扣费金额信息 */
  scheduled_amount?: RechargeAmount
  /** 实际扣费金额 */
  deduct_amount?: EstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date: string
}

/** 签约信息 */
export interface EntrustSigningContractInformation {
  /** 委托代扣协议ID */
  contract_id?: string
  /** 签约状态 */
  contract_status?: 'DELETE'
  /** 签约完成时间 */
  create_time?: Rfc3339
}

/** 协议解约信息 */
export interface ContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: ContractTerminateInfoContractTerminationMode
  /** 协议解约时间 */
  contract_terminated_time?: Rfc3339
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 用于预约扣费的预约信息 */
export interface EntrustTerminateDeductSchedule {
  /** 预计扣费的日期 */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: EstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: ScheduleState
  /** 已预约的扣费金额信息 */
  scheduled_amount?: EstimatedDeductAmount
  /** 实际扣费金额 */
  deduct_amount?: EstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date: string
}

/** 扣费预约状态 */
export type ScheduleState = 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 教育续费通用户解约成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
     */
    'ENTRUST.RELEASE': EntrustRelease
    /**
     * 委托代扣签约成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
     */
    'ENTRUST.SIGN': EntrustSign
    /**
     * 教育续费通用户签约成功
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
     */
    'ENTRUST.SIGNING': EntrustSigning
    /**
     * 委托代扣解约成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
     */
    'ENTRUST.TERMINATE': EntrustTerminate
    /**
     * 代扣解约问询
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
     */
    'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiry
    /**
     * 代扣解约挽留业务-获取解约挽留信息
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
     */
    'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetention
  }
}
