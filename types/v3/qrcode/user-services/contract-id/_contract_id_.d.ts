import type { Async, Call } from '../../../../endpoint.js'
import type { QueryContract } from '../../../../models/edu-papay.js'

interface Verbs {
  /**
   * 查询用户服务可用信息
   * @remarks 普通商户, 服务商
   */
  get: Call<
    {
      /** 代扣签约ID @example Wx15463511252015071056489715 */
      contract_id: string
      query: QueryContract
    },
    UserService
  >
}

/** `v3/qrcode/user-services/contract-id/{contract_id}` */
export interface ContractIdValue extends Verbs, Async<Verbs> {}

export interface UserService {
  /** 代扣签约ID @example Wx15463511252015071056489715 */
  contract_id: string
  /** 用户服务状态 */
  user_service_state: 'NORMAL' | 'BLOCKED'
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/qrcode/user-services/contract-id/{contract_id}': ContractIdValue
  }
}
