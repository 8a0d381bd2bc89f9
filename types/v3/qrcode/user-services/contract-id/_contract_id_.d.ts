import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询用户服务可用信息
   * @remarks 普通商户, 服务商
   */
  get: Call<
    {
      /** 代扣签约ID @example Wx15463511252015071056489715 */
      contract_id: string
      query?: QueryUserService
    },
    UserService
  >
}

/** `v3/qrcode/user-services/contract-id/{contract_id}` */
export interface ContractIdValue extends Verbs, Async<Verbs> {}

export interface QueryUserService {
  /** 公众账号ID @example wxcbda96de0b165486 */
  appid?: string
  /** 子公众账号ID @example wxcbda96de0b165486 */
  sub_appid?: string
  /** 微信支付分配的子商户号 @example 1900000109 */
  sub_mchid?: string
}

export interface UserService {
  /** 代扣签约ID @example Wx15463511252015071056489715 */
  contract_id?: string
  /** 用户服务状态 */
  user_service_state?: 'NORMAL' | 'BLOCKED'
  /** 原因 */
  block_reason?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/qrcode/user-services/contract-id/{contract_id}': ContractIdValue
  }
}
