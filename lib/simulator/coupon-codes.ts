/** Coupon codes that a merchant uploads to a stock. */
import { json, jsonBody, page, paramError, rfc3339, text, type Answer, type Request } from './exchange.js'

interface Code {
  readonly code: string
  readonly code_status: string
  readonly upload_time: string
}

const LONGEST = 32

export class CouponCodes {
  readonly #stocks = new Map<string, Map<string, Code>>()
  readonly #answers = new Map<string, unknown>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** The same request number answers the same: nothing is uploaded twice. */
  upload = (request: Request, { stock_id = '' }: Record<string, string>): Answer => {
    const body = jsonBody(request)
    const number = `${stock_id} ${text(body, 'upload_request_no')}`
    const known = this.#answers.get(number)
    if (known !== undefined) return json(known)
    const answer = this.#add(stock_id, codesOf(body))
    this.#answers.set(number, answer)
    return json(answer)
  }

  list = ({ url }: Request, { stock_id = '' }: Record<string, string>): Answer => {
    const status = url.searchParams.get('status')
    const codes = [...this.#stock(stock_id).values()].filter(({ code_status }) => status === null || code_status === status)
    return json({ stock_id, ...page(codes, url.searchParams) })
  }

  #add(stock_id: string, given: readonly string[]): unknown {
    const stock = this.#stock(stock_id)
    const unique = [...new Set(given)]
    const duplicate_codes = [...new Set(given.filter((code, at) => given.indexOf(code) !== at))]
    const tooLong = unique.filter((code) => code.length > LONGEST)
    const exist_codes = unique.filter((code) => stock.has(code))
    const success_codes = unique.filter((code) => !stock.has(code) && code.length <= LONGEST)
    const upload_time = rfc3339(this.#now())
    for (const code of success_codes) stock.set(code, { code, code_status: 'UPLOADED', upload_time })
    return {
      stock_id, total_count: unique.length, success_count: success_codes.length, success_codes, success_time: upload_time, exist_codes, duplicate_codes,
      fail_count: tooLong.length, fail_codes: tooLong.map((coupon_code) => ({ coupon_code, code: 'LENGTH_LIMIT', message: `长度超过最大值${LONGEST}位` })),
    }
  }

  #stock(id: string): Map<string, Code> {
    const stock = this.#stocks.get(id) ?? new Map<string, Code>()
    this.#stocks.set(id, stock)
    return stock
  }
}

function codesOf(body: Record<string, unknown>): string[] {
  const codes = body['coupon_code_list']
  if (!Array.isArray(codes) || codes.length === 0 || codes.length > 200 || !codes.every((code) => typeof code === 'string' && code !== '')) {
    throw paramError('coupon_code_list', '必须是 1 到 200 个券code')
  }
  return codes as string[]
}
