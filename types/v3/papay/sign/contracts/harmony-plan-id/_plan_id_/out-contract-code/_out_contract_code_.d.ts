import type { Async, Call, Rfc3339 } from '../../../../../../../endpoint.js'
import type { PapayContractTerminateInfo } from '../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013844122
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

/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {}

export interface Contract {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mchid: string
  /** 委托代扣协议ID @maxLength 32 @example 123124412412423431 */
  contract_id: string
  /** 商户AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @maxLength 64 @example 微信代扣用户A */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED'
  /** 协议签署时间 @maxLength 32 @example 2020-09-10T13:29:35+08:00 */
  contract_signed_time?: Rfc3339
  /** 协议到期时间 @example 2021-09-10T13:29:35+08:00 */
  contract_expired_time?: Rfc3339
  /** 用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTerminateInfo
  /** 商户侧用户标识 @example 用户A */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码 @example example_mask_wxid */
  mask_wxid?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
