/** Publishes a call as a whole: its start, and its end or error, whatever attempts it took. */
import { WechatpayError } from '../errors.js'
import { eventChannel, type CallFailed } from './events.js'
import { bare } from './template.js'

const start = eventChannel('wechatpay-chain:call:start')
const end = eventChannel('wechatpay-chain:call:end')
const failure = eventChannel('wechatpay-chain:call:error')
let calls = 0

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly attempts?: number
  readonly verified?: boolean
}

/**
 * Every response and error passes through unchanged.
 * @param send is given the number of the call
 */
export function watchCall<T>(
  about: Watched,
  now: () => number,
  send: (call: number) => Promise<T>,
): Promise<T> {
  const call = ++calls
  return start.hasSubscribers || end.hasSubscribers || failure.hasSubscribers
    ? report(about, call, now, send)
    : send(call)
}

interface Watched {
  readonly method: string
  readonly template: string
}

async function report<T>(
  { method, template }: Watched,
  call: number,
  now: () => number,
  send: (call: number) => Promise<T>,
): Promise<T> {
  const facts = { call, method, template: bare(template) }
  const began = now()
  const elapsed = (): number => Math.round(now() - began)
  start.publish(facts)
  try {
    const result = await send(call)
    const { status, headers, attempts = 1, verified = false } = result as Answer
    const requestId = headers['request-id'] as string | undefined
    end.publish({ ...facts, milliseconds: elapsed(), attempts, status, verified, requestId })
    return result
  } catch (error) {
    failure.publish({ ...facts, milliseconds: elapsed(), ...failed(error) })
    throw error
  }
}

function failed(error: unknown): Omit<CallFailed, 'call' | 'method' | 'template' | 'milliseconds'> {
  if (!(error instanceof WechatpayError))
    return { name: 'Error', code: 'unknown', outcome: 'unknown', verified: false, attempts: 0 }
  const { name, code, outcome, verified, attempts, requestId, response = error.untrusted } = error
  return { name, code, outcome, verified, attempts, requestId, ...(response && { status: response.status }) }
}
