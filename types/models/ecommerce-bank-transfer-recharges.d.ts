import type { Rfc3339 } from '../endpoint.js'
import type { RechargeAmount } from './order.js'

export interface AppliedBankTransferRecharge {
  /** 微信支付充值单号 @example 172207846292553701 */
  recharge_id: string
  /** 商户充值单号 @example cz202407181234 */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: TransferInAccount
}

/** 银行账户 */
export interface TransferInAccount {
  /** 开户银行名称 @example 财付通-备付金账户 */
  bank_name?: string
  /** 开户银行省市编码 @example 440300 */
  bank_address_code?: string
  /** 开户银行行号 @example 991584000049 */
  bank_code?: string
  /** 银行账户名称 @example 某某某有限公司 */
  bank_account_name?: string
  /** 银行账号 @example 686000172489957748585801 */
  bank_account_no?: string
}

export interface BankTransferRecharge {
  /** 充值商户号 @example 1900001121 */
  mchid: string
  /** 微信支付充值单号 @example 172234484162395401 */
  recharge_id: string
  /** 商户充值单号 @example cz2020042013 */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED'
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER'
  /** 充值状态描述 @example 超过时间限制，系统自动关闭充值单 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: RechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: BankTransferRechargeBankTransferInfo
  /** 受理充值时间 @example 2015-05-20T13:29:35+08:00 */
  accept_time?: Rfc3339
  /** 充值成功时间 @example 2015-05-20T13:29:35+08:00 */
  success_time?: Rfc3339
  /** 关闭充值时间 @example 2015-05-20T13:29:35+08:00 */
  close_time?: Rfc3339
}

/** 转账充值的付款信息 */
export interface BankTransferRechargeBankTransferInfo {
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
}
