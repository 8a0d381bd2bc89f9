import type { Rfc3339 } from '../endpoint.js'
import type { RechargeAmount } from './order.js'

export interface Recharge {
  /** 平台商户号 @example 1900001109 */
  sp_mchid: string
  /** 二级商户号 @example 1900001121 */
  sub_mchid: string
  /** 微信支付充值单号 @example 172234484162395401 */
  recharge_id: string
  /** 商户充值单号 @example cz2020042013 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED'
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值状态描述 @example 超过时间限制，系统自动关闭充值单 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: RechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: BankTransferInfo
  /** 扫码充值的付款信息 */
  qr_recharge_info?: QrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: OnlineBankRechargeInfo
  /** 受理充值时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time?: Rfc3339
  /** 充值成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 关闭充值时间 @example 2015-05-20T13:29:35+08:00 */
  close_time?: Rfc3339
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
}

/** 转账充值的付款信息 */
export interface BankTransferInfo {
  /** 转入的银行流水单号 @example 110240620400046628001252733345 */
  bill_no?: string
  /** 转账充值附言 @example 转账充值附言 */
  memo?: string
  /** 银行转账退回时间 @example 2015-05-20T13:29:35+08:00 */
  return_time?: Rfc3339
  /** 银行转账退回原因 @example 银行转账充值金额与申请充值金额不一致 */
  return_reason?: string
  /** 开户银行名称 @example 中国银行 */
  bank_name?: string
  /** 银行卡号后四位 @example 0722 */
  bank_card_tail?: string
  /** 银行账户名称 @example 某某某有限公司 */
  bank_account_name?: string
}

/** 扫码充值的付款信息 */
export interface QrRechargeInfo {
  /** 用户OpenID @example owYiu0WOJdGCYxoHrPabGhI39uT4 */
  openid?: string
  /** 员工类型 */
  employee_type?: 'ADMIN' | 'STAFF'
}

/** 网银充值的付款信息 */
export interface OnlineBankRechargeInfo {
  /** 银行交易订单号 @example 110240620400046628001252733345 */
  bill_no?: string
  /** 网银充值退回时间 @example 2015-05-20T13:29:35+08:00 */
  return_time?: Rfc3339
  /** 网银充值退回原因 @example 银行转账充值金额与申请充值金额不一致 */
  return_reason?: string
  /** 开户银行名称 @example 中国银行 */
  bank_name?: string
  /** 网银类型 */
  online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL'
  /** 银行卡号后四位 @example 0722 */
  bank_card_tail?: string
  /** 银行账户名称 @example 某某某有限公司 */
  bank_account_name?: string
}
