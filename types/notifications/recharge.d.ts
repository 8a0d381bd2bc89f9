/** `RECHARGE.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { OnlineBankRechargeInfo } from '../models/ecommerce-recharges.js'
import type { EstimatedDeductAmount } from '../models/notification.js'

export interface RechargeClosed {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED'
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: EstimatedDeductAmount
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: BankTransferInfo
  /** 扫码充值信息 */
  qr_recharge_info?: QrRechargeInfo
  /** 员工类型 */
  employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON'
}

export interface RechargeFundReturned {
  /** 充值退回单号 */
  recharge_returned_id: string
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK'
  /** 充值明细 */
  detail?: RechargeFundReturnedDetail
}

export interface RechargeSuccess {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED'
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: EstimatedDeductAmount
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: BankTransferInfo
  /** 扫码充值信息 */
  qr_recharge_info?: QrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: OnlineBankRechargeInfo
  /** 受理充值时间 */
  accept_time: Rfc3339
  /** 充值成功时间 */
  success_time?: Rfc3339
  /** 关闭充值时间 */
  close_time?: Rfc3339
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
}

/** 银行转账信息 */
export interface BankTransferInfo {
  /** 转账充值附言 */
  memo: string
  /** 转入的银行流水单号 */
  bill_no: string
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name: string
}

export interface RechargeFundReturnedDetail {
  /** 网银类型 */
  online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL'
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name?: string
  /** 充值金额，单位为分 */
  amount?: number
  /** 充值币种 */
  currency?: string
  /** 退回时间 */
  return_time: Rfc3339
  /** 退回原因 */
  return_reason: string
}

/** 扫码充值信息 */
export interface QrRechargeInfo {
  /** 员工类型 */
  employee_type: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON'
  /** 用户openid */
  openid: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 平台收付通商家充值-关闭充值
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
     */
    'RECHARGE.CLOSED': RechargeClosed
    /**
     * 平台收付通商家充值-充值资金退回
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
     */
    'RECHARGE.FUND_RETURNED': RechargeFundReturned
    /**
     * 平台收付通商家充值-充值成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
     */
    'RECHARGE.SUCCESS': RechargeSuccess
  }
}
