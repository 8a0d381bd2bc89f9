/** `CREDIT_REPAYMENT.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { ContractTerminatedMode } from '../models/credit-repayment.js'

export interface CreditRepaymentDeductionPay {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户标识 */
  openid: string
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款协议ID */
  contract_id: string
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}

export interface CreditRepaymentNotice {
  /** 服务商商户号 */
  sp_mchid: string
  /** 模板ID */
  contract_id: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 委托代扣协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED'
  /** 协议签署时间 */
  contract_signed_time: Rfc3339
  /** 协议解约时间 */
  contract_terminated_time?: Rfc3339
  /** 协议解约方式 */
  contract_terminated_mode: ContractTerminatedMode
  /** 解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 应用ID */
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 自动还款扣费还款成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
     */
    'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPay
    /**
     * 自动还款协议签约成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
     */
    'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentNotice
    /**
     * 自动还款协议解约成功
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
     */
    'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentNotice
  }
}
