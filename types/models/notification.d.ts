import type { Rfc3339 } from '../endpoint.js'

/** 设备信息 */
export interface DeviceInformation {
  /** 商户设备号 */
  device_id?: string
  /** 用户支付金额 */
  payer_total: string
}

/** 协议解约信息 */
export interface EntrustSignContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: ContractTerminateInfoContractTerminationMode
  /** 协议解约时间 */
  contract_terminated_time: Rfc3339
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 预计的扣费金额 */
export interface EstimatedDeductAmount {
  /** 总金额，单位为分 */
  amount: number
  /** 货币类型 */
  currency: string
}

/** 分账接收方对象 */
export interface TransactionSuccessReceiver {
  /** 分账接收方的类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 分账接收方的账号 */
  account: string
  /** 分账金额，单位为分 */
  amount: number
  /** 分账/回退描述 */
  description: string
}

/** 协议解约方式 */
export type ContractTerminateInfoContractTerminationMode =
  | 'USER_TERMINATE'
  | 'MCH_API_TERMINATE'
  | 'API'
  | 'WEPAY_WEB_TERMINATE'
  | 'CUSTOMER_SERVICE_TERMINATE'
  | 'SYSTEM_TERMINATE'
