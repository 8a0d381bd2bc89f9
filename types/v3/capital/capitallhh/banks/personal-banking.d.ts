import type { Async, Call } from '../../../../endpoint.js'
import type { CorporateBankingList } from '../../../../models/capital.js'

interface Verbs {
  /**
   * 查询支持个人业务的银行列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
   */
  get: Call<
    {
      query: {
        /** 本次查询偏移量 @example 0 */
        offset?: string | number
        /** 本次请求最大查询条数 @example 200 */
        limit: string | number
      }
    },
    CorporateBankingList
  >
}

/** `v3/capital/capitallhh/banks/personal-banking` */
export interface PersonalBanking extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/capital/capitallhh/banks/personal-banking': PersonalBanking
  }
}
