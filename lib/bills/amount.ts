/** Amounts in yuan as whole numbers, added and compared without floating point. */
import { DownloadError } from '../errors.js'

/** Fees have five decimals (`0.00600`); one more than that is kept. */
const DECIMALS = 6
const UNIT = 10 ** DECIMALS
const LARGEST_STEP = 2 ** 52
const AMOUNT = /^`?([+-]?)(\d+)(?:\.(\d+))?$/

/**
 * An amount in yuan, as bills write it, in fen: exact, never through a floating-point number.
 * @throws DownloadError `ERR_BILL_FORMAT` for what is not an amount, or not a whole number of fen
 * @example fen('12.30') // 1230
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function fen(yuan: string): number {
  const [, sign, whole, decimals = ''] = AMOUNT.exec(yuan) ?? []
  if (whole === undefined || /[1-9]/.test(decimals.slice(2))) throw unfit(yuan)
  const amount = Number(`${sign}${whole}${decimals.slice(0, 2).padEnd(2, '0')}`)
  if (!Number.isSafeInteger(amount)) throw unfit(yuan)
  return amount === 0 ? 0 : amount
}

function unfit(yuan: string): DownloadError {
  return new DownloadError(
    'ERR_BILL_FORMAT',
    `${JSON.stringify(yuan.slice(0, 40))} is not an amount in yuan of whole fen`,
  )
}

/**
 * A sum of amounts in millionths of a yuan: small steps in a number, carried
 * over before it could lose a digit.
 */
export class Sum {
  #carried = 0n
  #steps = 0
  /** The first text that was no amount. */
  unreadable: string | undefined

  /** An empty cell adds nothing. */
  add(text: string): void {
    if (text === '') return
    const value = millionths(text)
    if (value === undefined) return this.#addExactly(text)
    this.#steps += value
    if (this.#steps > LARGEST_STEP || this.#steps < -LARGEST_STEP) this.#carry()
  }

  equals(text: string): boolean {
    const stated = exactly(text)
    return stated !== undefined && stated === this.#total()
  }

  toString(): string {
    const total = this.#total()
    const [sign, size] = total < 0n ? ['-', -total] : ['', total]
    const digits = String(size).padStart(DECIMALS + 1, '0')
    return `${sign}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS).replace(/0{1,4}$/, '')}`
  }

  #total(): bigint {
    return this.#carried + BigInt(this.#steps)
  }

  #carry(): void {
    this.#carried += BigInt(this.#steps)
    this.#steps = 0
  }

  #addExactly(text: string): void {
    const value = exactly(text)
    if (value === undefined) this.unreadable ??= text
    else this.#carried += value
  }
}

const DOT = 46
const MINUS = 45
const ZERO = 48

/** The usual amount, read digit by digit; `undefined` for everything that needs a closer look. */
function millionths(text: string): number | undefined {
  const negative = text.charCodeAt(0) === MINUS
  const { length } = text
  if (length > 15 || length === (negative ? 1 : 0)) return undefined
  let value = 0
  let scale = UNIT
  let decimals = false
  for (let at = negative ? 1 : 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT && !decimals && at > 0) decimals = true
    else if (code >= ZERO && code <= ZERO + 9 && scale >= 1) {
      value = value * 10 + (code - ZERO)
      if (decimals) scale /= 10
    } else return undefined
  }
  const amount = value * scale
  return scale < 1 || amount > LARGEST_STEP ? undefined : negative ? -amount : amount
}

function exactly(text: string): bigint | undefined {
  const [, sign, whole, decimals = ''] = AMOUNT.exec(text) ?? []
  if (whole === undefined || /[1-9]/.test(decimals.slice(DECIMALS))) return undefined
  const value = BigInt(whole + decimals.slice(0, DECIMALS).padEnd(DECIMALS, '0'))
  return sign === '-' ? -value : value
}
