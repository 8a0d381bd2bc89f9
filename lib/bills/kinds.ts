/** What each bill is asked for with, and the rows it holds. */
import type {
  BillRow,
  FundFlowBillRow,
  GlobalProfitSharingBillRow,
  TradeBillRow,
  TradeBillType,
} from './rows.js'

export { KINDS, type Kind } from '../endpoints/bills.js'

interface Dated {
  /** `2019-06-11`, in Shanghai. */
  readonly bill_date: string
}

interface Gzip {
  /** Compressed on the way; what is read or written is plain. */
  readonly tar_type?: 'GZIP'
}

interface Stock {
  readonly stock_id: string
}

/** At most 31 days, `20250601`. */
interface Span {
  readonly begin_date?: string
  readonly end_date?: string
}

type V2TradeBillType = Exclude<TradeBillType, `${string}_SPECIAL`>

interface V2 extends Dated, Gzip {
  readonly appid: string
  readonly mch_id: string
}

/** What each bill is asked for with, and the rows it holds. `bill_date` is `20140603` in APIv2. */
export interface Bills {
  /** 交易账单 */
  tradebill: {
    request: Dated &
      Gzip & {
        readonly bill_type?: TradeBillType
        readonly sub_mchid?: string
      }
    row: TradeBillRow<TradeBillType>
  }
  /** 资金账单 */
  fundflowbill: {
    request: Dated & Gzip & { readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' }
    row: FundFlowBillRow
  }
  /** 特约商户资金账单 */
  'sub-merchant-fundflowbill': {
    request: Dated &
      Gzip & { readonly sub_mchid: string; readonly account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' }
    row: FundFlowBillRow
  }
  /** 二级商户资金账单 */
  'ecommerce-fundflowbill': { request: Dated & Gzip & { readonly account_type: 'ALL' }; row: FundFlowBillRow }
  /** 分账账单 */
  profitsharing: { request: Dated & Gzip & { readonly sub_mchid?: string }; row: BillRow }
  /** 境外分账账单 */
  'global-profitsharing': {
    request: Dated & { readonly sub_mchid?: string }
    row: GlobalProfitSharingBillRow
  }
  /** 境外分账退款账单 */
  'global-profitsharing-refunds': { request: Dated & { readonly sub_mchid?: string }; row: BillRow }
  /** 购付汇账单 */
  'funds-to-oversea': { request: Dated & { readonly sub_mchid?: string }; row: BillRow }
  /** 支付分账单 */
  payscore: { request: Dated & Gzip & { readonly service_id: string }; row: BillRow }
  /** 提现异常文件 */
  withdraw: { request: Dated & Gzip & { readonly bill_type: 'NO_SUCC' }; row: BillRow }
  /** 代金券核销明细 */
  'favor-use-flow': { request: Stock; row: BillRow }
  /** 代金券退款明细 */
  'favor-refund-flow': { request: Stock; row: BillRow }
  /** 代金券按天核销明细 */
  'favor-use-flow-by-day': { request: Stock & Dated; row: BillRow }
  /** 代金券按天退款明细 */
  'favor-refund-flow-by-day': { request: Stock & Dated; row: BillRow }
  /** 消费金发放明细 */
  'multiuse-send-flow': { request: Stock & Span; row: BillRow }
  /** 消费金核销明细 */
  'multiuse-use-flow': { request: Stock & Span; row: BillRow }
  /** 消费金退款明细 */
  'multiuse-refund-flow': { request: Stock & Span; row: BillRow }
  /** 境外对账单 */
  statements: {
    request: Statement & { readonly sp_mchid?: string; readonly sub_mchid?: string }
    row: BillRow
  }
  /** 香港对账单 */
  'hk-statements': { request: Statement; row: BillRow }
  /** APIv2 交易账单 */
  downloadbill: {
    request: V2 & { readonly bill_type?: V2TradeBillType }
    row: TradeBillRow<TradeBillType>
  }
  /** APIv2 资金账单 */
  downloadfundflow: {
    request: V2 & { readonly account_type: 'Basic' | 'Operation' | 'Fees' }
    row: FundFlowBillRow
  }
}

interface Statement {
  /** `20180130` */
  readonly date: string
  readonly mchid?: string
}

/** The name of a bill. */
export type BillName = keyof Bills

/** Which bill, of which day. */
export type BillRequest<Name extends BillName = BillName> = { readonly bill: Name } & Bills[Name]['request']

/** Which trade bill, in APIv3 or APIv2, of which day. Its columns differ with `bill_type`. */
export type TradeBillRequest<Type extends TradeBillType = TradeBillType> = (
  | BillRequest<'tradebill'>
  | BillRequest<'downloadbill'>
) & { readonly bill_type?: Type }
