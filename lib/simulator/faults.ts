/** Requests that fail because someone asked for it, before anything else is looked at. */
import { Refusal, type Request } from './exchange.js'

export interface Fault {
  /** Default: any. */
  readonly method?: string
  /** A whole path, or what one must match. */
  readonly path: string | RegExp
  /** Default 500. */
  readonly status?: number
  /** Default `SYSTEM_ERROR`, below 500 `INVALID_REQUEST`. */
  readonly code?: string
  /** How many requests meet it. Default 1. */
  readonly times?: number
}

export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = []

  add = (fault: Fault): void => {
    this.#waiting.push({ fault, left: fault.times ?? 1 })
  }

  /** @throws Refusal when this request was to fail */
  meet({ method, url: { pathname } }: Request): void {
    const met = this.#waiting.find(({ fault, left }) => left > 0 && (fault.method ?? method) === method && fits(fault.path, pathname))
    if (!met) return
    met.left--
    const { status = 500, code = status < 500 ? 'INVALID_REQUEST' : 'SYSTEM_ERROR' } = met.fault
    throw new Refusal(status, code, status < 500 ? '请求被拒绝' : '系统错误')
  }
}

const fits = (path: string | RegExp, pathname: string): boolean => (typeof path === 'string' ? path === pathname : path.test(pathname))
