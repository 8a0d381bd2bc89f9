/** Numbers of orders, refunds and transfers: what they are called, and where a request names one. */
import { memberOf } from '../text/values.js'
import { unnamedSegments } from './unnamed-numbers.js'

/**
 * The merchant's own: the platform answers a second request under the same number as it answered the first.
 */
const MERCHANT_NUMBERS: ReadonlySet<string> = new Set([
  'out_trade_no',
  'out_refund_no',
  'out_bill_no',
  'out_batch_no',
  'out_order_no',
  'out_request_no',
  'combine_out_trade_no',
  'partner_trade_no',
  'mch_billno',
])
/** All that a request may name and that its response then repeats. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...MERCHANT_NUMBERS,
  'out_return_no',
  'out_detail_no',
  'transaction_id',
  'combine_transaction_id',
  'refund_id',
  'transfer_bill_no',
  'batch_id',
  'batch_no',
  'detail_id',
  'detail_no',
])

/** `/transactions/id/{transaction_id}`: what the number after `id` is. */
const AFTER_ID: Readonly<Record<string, string>> = {
  transactions: 'transaction_id',
  refunds: 'refund_id',
  'combine-transactions': 'combine_transaction_id',
}
/** Overseas responses call both `id`. @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 */
const OVERSEAS_ID = /^\/(?:hk\/)?v3\/(?:global\/)?(?:transactions|refunds)\/id\//

/** A number's name → the values under which a request asks for it. */
export type Asked = ReadonlyMap<string, readonly string[]>

/** What of a request says which numbers it is about. */
export interface Asking {
  readonly method: string
  /** The caller's own: its variables count only where the path itself names nothing. */
  readonly template: string
  readonly pathname: string
  /** `?a=b`, or nothing. */
  readonly search: string
  /** Fields of the body. */
  readonly fields: unknown
}

/** Does the request carry a number of the merchant's own? */
export const isNumbered = (asking: Asking): boolean =>
  [...numbersIn(asking).keys()].some((name) => MERCHANT_NUMBERS.has(name))

/** The numbers that a request asks for, by the shape of its path, its query and the fields of its body. */
export function numbersIn({ method, template, pathname, search, fields }: Asking): Asked {
  const asked = new Map<string, string[]>()
  const add = (name: string, value: unknown): void => {
    const type = typeof value
    if ((type !== 'string' && type !== 'number' && type !== 'bigint') || value === '') return
    const values = asked.get(name)
    if (values) values.push(String(value))
    else asked.set(name, [String(value)])
  }
  const segments = pathname.split('/')
  namesOf(method, template, pathname, segments).forEach((name, at) => add(name, decoded(segments[at])))
  if (OVERSEAS_ID.test(pathname)) add('id', decoded(segments[segments.indexOf('id') + 1]))
  if (search !== '')
    for (const [name, value] of new URLSearchParams(search)) if (NUMBERS.has(name)) add(name, value)
  if (typeof fields === 'object' && fields !== null)
    for (const name of Object.keys(fields)) if (NUMBERS.has(name)) add(name, memberOf(fields, name))
  return asked
}

/** The name of the number in each segment that holds one. */
function namesOf(method: string, template: string, pathname: string, segments: readonly string[]): string[] {
  const names: string[] = []
  for (let at = 0; at + 1 < segments.length; at++) {
    const name = nameAfter(segments[at]!, segments[at - 1] ?? '', pathname)
    if (name !== undefined) names[at + 1] = name
  }
  unnamedSegments(method, segments)?.forEach((segment, at) => {
    if (segment.startsWith('{')) names[at] = segment.slice(1, -1)
  })
  const own = template.includes('{') ? template.replace(/^(?:v2\/|\/)?/, '/').split('/') : []
  if (own.length === segments.length)
    own.forEach((segment, at) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1]
      if (name !== undefined && NUMBERS.has(name)) names[at] ??= name
    })
  return names
}

/** What the number behind this segment is called, where there is one. */
function nameAfter(segment: string, before: string, pathname: string): string | undefined {
  if (segment === 'id') return AFTER_ID[before]
  if (segment === 'out-trade-no' && pathname.includes('/combine-')) return 'combine_out_trade_no'
  const name = segment.includes('-') ? segment.replaceAll('-', '_') : segment
  return NUMBERS.has(name) ? name : undefined
}

function decoded(segment = ''): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
