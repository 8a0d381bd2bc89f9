import type { Async, Call } from '../../../../endpoint.js'
import type { CorporateBankingList } from '../../../../models/capital.js'

interface Verbs {
  /**
   * 查询支持对公业务的银行列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
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

/** `v3/capital/capitallhh/banks/corporate-banking` */
export interface CorporateBanking extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/capital/capitallhh/banks/corporate-banking': CorporateBanking
  }
}
