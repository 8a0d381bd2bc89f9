/**
 * Where documented examples do not make a request that the platform takes: members that one of several
 * rules asks for, amounts, dates.
 */

type Members = Readonly<Record<string, unknown>>

const RECEIVERS =
  '[{"type":"PERSONAL_OPENID","account":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o","amount":1,"description":"分到个人"}]'

/** Operation → the members that stand in its sample beside, or in place of, the examples. */
const ADJUSTED: Readonly<Record<string, Members>> = {
  'POST v3/refund/domestic/refunds': { json: { out_trade_no: '1217752501201407033233368018' } },
  'POST v3/ecommerce/refunds/apply': { json: { out_trade_no: '1217752501201407033233368018' } },
  'GET v3/payscore/serviceorder': { query: { out_order_no: '1234323JKHDFE1243252' } },
  'POST v2/pay/unifiedorder': { xml: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
  'POST v2/pay/contractorder': { xml: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
  'POST v2/papay/querycontract': { xml: { contract_id: '201509160000028648' } },
  'POST v2/papay/partner/querycontract': { xml: { contract_id: '201509160000028648' } },
  'POST v2/papay/deletecontract': { xml: { contract_id: '201509160000028648' } },
  'POST v2/papay/partner/deletecontract': { xml: { contract_id: '201509160000028648' } },
  'POST v2/secapi/pay/profitsharing': { xml: { receivers: RECEIVERS } },
  'POST v2/secapi/pay/multiprofitsharing': { xml: { receivers: RECEIVERS } },
  // From 2,000 yuan on the user's name is required.
  'POST v3/fund-app/mch-transfer/transfer-bills': { json: { transfer_amount: 100 } },
  'POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': {
    json: { transfer_amount: 100 },
  },
  'POST v3/marketing/favor/coupon-stocks': {
    json: {
      available_end_time: '2015-06-20T13:29:35.120+08:00',
      coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 100 } },
    },
  },
  'POST v3/marketing/busifavor/stocks': {
    json: {
      coupon_use_rule: {
        coupon_available_time: { available_end_time: '2026-12-31T23:59:59+08:00' },
        fixed_normal_coupon: { discount_amount: 5, transaction_minimum: 100 },
      },
    },
  },
  'POST brand/marketing/user-package/uploads': {
    json: { user_package_file_info: { digest: '0'.repeat(64) } },
  },
}

export const adjusted = (key: string, options: Members): Members =>
  merged(summed(options), ADJUSTED[key] ?? {})

/** The totals of a batch are those of its transfers. */
function summed(options: Members): Members {
  const { json } = options
  const list = isObject(json) ? Object.values(json).find(Array.isArray) : undefined
  if (!isObject(json) || list === undefined || typeof json['total_amount'] !== 'number') return options
  const amounts = (list as Members[]).map((one) => one['transfer_amount'] ?? one['amount'])
  if (!amounts.every((amount) => typeof amount === 'number')) return options
  const total_amount = amounts.reduce((sum, amount) => sum + amount, 0)
  const total_num = typeof json['total_num'] === 'number' ? { total_num: amounts.length } : {}
  return { ...options, json: { ...json, total_amount, ...total_num } }
}

function merged(value: Members, more: Members): Members {
  const added = Object.entries(more).map(([name, one]) => [
    name,
    isObject(one) && isObject(value[name]) ? merged(value[name], one) : one,
  ])
  return { ...value, ...(Object.fromEntries(added) as Members) }
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
