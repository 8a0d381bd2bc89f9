/** The bills: how each is applied for and what it is made of, one row and one page each. */

export interface Kind {
  readonly path: string
  /**
   * `apply`: an answer names the file; `statement`: the answer is the file, its SHA-1
   * signed; `v2`: the answer is the file.
   */
  readonly by: 'apply' | 'statement' | 'v2'
  /** A bill of this kind ends with a summary. */
  readonly summary?: true
  /** The option that asks for encryption, where the file comes encrypted. */
  readonly algorithm?: 'algorithm' | 'encryption_algorithm'
  /** Neither a digest is announced nor a summary written: what came cannot be checked. */
  readonly unchecked?: true
  /** Needs the merchant's TLS certificate. */
  readonly security?: true
  readonly see: string
}

export const KINDS = {
  tradebill: {
    path: 'v3/bill/tradebill',
    by: 'apply',
    summary: true,
    see: 'https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html',
  },
  fundflowbill: {
    path: 'v3/bill/fundflowbill',
    by: 'apply',
    summary: true,
    see: 'https://pay.wechatpay.cn/doc/v3/partner/4012760535',
  },
  'sub-merchant-fundflowbill': {
    path: 'v3/bill/sub-merchant-fundflowbill',
    by: 'apply',
    summary: true,
    algorithm: 'algorithm',
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4014314390',
  },
  'ecommerce-fundflowbill': {
    path: 'v3/ecommerce/bill/fundflowbill',
    by: 'apply',
    summary: true,
    algorithm: 'algorithm',
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4014314390',
  },
  profitsharing: {
    path: 'v3/profitsharing/bills',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4012529628',
  },
  'global-profitsharing': {
    path: 'v3/global/profit-sharing/bill-download-url',
    by: 'apply',
    unchecked: true,
    see: 'https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml',
  },
  'global-profitsharing-refunds': {
    path: 'v3/global/profit-sharing/refunds/bill-download-url',
    by: 'apply',
    unchecked: true,
    see: 'https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml',
  },
  'funds-to-oversea': {
    path: 'v3/funds-to-oversea/bill-download-url',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/docs/partner/apis/ecommerce-funds-to-oversea/purchase-payment-bill/query-download-info.html',
  },
  payscore: {
    path: 'v3/payscore/merchant-bill',
    by: 'apply',
    algorithm: 'encryption_algorithm',
    see: 'https://pay.weixin.qq.com/doc/v3/merchant/4013394586',
  },
  withdraw: {
    path: 'v3/merchant/fund/withdraw/bill-type/{bill_type}',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/doc/v3/partner/4012720060',
  },
  'favor-use-flow': {
    path: 'v3/marketing/favor/stocks/{stock_id}/use-flow',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_1_10.shtml',
  },
  'favor-refund-flow': {
    path: 'v3/marketing/favor/stocks/{stock_id}/refund-flow',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/refund-flow.html',
  },
  'favor-use-flow-by-day': {
    path: 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_1_10.shtml',
  },
  'favor-refund-flow-by-day': {
    path: 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/refund-flow.html',
  },
  'multiuse-send-flow': {
    path: 'v3/multiuse/stocks/{stock_id}/send-flow',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html',
  },
  'multiuse-use-flow': {
    path: 'v3/multiuse/stocks/{stock_id}/use-flow',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html',
  },
  'multiuse-refund-flow': {
    path: 'v3/multiuse/stocks/{stock_id}/refund-flow',
    by: 'apply',
    see: 'https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html',
  },
  statements: {
    path: 'v3/global/statements',
    by: 'statement',
    summary: true,
    see: 'https://pay.weixin.qq.com/doc/global/v3/zh/4012354484',
  },
  'hk-statements': {
    path: 'hk/v3/statements',
    by: 'statement',
    summary: true,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/external_v3/ch/fusion_wallet_ch/In-AppPay/chapter8_5.shtml',
  },
  downloadbill: {
    path: 'v2/pay/downloadbill',
    by: 'v2',
    summary: true,
    see: 'https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/NativePay/chapter8_6.shtml',
  },
  downloadfundflow: {
    path: 'v2/pay/downloadfundflow',
    by: 'v2',
    summary: true,
    security: true,
    see: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939779',
  },
} as const satisfies Readonly<Record<string, Kind>>
