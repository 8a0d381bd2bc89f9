/** 设备信息 */
export interface DeviceInformation {
  /** 商户设备号 */
  device_id?: string
  payer_total: string
}

export interface EntrustSignContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: ContractTerminateInfoContractTerminationMode
  /** 协议解约时间 */
  contract_terminated_time: string
  contract_termination_remark?: string
}

/** 充值金额 */
export interface EstimatedDeductAmount {
  /** 总金额, in fen */
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
  /** in fen */
  amount: number
  /** 分账/回退描述 */
  description: string
}

/** 协议解约方式 */
export type ContractTerminateInfoContractTerminationMode =
  | 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE'
