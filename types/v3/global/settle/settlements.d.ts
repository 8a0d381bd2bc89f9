import type { Async, Call } from '../../../endpoint.js'
import type { ListSettlements, SettlementAmount } from '../../../models/overseas-refund.js'

interface Verbs {
  /**
   * 查询结算资金明细
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   */
  get: Call<{ query: ListSettlements }, SettlementList>
}

/** `v3/global/settle/settlements` */
export interface Settlements extends Verbs, Async<Verbs> {}

export interface SettlementList {
  /** 结算信息列表 */
  data?: Settlement[]
  /** 总记录条数 @example 1234 */
  total_count: number
  /** 记录起始位置 @example 1 */
  offset: number
  /** 本次返回条数 @example 20 */
  limit: number
}

/** 结算信息列表 */
export interface Settlement {
  /** 付款批次号 @example 20091225003 */
  batch_id: string
  /** 结算日期 @example 20091225 */
  settlement_date: string
  /** 交易开始日期 @example 20091225 */
  trade_start_date: string
  /** 交易结束日期 @example 20091225 */
  trade_end_date: string
  /** 金额 */
  amount: SettlementAmount
  /** 钱包主体 */
  wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG'
  /** 分账业务金额 */
  split_amount?: SplitAmount
}

/** 分账业务金额 */
export interface SplitAmount {
  /** 已结算金额，单位为币种的最小单位 @example 123 */
  settled: number
  /** 未结算金额，单位为币种的最小单位 @example 123 */
  unsettle: number
  /** 结算币种 @example HKD */
  currency: string
  /** 支付金额，单位为币种的最小单位 @example 123 */
  pay: number
  /** 退款金额，单位为币种的最小单位 @example 123 */
  refund: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/settle/settlements': Settlements
  }
}
