/** Publishes a delivery: its arrival, and how it was acknowledged or why it was not. */
import { WechatpayError } from '../errors.js'
import { eventChannel, type NotificationAcknowledged } from '../log/events.js'
import { monotonic } from '../runtime/clock.js'
import type { AnyEvent } from './handlers.js'

const start = eventChannel('wechatpay-chain:notification:start')
const end = eventChannel('wechatpay-chain:notification:end')
const failure = eventChannel('wechatpay-chain:notification:error')
let deliveries = 0

export interface WatchedDelivery {
  /** It is verified, and this is what it says. */
  readonly verified: (event: AnyEvent, v2: boolean) => void
  /** No handler takes it. */
  readonly unhandled: () => void
  /** Why it is not acknowledged. */
  readonly failed: (error: unknown) => void
  readonly answered: (status: number, duplicate: boolean) => void
}

const ignored = (): void => undefined
const UNWATCHED: WatchedDelivery = {
  verified: ignored,
  unhandled: ignored,
  failed: ignored,
  answered: ignored,
}

export function watchDelivery(): WatchedDelivery {
  if (!start.hasSubscribers && !end.hasSubscribers && !failure.hasSubscribers) return UNWATCHED
  const delivery = ++deliveries
  const began = monotonic()
  let event: Pick<NotificationAcknowledged, 'id' | 'event_type' | 'api'> | undefined
  let handled: NotificationAcknowledged['outcome'] = 'handled'
  let reason: unknown
  start.publish({ delivery })
  return {
    verified: ({ id, event_type }, v2) => {
      event = { id, event_type, api: v2 ? 'v2' : 'v3' }
    },
    unhandled: () => {
      handled = 'unhandled'
    },
    failed: (error) => {
      reason = error
    },
    answered: (status, duplicate) => {
      const facts = { delivery, milliseconds: Math.round(monotonic() - began), status }
      if (status < 300 && event)
        end.publish({ ...facts, ...event, outcome: duplicate ? 'duplicate' : handled })
      else failure.publish({ ...facts, ...named(event), ...failedBy(reason) })
    },
  }
}

const named = (event: { readonly id: string; readonly event_type: string } | undefined) =>
  event && { id: event.id, event_type: event.event_type }

function failedBy(error: unknown): { name: string; code: string; waitsFor?: string } {
  if (!(error instanceof WechatpayError))
    return { name: error instanceof Error ? error.constructor.name : typeof error, code: 'unknown' }
  const { waitsFor } = (error.detail ?? {}) as { waitsFor?: unknown }
  return {
    name: error.name,
    code: error.code,
    ...(typeof waitsFor === 'string' && { waitsFor }),
  }
}
