import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { AppliedCancelWithdraw, IdentityInfo } from '../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 提交已注销商户号可用余额提现申请单
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
   */
  post: Call<{ json: ApplyWithdrawl; headers?: SerialHeader }, AppliedCancelWithdraw>
}

/** `v3/mch_operate/risk/withdrawl-apply` */
export interface WithdrawlApply extends Verbs, Async<Verbs> {
  /** 平台收付通·已注销商户提现 */
  applymentId: import('./withdrawl-apply/applyment-id.js').ApplymentId
  /** 平台收付通·已注销商户提现 */
  outRequestNo: import('./withdrawl-apply/out-request-no.js').OutRequestNo
}

export interface ApplyWithdrawl {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
  /** 提现金额，单位为分 @example 101 */
  amount: number
  /** 商户提现申请单号 @example 2019061122222222122 */
  out_request_no: string
  /** 收款对象类型 */
  payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL'
  /** 收款对象对应的商户号 @example 1900000109 */
  payee_mchid?: string
  /** 收款账号信息 */
  payee_info: PayeeInfo
  /** 付款申请证明材料 */
  proof_media_list?: {
    /** 申请证明材料 */
    proof_payee_media?: ProofPayeeMedia[]
  }
  /** 补充材料 */
  additional_materials?: {
    /** 补充材料 @example jTpGmxUX3FBWVQ5NFQ */
    additional_media?: string[]
  }
  /** 备注 @example 特殊理由 */
  remark?: string
}

/** 收款账号信息 */
export interface PayeeInfo {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
  /** 银行账户 */
  bank_account_info?: BankAccountInfo
  /** 收款人账号对应的证件信息 */
  identity_info?: IdentityInfo
}

/** 申请证明材料 */
export interface ProofPayeeMedia {
  /** 申请证明材料类型 */
  proof_media_type:
    | 'BASIC_TRANSACTION_INFORMATION'
    | 'LEGAL_ID_CARD'
    | 'ID_CARD'
    | 'BUSINESS_LICENSE_PHOTO'
    | 'PAYEE_ID_CARD'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7'
    | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
  /** 证明材料照片 @example jTpGmxUX3FBWVQ5NJTZvlKXQ */
  proof_media: string
}

/** 银行账户 */
export interface BankAccountInfo {
  /** 开户名称 @example AOZdYGISxo4y44/UgZ69b0zZXkw== */
  account_name: Encrypted
  /** 开户银行 @example 工商银行 */
  account_bank: string
  /** 开户银行联行号 @example 402713354941 */
  bank_branch_id?: string
  /** 开户银行全称（含支行） @example 402713354941 */
  bank_name?: string
  /** 银行账号 @example d+xT+MQCvrLHeorwC+w== */
  account_number: Encrypted
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/mch_operate/risk/withdrawl-apply': WithdrawlApply
  }
}
