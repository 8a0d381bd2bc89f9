import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户通过商户协议号查询协议
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   */
  get: Call<
    {
      /** 免密支付服务ID @example 12535 */
      service_id: string | number
      /** 商户签约协议号 @example wxwtdk20200910100000 */
      out_contract_code: string
    },
    Contract
  >
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` */
export interface OutContractCodeValue extends Verbs, Async<Verbs> {
  /** 免密支付：商户通过商户协议号解约协议 */
  terminate: import('./_out_contract_code_/terminate.js').Terminate
}

export interface Contract {
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 免密支付协议ID @example 123124412412423431 */
  contract_id: string
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 用户标识 @example wxd678efh567hg6787 */
  openid: string
  /** 子商户AppID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 用户标识 @example wxd678efh567hg6787 */
  sub_openid?: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account?: string
  /** 委托代扣协议状态 @example SIGNED */
  contract_state: 'SIGNED' | 'TERMINATED'
  /** 协议签署时间 @example 2020-09-10T13:29:35+08:00 */
  contract_signed_time: Rfc3339
  /** 协议解约信息 */
  contract_terminate_info?: ContractTerminateInfo
}

/** 协议解约信息 */
export interface ContractTerminateInfo {
  /** 协议解约方式 @example USER_TERMINATE */
  contract_termination_mode: string
  /** 协议解约时间 @example 2020-10-10T13:29:35+08:00 */
  contract_terminated_time?: Rfc3339
  /** 解约备注 @example 用户解约 */
  contract_termination_remark?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': OutContractCodeValue
  }
}
