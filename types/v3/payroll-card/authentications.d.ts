import type { Async, Call } from '../../endpoint.js'
import type { Authentication } from '../../models/payroll-card.js'

interface Verbs {
  /**
   * 查询核身记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461820
   */
  get: Call<{ query: ListAuthentications }, AuthenticationList>
}

/** `v3/payroll-card/authentications` */
export interface Authentications extends Verbs, Async<Verbs> {
  /** 微工卡：获取核身结果 */
  _authenticate_number_: import('./authentications/_authenticate_number_.js').AuthenticateNumber
  /** 微工卡：微工卡核身预下单 */
  preOrder: import('./authentications/pre-order.js').PreOrder
  /** 微工卡：微工卡核身预下单（流程中完成授权） */
  preOrderWithAuth: import('./authentications/pre-order-with-auth.js').PreOrderWithAuth
}

export interface ListAuthentications {
  /** 用户标识 @example onqOjjmo8wmTOOtSKwXtGjg9Gb58 */
  openid: string
  /** 应用ID @example wxa1111111 */
  appid?: string
  /** 子商户应用ID @example wxa1111111 */
  sub_appid?: string
  /** 子商户号 @example 1111111 */
  sub_mchid: string
  /** 核身日期 @example 2020-12-25 */
  authenticate_date: string
  /** 核身状态 @example AUTHENTICATE_SUCCESS */
  authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED'
  /** 本次查询偏移量 @example 0 */
  offset?: string | number
  /** 本次请求最大查询条数 @example 10 */
  limit?: string | number
}

export interface AuthenticationList {
  /** 查询结果记录列表 */
  data?: Authentication[]
  /** 总记录条数 @example 9 */
  total_count: number
  /** 记录起始位置 @example 0 */
  offset: number
  /** 本次返回条数 @example 10 */
  limit: number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payroll-card/authentications': Authentications
  }
}
