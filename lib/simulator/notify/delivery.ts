/** One notification and what became of it. */
import { withOwnStrings } from '../http/fields.js'
import type { Fields } from '../http/messages.js'
import { duration } from '../world/clock.js'

/** A notification and what each attempt to deliver it was answered. */
export interface Delivery {
  readonly id: string
  /** Whose notification it is: its APIv3 key encrypts, its APIv2 key signs. */
  readonly mchid: string
  readonly url: string
  readonly api: 'v3' | 'v2'
  /** `TRANSACTION.SUCCESS`; of APIv2 what it is about. */
  readonly event_type: string
  /** The decrypted resource; of APIv2 the elements. */
  readonly resource: Fields
  readonly create_time: string
  /** The HTTP status of each attempt; 0 where no response arrived. */
  readonly attempts: readonly number[]
  /** The body of each response, its first 2,000 characters; where none arrived, why. */
  readonly answers: readonly string[]
  readonly state: 'pending' | 'acknowledged' | 'given up' | 'not on this machine'
  /** When it is tried next, in milliseconds since 1970. */
  readonly due: number
}

/** Waits between attempts, 24 h 4 m in all. @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382 */
export const SCHEDULE = [
  '15s',
  '15s',
  '30s',
  '3m',
  '10m',
  '20m',
  '30m',
  '30m',
  '30m',
  '60m',
  '3h',
  '3h',
  '3h',
  '6h',
  '6h',
].map(duration)

const MAX_KEPT_CHARACTERS = 2_000

/**
 * The delivery after an attempt that was answered with `status` and `text`.
 * @param now milliseconds since 1970
 */
export function afterAttempt(delivery: Delivery, status: number, text: string, now: number): Delivery {
  const attempts = [...delivery.attempts, status]
  const wait = SCHEDULE[attempts.length - 1]
  const isDone = delivery.state === 'acknowledged' || isAcknowledged(delivery, status, text)
  return {
    ...delivery,
    attempts,
    answers: [...delivery.answers, withOwnStrings(text.slice(0, MAX_KEPT_CHARACTERS))],
    state: isDone ? 'acknowledged' : wait === undefined ? 'given up' : 'pending',
    due: now + (wait ?? 0),
  }
}

/** APIv3 goes by the status, APIv2 by the body. */
const isAcknowledged = ({ api }: Delivery, status: number, text: string): boolean =>
  api === 'v3' ? status === 200 || status === 204 : /<return_code>(?:<!\[CDATA\[)?SUCCESS/.test(text)
