import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 获取批次核销明细下载链接
   * @remarks 普通商户, 服务商
   */
  get: Call<
    {
      /** 批次号 @maxLength 20 @example 12356458 */
      stock_id: string
      query: {
        /** 账单日期 @example 2025-08-09 */
        bill_date: string
      }
    },
    UseFlow
  >
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` */
export interface UseFlowByDay extends Verbs, Async<Verbs> {}

export interface UseFlow {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 @example 8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f */
  stock_useflow_hash: string
  /** 账单记录总条数 @example 2030 */
  stock_useflow_count: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': UseFlowByDay
  }
}
