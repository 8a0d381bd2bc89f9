import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { QueryAccountBalance } from '../../../../models/aggracct-bc.js'

interface Verbs {
  /**
   * 查询渠道额度
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  get: Call<{ query: QueryAccountBalance; headers?: SerialHeader }, AccountBalance>
}

/** `v3/aggracct-bc/wb-channel/account/balance` */
export interface Balance extends Verbs, Async<Verbs> {}

export interface AccountBalance {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度，单位为分 @example 1 */
  balance?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/account/balance': Balance
  }
}
