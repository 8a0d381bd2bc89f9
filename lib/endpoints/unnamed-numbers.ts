/** Paths with a number that no segment before it names, as `/out-trade-no/` does. */

const PAYSCORE = [
  'serviceorder',
  'partner/serviceorder',
  'oversea/partner/serviceorder',
  'acquiringbank/serviceorder',
  'payafter-orders',
  'smartretail-orders',
]
/** Each with its page. `*` is any segment. */
const ROWS: readonly (readonly [template: string, see: string])[] = [
  ['GET /v3/refund/domestic/refunds/{out_refund_no}', 'https://pay.weixin.qq.com/doc/v3/merchant/4012791863'],
  ['POST /v3/refund/domestic/refunds/{refund_id}/*', 'https://pay.weixin.qq.com/doc/v3/merchant/4012791864'],
  [
    'GET /v3/ecommerce/refunds/{refund_id}/return-advance',
    'https://pay.weixin.qq.com/doc/v3/partner/4012476916',
  ],
  ['POST /v3/ecommerce/refunds/{refund_id}/*', 'https://pay.weixin.qq.com/doc/v3/partner/4012649274'],
  ['GET /v3/profitsharing/orders/{out_order_no}', 'https://pay.weixin.qq.com/doc/v3/merchant/4012525210'],
  [
    'GET /v3/profitsharing/return-orders/{out_return_no}',
    'https://pay.weixin.qq.com/doc/v3/merchant/4012526279',
  ],
  [
    'GET /v3/profitsharing/transactions/{transaction_id}/*',
    'https://pay.weixin.qq.com/doc/v3/merchant/4012525210',
  ],
  [
    'GET /v3/ecommerce/profitsharing/orders/{transaction_id}/*',
    'https://pay.weixin.qq.com/doc/v3/partner/4012477751',
  ],
  [
    'GET /v3/brand/profitsharing/orders/{transaction_id}/*',
    'https://pay.weixin.qq.com/doc/v3/partner/4012467021',
  ],
  [
    'GET /v3/global/profit-sharing/orders/{out_order_no}',
    'https://pay.weixin.qq.com/doc/global/v3/zh/4013024900',
  ],
  [
    'GET /v3/global/profit-sharing/transactions/{transaction_id}/*',
    'https://pay.weixin.qq.com/doc/global/v3/zh/4013024904',
  ],
  [
    'GET /v3/global/papay/transactions/{transaction_id}',
    'https://pay.weixin.qq.com/doc/global/v3/zh/4013026988',
  ],
  [
    'GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}',
    'https://pay.weixin.qq.com/doc/v3/partner/4012884130',
  ],
  [
    'POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/*',
    'https://pay.weixin.qq.com/doc/v3/partner/4012884126',
  ],
  [
    'GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}',
    'https://pay.weixin.qq.com/doc/v3/partner/4016779468',
  ],
  [
    'GET /v3/discount-card/orders/{out_order_no}',
    'https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml',
  ],
  [
    'PATCH /v3/discount-card/orders/{out_order_no}',
    'https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml',
  ],
  [
    'GET /v3/hire-power-bank/insurance-orders/{out_order_no}',
    'https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html',
  ],
  [
    'GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}',
    'https://pay.weixin.qq.com/doc/v3/merchant/4014297440',
  ],
  [
    'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/*',
    'https://pay.weixin.qq.com/doc/v3/merchant/4014297396',
  ],
  [
    'GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}',
    'https://pay.weixin.qq.com/doc/v3/partner/4016315544',
  ],
  [
    'GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}',
    'https://pay.weixin.qq.com/doc/v3/partner/4016777372',
  ],
  [
    'GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}',
    'https://pay.weixin.qq.com/doc/v3/partner/4014010920',
  ],
  ['GET /v3/transfer/bill-receipt/{out_batch_no}', 'https://pay.weixin.qq.com/doc/v3/merchant/4012458950'],
  [
    'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}',
    'https://pay.weixin.qq.com/doc/v3/merchant/4014310369',
  ],
  [
    'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}',
    'https://pay.weixin.qq.com/doc/v3/merchant/4014310384',
  ],
  [
    'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}',
    'https://pay.weixin.qq.com/doc/v3/merchant/4014310378',
  ],
  [
    'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}',
    'https://pay.weixin.qq.com/doc/v3/merchant/4014310391',
  ],
  [
    'GET /v3/funds-to-oversea/transactions/{transaction_id}/*',
    'https://pay.weixin.qq.com/doc/v3/partner/4012476109',
  ],
  ...PAYSCORE.map(
    (order) =>
      [
        `POST /v3/payscore/${order}/{out_order_no}/*`,
        'https://pay.weixin.qq.com/doc/v3/merchant/4012587905',
      ] as const,
  ),
]

interface Listed {
  readonly method: string
  readonly segments: readonly string[]
}
const keyOf = ({ method, segments }: Listed): string => `${method} ${segments.length}`

/** The rows by their verb and the number of their segments. */
const UNNAMED = new Map<string, Listed[]>()
for (const [template] of ROWS) {
  const [method = '', path = ''] = template.split(' ')
  const row = { method, segments: path.split('/') }
  UNNAMED.set(keyOf(row), [...(UNNAMED.get(keyOf(row)) ?? []), row])
}

/** The segments of the listed path that a request's path fits, its numbers as variables. */
export const unnamedSegments = (method: string, segments: readonly string[]): readonly string[] | undefined =>
  UNNAMED.get(keyOf({ method, segments }))?.find((path) =>
    path.segments.every((one, at) => one === '*' || one.startsWith('{') || one === segments[at]),
  )?.segments
