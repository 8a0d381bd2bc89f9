/** Coupon codes that a merchant uploads to a stock. */
import type { Call, Fields, Routes } from '../../http/messages.js'
import { page, text } from '../../http/fields.js'
import { notFound, paramError } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'

export interface Code {
  readonly stock_id: string
  readonly code: string
  readonly code_status: string
  readonly upload_time: string
}

const LONGEST = 32

/** A code is a stock's own: another stock may have the same. */
export const keyOf = (stock_id: string, code: string): string => `${stock_id} ${code}`

export function couponCodes({ store, clock }: World): Routes {
  const codes = store.table<Code>('coupon-codes')
  const answers = store.table<object>('coupon-code-uploads')

  function add(stock_id: string, given: readonly string[]): object {
    const unique = [...new Set(given)]
    const duplicate_codes = [...new Set(given.filter((code, at) => given.indexOf(code) !== at))]
    const exists = (code: string): boolean => codes.has(keyOf(stock_id, code))
    const tooLong = unique.filter((code) => code.length > LONGEST)
    const exist_codes = unique.filter(exists)
    const success_codes = unique.filter((code) => !exists(code) && code.length <= LONGEST)
    const upload_time = rfc3339(clock.now())
    for (const code of success_codes)
      codes.set(keyOf(stock_id, code), { stock_id, code, code_status: 'AVAILABLE', upload_time })
    return {
      stock_id,
      total_count: unique.length,
      success_count: success_codes.length,
      success_codes,
      success_time: upload_time,
      exist_codes,
      duplicate_codes,
      fail_count: tooLong.length,
      fail_codes: tooLong.map((coupon_code) => ({
        coupon_code,
        code: 'LENGTH_LIMIT',
        message: `长度超过最大值${LONGEST}位`,
      })),
    }
  }

  function find({ variables: { stock_id = '', coupon_code = '' } }: Call): Code {
    const code = codes.get(keyOf(stock_id, coupon_code))
    if (!code) throw notFound('RESOURCE_NOT_EXISTS', '券code不存在')
    return code
  }

  return {
    /** The same request number answers the same: nothing is uploaded twice. */
    'POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes': ({ variables: { stock_id = '' }, body }) => {
      const number = `${stock_id} ${text(body, 'upload_request_no')}`
      const answer = answers.get(number) ?? add(stock_id, codesOf(body))
      answers.set(number, answer)
      return answer
    },
    'GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes': ({ variables: { stock_id = '' }, query }) => {
      const rows = [...codes.values()].filter(
        (row) => row.stock_id === stock_id && (query['status'] ?? row.code_status) === row.code_status,
      )
      return {
        stock_id,
        ...page(
          rows.map(({ code, code_status, upload_time }) => ({ code, code_status, upload_time })),
          query,
        ),
      }
    },
    'DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': (call) => {
      const { stock_id, code } = find(call)
      codes.delete(keyOf(stock_id, code))
      return { stock_id, delete_time: rfc3339(clock.now()) }
    },
  }
}

function codesOf(body: Fields): string[] {
  const codes = (body['coupon_code_list'] ?? []) as string[]
  if (codes.length === 0 || codes.length > 200)
    throw paramError('/coupon_code_list', '必须是 1 到 200 个券code')
  return codes
}
