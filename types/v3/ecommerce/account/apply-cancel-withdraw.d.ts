import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { AppliedCancelWithdraw, IdentityInfo } from '../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 提交注销提现申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
   */
  post: Call<{ json: ApplyCancelWithdrawRequest; headers?: SerialHeader }, AppliedCancelWithdraw>
}

/** `v3/ecommerce/account/apply-cancel-withdraw` */
export interface ApplyCancelWithdraw extends Verbs, Async<Verbs> {
  /** 平台收付通·销户 */
  applymentId: import('./apply-cancel-withdraw/applyment-id.js').ApplymentId
  /** 平台收付通·销户：平台代商户确认注销 */
  confirm: import('./apply-cancel-withdraw/confirm.js').Confirm
  /** 平台收付通·销户 */
  outRequestNo: import('./apply-cancel-withdraw/out-request-no.js').OutRequestNo
  /** 平台收付通·销户 */
  validateCancel: import('./apply-cancel-withdraw/validate-cancel.js').ValidateCancel
}

export interface ApplyCancelWithdrawRequest {
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 商户注销申请单号 @example P202410241010125346 */
  out_request_no: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW'
  /** 收款账号信息 */
  payee_info: PayeeInfo
  /** 付款申请材料 */
  proof_medias?: ProofMedia[]
  /** 其他补充材料 @example jTpGmxUX3FBWVQ5NFQ */
  additional_materials?: string[]
  /** 备注 @example 特殊理由 */
  remark?: string
}

/** 收款账号信息 */
export interface PayeeInfo {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
  /** 银行账户 */
  bank_account_info: BankAccountInfo
  /** 收款人账号对应的证件信息 */
  identity_info?: IdentityInfo
}

/** 付款申请材料 */
export interface ProofMedia {
  /** 申请证明材料类型 */
  proof_media_type: 'WITHDRAWAL_APPLICATION'
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
  /** 开户银行全称（含支行） */
  bank_branch_name?: string
  /** 开户银行全称（含支行） @example 402713354941 */
  bank_name?: string
  /** 银行账号 @example d+xT+MQCvrLHeorwC+w== */
  account_number: Encrypted
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/apply-cancel-withdraw': ApplyCancelWithdraw
  }
}
