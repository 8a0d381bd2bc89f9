/** Types of the rows of each bill, by the names of its header. */
/** A row keyed by the bill's own header. */
export type BillRow = Readonly<Record<string, string>>

/** `ALL`: paid, refunded and revoked orders; `SUCCESS`: paid ones alone; `REFUND`: refunds alone. */
export type TradeBillType =
  | 'ALL'
  | 'SUCCESS'
  | 'REFUND'
  | 'RECHARGE_REFUND'
  | 'ALL_SPECIAL'
  | 'SUC_SPECIAL'
  | 'REF_SPECIAL'

/**
 * A row of the trade bill of this `bill_type`. A column that does not come with it is no member; those
 * of the last four have no page.
 */
export type TradeBillRow<Type extends TradeBillType = 'ALL'> = Type extends keyof TradeBillRows
  ? TradeBillRows[Type]
  : BillRow

interface TradeBillRows {
  ALL: AllTradesRow
  SUCCESS: PaidTradesRow
  REFUND: RefundedTradesRow
}

/**
 * A row of a trade bill with the `bill_type` `SUCCESS`.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export type PaidTradesRow = {
  /** `2015-01-01 10:00:00` in Shanghai: paid, or the refund accepted. */
  readonly 交易时间: string
  readonly 公众账号ID: string
  readonly 商户号: string
  /** `0` for a merchant without a service provider. */
  readonly 特约商户号: string
  readonly 设备号: string
  readonly 微信订单号: string
  readonly 商户订单号: string
  readonly 用户标识: string
  /** `JSAPI`, `NATIVE`, `APP`, … */
  readonly 交易类型: string
  /** `SUCCESS`, `REFUND` or `REVOKED`. */
  readonly 交易状态: string
  readonly 付款银行: string
  readonly 货币种类: string
  /** In yuan. */
  readonly 应结订单金额: string
  /** In yuan. */
  readonly 代金券金额: string
  readonly 商品名称: string
  readonly 商户数据包: string
  /** In yuan, five decimals; negative for a refund. */
  readonly 手续费: string
  readonly 费率: string
  /** In yuan. */
  readonly 订单金额: string
  readonly 费率备注: string
}

/**
 * A row of a trade bill with the `bill_type` `ALL`, which is the default.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export type AllTradesRow = PaidTradesRow & {
  readonly 微信退款单号: string
  readonly 商户退款单号: string
  /** In yuan. */
  readonly 退款金额: string
  /** In yuan. */
  readonly 充值券退款金额: string
  readonly 退款类型: string
  /** `SUCCESS`, `PROCESSING`, `FAIL` or `CHANGE`, as of the bill. */
  readonly 退款状态: string
  /** In yuan. */
  readonly 申请退款金额: string
}

/**
 * A row of a trade bill with the `bill_type` `REFUND`.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export type RefundedTradesRow = AllTradesRow & {
  /** `2015-01-01 10:00:00` in Shanghai. */
  readonly 退款申请时间: string
  /** `2015-01-01 10:00:00` in Shanghai. */
  readonly 退款成功时间: string
}

/**
 * A row of a fund flow bill.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
 */
export type FundFlowBillRow = {
  readonly 记账时间: string
  readonly 微信支付业务单号: string
  readonly 资金流水单号: string
  readonly 业务名称: string
  readonly 业务类型: string
  /** `收入` or `支出`. */
  readonly 收支类型: string
  /** In yuan. */
  readonly '收支金额(元)': string
  /** In yuan. */
  readonly '账户结余(元)': string
  readonly 资金变更提交申请人: string
  readonly 备注: string
  readonly 业务凭证号: string
}

/**
 * A row of an overseas profit sharing bill.
 * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml
 */
export type GlobalProfitSharingBillRow = {
  readonly create_time: string
  readonly initiator: string
  readonly sponsor: string
  readonly sub_mchid: string
  readonly transaction_id: string
  readonly order_id: string
  readonly out_order_no: string
  readonly receiver_account: string
  readonly amount: string
  readonly currency: string
  readonly status: string
  readonly description: string
}
