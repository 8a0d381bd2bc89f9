/** Amounts in yuan as whole numbers, added and compared without floating point. */
import { DownloadError } from '../errors.js'

/** Fees have five decimals (`0.00600`); one more than that is kept. */
const DECIMALS = 6
const UNIT = 10 ** DECIMALS
const MILLIONTHS_OF_FEN = UNIT / 100
const LARGEST_STEP = 2 ** 52
const AMOUNT = /^`?([+-]?)(\d+)(?:\.(\d+))?$/

/**
 * An amount in yuan, as bills write it, in fen: exact, never through a floating-point number.
 * @throws DownloadError `ERR_BILL_FORMAT` for what is not an amount, or not a whole number of fen
 * @example fen('12.30') // 1230
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function fen(yuan: string): number {
  const usual = millionths(yuan)
  if (usual !== undefined && usual % MILLIONTHS_OF_FEN === 0) return usual / MILLIONTHS_OF_FEN
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
  /** The amount before this one: columns repeat theirs. */
  #lastText = ''
  #lastValue = 0
  /** The first text that was no amount. */
  unreadable: string | undefined

  /** An empty cell adds nothing. */
  add(text: string): void {
    if (text !== this.#lastText) {
      const value = millionths(text)
      if (value === undefined) return this.#addExactly(text)
      this.#lastText = text
      this.#lastValue = value
    }
    this.#steps += this.#lastValue
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
    if (text === '') return
    const value = exactly(text)
    if (value === undefined) this.unreadable ??= text
    else this.#carried += value
  }
}

const POWERS = Array.from({ length: DECIMALS + 1 }, (_, at) => 10 ** at)
const DOT = 46
const MINUS = 45
const ZERO = 48

/** The usual amount, read digit by digit; `undefined` for everything that needs a closer look. */
function millionths(text: string): number | undefined {
  const { length } = text
  if (length > 15) return undefined
  const isNegative = text.charCodeAt(0) === MINUS
  const first = isNegative ? 1 : 0
  let value = 0
  let dot = length
  for (let at = first; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit >= 0 && digit <= 9) value = value * 10 + digit
    else if (digit === DOT - ZERO && dot === length) dot = at
    else return undefined
  }
  const decimals = dot === length ? 0 : length - dot - 1
  if (dot === first || dot === length - 1 || decimals > DECIMALS) return undefined
  const amount = value * POWERS[DECIMALS - decimals]!
  if (amount > LARGEST_STEP) return undefined
  return isNegative && amount > 0 ? -amount : amount
}

function exactly(text: string): bigint | undefined {
  const [, sign, whole, decimals = ''] = AMOUNT.exec(text) ?? []
  if (whole === undefined || /[1-9]/.test(decimals.slice(DECIMALS))) return undefined
  const value = BigInt(whole + decimals.slice(0, DECIMALS).padEnd(DECIMALS, '0'))
  return sign === '-' ? -value : value
}
