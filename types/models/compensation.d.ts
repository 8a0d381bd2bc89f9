import type { Rfc3339 } from '../endpoint.js'

export interface CompensateBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: CompensateBillReceiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark?: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 关单信息 */
  close_info?: CloseInfo
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

/** 转账接收者信息 */
export interface CompensateBillReceiver {
  /** 转账接收方类型 */
  type?: 'TRANSACTION_USER'
  /** 转账接收方订单信息 */
  transaction_info?: TransactionInfo
}

/** 转账接收方订单信息 */
export interface TransactionInfo {
  /** 交易订单号 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE'
}

/** 关单信息 */
export interface CloseInfo {
  /** 关单时间 @example 2015-05-20T13:29:35+08:00 */
  close_time?: Rfc3339
  /** 关单原因 @example NOT_ENOUGH */
  close_reason?: string
}

export interface DepositAfterSalesCompensationBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: Receiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark?: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 关单信息 */
  close_info?: CloseInfo
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
  /** 二级商户AppID @example wx8888888888888888 */
  sub_appid?: string
}

/** 转账接收者信息 */
export interface Receiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER'
  /** 转账接收方订单信息 */
  transaction_info?: TransactionInfo
}

/** 转账接收者信息 */
export interface DepositInsurancePremiumsCompensationBillReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT'
  /** 转账接收方商户信息 */
  mch_info?: {
    /** 商户号 @example 1900001108 */
    mchid?: string
  }
  /** 赔付单信息 */
  transaction_info?: {
    /** 交易订单号 @example 1217752501201407033233368018 */
    transaction_id: string
  }
}

/** 转账接收者信息 */
export interface DepositShippingCostCompensationBillReceiver {
  /** 转账接收方订单信息 */
  transaction_info?: TransactionInfo
  /** 转账接收方用户 */
  user_info?: {
    /** 转账接收方用户 openid @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    sp_openid?: string
  }
}

export interface InsuranceClaimBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 二级商户号 @example 1900001109 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: Receiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark?: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 关单信息 */
  close_info?: InsuranceClaimBillCloseInfo
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

/** 关单信息 */
export interface InsuranceClaimBillCloseInfo {
  /** 关单时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time?: Rfc3339
  /** 关单原因 @example NOT_ENOUGH */
  close_reason?: string
}

/** 赔付接收者信息 */
export interface SubMchCompensationBillReceiver {
  /** 赔付接收方类型 */
  type?: 'MERCHANT'
  /** 赔付接收方商户信息 */
  mch_info?: {
    /** 商户号 @example 1900001108 */
    mchid: string
  }
}

export interface CompensationTransferBill {
  /** 服务商商户号 @example 1900001108 */
  sp_mchid: string
  /** 业务类型 */
  business_type?: BusinessType
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: ReceiverDetailReceiver
  }
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 赔付金额，单位为分 @example 10000 */
  amount?: number
  /** 赔付原因 @example 直播违规扣罚 */
  transfer_remark?: string
  /** 收款方备注 @example 小店XXXX直播违规扣罚 */
  receiver_remark?: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 受理时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time: Rfc3339
  /** 成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 关单信息 */
  close_info?: CloseInfo
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid?: string
}

/** 转账接收者信息 */
export interface ReceiverDetailReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER'
  /** 转账接收方商户信息 */
  mch_info?: {
    /** 商户号 @example 1900001108 */
    mch_id?: string
  }
}

/** 赔付状态 */
export type TransferBillState =
  | 'ACCEPTED'
  | 'SUCCESS'
  | 'CLOSED'
  | 'WAIT_USER_CONFIRM'
  | 'CANCELING'
  | 'CANCELLED'

/** 业务类型 */
export type BusinessType =
  | 'DEPOSIT_COMPENSATION'
  | 'PLATFORM_AFTER_SALES_COMPENSATION'
  | 'INSURANCE_CLAIM'
  | 'DEPOSIT_AFTER_SALES_COMPENSATION'
