import type { Async, Call, Rfc3339 } from '../../../../../../../endpoint.js'
import type { ContractState, PapayContractTerminateInfo } from '../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户查询保险自动续费协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   */
  get: Call<
    {
      /** 委托代扣模板ID @example 12535 */
      plan_id: string | number
      /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
      out_contract_code: string
    },
    Contract
  >
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {
  /** 保险商户委托代扣·签约：商户侧协议号解约 */
  terminate: import('./_out_contract_code_/terminate.js').Terminate
}

export interface Contract {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 委托代扣协议ID @maxLength 32 @example 123124412412423431 */
  contract_id: string
  /** 商户AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 被保人姓名 @example *明 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state: ContractState
  /** 协议签署时间 @example 2020-09-10T13:29:35+08:00 */
  contract_signed_time?: Rfc3339
  /** 协议到期时间 @example 2021-09-10T13:29:35+08:00 */
  contract_expired_time?: Rfc3339
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTerminateInfo
  /** 用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 商户侧用户标识 @example 用户A */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径 @example pages/PwdExemptContract/index */
  revoke_terminate_contract_redirect_url?: string
  /** 跳转撤销解约小程序的appid @example wxbd687630cd02ce1d */
  revoke_terminate_contract_redirect_appid?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
