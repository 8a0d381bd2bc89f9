/** Faults on demand: by method and path, by chance, so many times. */
import { json, type HttpResponse, type HttpRequest } from './http/messages.js'
import { Refusal } from './http/refusal.js'

/** What may go wrong on the way. */
export const FAULT_MODES = [
  'reset',
  'stall',
  '503',
  '429',
  'html502',
  'unsigned',
  'stale',
  'wrong-serial',
  'signtest',
  'truncate',
] as const
/** A kind of fault. */
export type FaultMode = (typeof FAULT_MODES)[number]

/** What goes wrong, for which requests, and how often. */
export interface Fault {
  /** Default: a refusal with `status` and `code`. */
  readonly mode?: FaultMode
  /** Default 500. */
  readonly status?: number
  /** Default `SYSTEM_ERROR`, below 500 `INVALID_REQUEST`. */
  readonly code?: string
  /** Default: any. */
  readonly method?: string
  /** A whole path, or what one must match. Default: any. */
  readonly path?: string | RegExp
  /** How likely a request meets it, 0 to 1. Default: for sure. */
  readonly rate?: number
  /** How many requests meet it. Default: 1, and with a `rate` any number. */
  readonly times?: number
}

/** An answer as it leaves: whole, cut, never, or a broken connection. */
export type Outcome =
  | { readonly kind: 'answer' | 'truncate'; readonly answer: HttpResponse }
  | { readonly kind: 'reset' | 'stall'; readonly answer?: undefined }

const BEFORE: Readonly<Partial<Record<FaultMode, HttpResponse>>> = {
  '503': json({ code: 'SYSTEM_ERROR', message: '系统繁忙，请稍后重试' }, 503),
  html502: {
    status: 502,
    body: Buffer.from(
      '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n',
    ),
    headers: { 'content-type': 'text/html' },
  },
}
const SIGNATURE = /^wechatpay-|^request-id$/

/** A fault that is injected. */
export interface InjectedFault extends Fault {
  readonly id: string
  /** How many requests meet it yet. */
  left: number
}

export class Faults {
  readonly #faults = new Map<string, InjectedFault>()
  readonly #random: () => number
  #changed: () => void = () => undefined
  #count = 0

  constructor(random: () => number, initial: readonly Fault[]) {
    this.#random = random
    for (const fault of initial) this.inject(fault)
  }

  /** Calls when a fault is injected, met or taken back. */
  watch(changed: () => void): void {
    this.#changed = changed
  }

  /** Those that requests may meet yet. */
  get all(): readonly Readonly<InjectedFault>[] {
    return [...this.#faults.values()]
  }

  /** @returns its id, by which it is removed */
  inject(fault: Fault): string {
    const id = String(++this.#count)
    this.#faults.set(id, { ...fault, id, left: fault.times ?? (fault.rate === undefined ? 1 : Infinity) })
    this.#changed()
    return id
  }

  /** @returns whether it was there */
  remove(id: string): boolean {
    const was = this.#faults.delete(id)
    if (was) this.#changed()
    return was
  }

  clear(): void {
    this.#faults.clear()
    this.#changed()
  }

  /** `503`, `429` and `html502` come instead of the work; all others after it: money may have moved. */
  async run(request: HttpRequest, answer: (refusal?: Refusal) => Promise<HttpResponse>): Promise<Outcome> {
    const fault = this.#draw(request)
    if (fault && fault.mode === undefined) return { kind: 'answer', answer: await answer(refusalOf(fault)) }
    const mode = fault?.mode
    if (mode === '429')
      return { kind: 'answer', answer: await answer(new Refusal(429, 'RATELIMIT_EXCEEDED', '频率超限')) }
    const instead = mode && BEFORE[mode]
    if (instead) return { kind: 'answer', answer: instead }
    const genuine = await answer()
    if (mode === 'reset' || mode === 'stall') return { kind: mode }
    return {
      kind: mode === 'truncate' ? 'truncate' : 'answer',
      answer: mode ? spoil(genuine, mode) : genuine,
    }
  }

  #draw({ method, url }: HttpRequest): Fault | undefined {
    for (const fault of this.#faults.values()) {
      if (
        fault.left < 1 ||
        (fault.method ?? method) !== method ||
        !meets(fault.path, url.pathname) ||
        this.#random() >= (fault.rate ?? 1)
      )
        continue
      fault.left -= 1
      if (fault.left < 1) this.#faults.delete(fault.id)
      this.#changed()
      return fault
    }
    return undefined
  }
}

const meets = (path: Fault['path'], pathname: string): boolean =>
  path === undefined ? true : typeof path === 'string' ? path === pathname : path.test(pathname)

function refusalOf({
  status = 500,
  code = status < 500 ? 'INVALID_REQUEST' : 'SYSTEM_ERROR',
}: Fault): Refusal {
  return new Refusal(status, code, status < 500 ? '请求被拒绝' : '系统错误')
}

function spoil(answer: HttpResponse, mode: FaultMode): HttpResponse {
  const { headers } = answer
  const change = (name: string, value: (old: string) => string): HttpResponse =>
    headers[name] === undefined
      ? answer
      : { ...answer, headers: { ...headers, [name]: value(headers[name]) } }
  if (mode === 'unsigned')
    return {
      ...answer,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !SIGNATURE.test(name))),
    }
  if (mode === 'stale') return change('wechatpay-timestamp', (seconds) => String(Number(seconds) - 301))
  if (mode === 'wrong-serial')
    return change('wechatpay-serial', () => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1')
  if (mode === 'signtest')
    return change('wechatpay-signature', (signature) => `WECHATPAY/SIGNTEST/${signature}`)
  return answer
}
