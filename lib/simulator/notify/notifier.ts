/** Notifications: signed, encrypted, posted to this machine, repeated until they are acknowledged. Knows no order. */
import { randomUUID } from 'node:crypto'
import { Notifications, type Draft, type Minted } from '../../notifications/index.js'
import { inPlatformCase } from '../http/header-names.js'
import type { Fields } from '../http/messages.js'
import { rfc3339 } from '../http/times.js'
import type { Identities, Party } from '../keys/identity.js'
import type { Signing } from '../keys/signing.js'
import type { Events } from '../events.js'
import { duration, type Clock } from '../world/clock.js'
import type { Store } from '../world/store.js'
import { isLoopback, post } from './post.js'

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
const KEPT_CHARACTERS = 2_000

/** One notification and what became of it. */
export interface Delivery {
  readonly id: string
  readonly url: string
  readonly api: 'v3' | 'v2'
  /** `TRANSACTION.SUCCESS`; of APIv2 what it is about. */
  readonly event_type: string
  readonly resource: Fields
  readonly create_time: string
  /** The HTTP status of each attempt; 0 where there was no answer. */
  readonly attempts: readonly number[]
  /** The body of each answer, its first 2,000 characters; where there was none, why. */
  readonly answers: readonly string[]
  readonly state: 'pending' | 'acknowledged' | 'given up' | 'not on this machine'
  /** When it is tried next, in milliseconds since 1970. */
  readonly due: number
}

export class Notifier {
  readonly #deliveries: Map<string, Delivery>
  readonly #clock: Clock
  readonly #mint: (at?: number) => Notifications
  readonly #pending: Set<string>
  readonly #emit: Events['emit']
  readonly #forward: string | undefined
  /** First attempts that wait for their answer. */
  readonly #underway = new Set<Promise<void>>()
  #timer: NodeJS.Timeout | undefined

  /** @param forward where every notification goes, whatever its order says */
  constructor(
    store: Store,
    clock: Clock,
    identities: Identities,
    signing: Signing,
    { emit }: Pick<Events, 'emit'>,
    forward?: string,
  ) {
    this.#deliveries = store.table('notifications')
    this.#pending = new Set(this.all.filter(({ state }) => state === 'pending').map(({ id }) => id))
    this.#clock = clock
    this.#mint = (at) =>
      minter(identities, signing.forNotification(), at === undefined ? clock.wall : () => at)
    this.#emit = emit
    this.#forward = forward
  }

  /** Oldest first. */
  get all(): readonly Delivery[] {
    return [...this.#deliveries.values()]
  }

  /** Posts a notification; what is not acknowledged is repeated by the schedule. Resolves after the first attempt. */
  async send(to: string, event_type: string, resource: Fields, api: Delivery['api'] = 'v3'): Promise<void> {
    const url = this.#forward ?? to
    if (url === '') return
    const now = this.#clock.now()
    const state = url === this.#forward || isLoopback(url) ? 'pending' : 'not on this machine'
    const delivery = {
      id: randomUUID(),
      url,
      api,
      event_type,
      resource,
      create_time: rfc3339(now),
      attempts: [],
      answers: [],
      state,
      due: now,
    } as const
    this.#deliveries.set(delivery.id, delivery)
    if (delivery.state !== 'pending') return
    const attempt = this.#attempt(delivery).finally(() => this.#underway.delete(attempt))
    this.#underway.add(attempt)
    await attempt
  }

  /** Once more, though it was acknowledged, as the platform may. @throws RangeError */
  async repeat(id: string): Promise<void> {
    const delivery = this.#deliveries.get(id)
    if (!delivery) throw new RangeError(`there is no notification ${id}`)
    if (delivery.state === 'not on this machine')
      throw new RangeError(`${delivery.url} is not on this machine: the simulator sends nothing there`)
    await this.#attempt(delivery)
  }

  /** A signature that is wrong on purpose: a receiver must refuse it. Gives the status it answered. @throws RangeError */
  async probe(to: string): Promise<number> {
    const url = this.#forward ?? to
    if (url === '')
      throw new RangeError('nowhere to send it: give --to URL, or start the simulator with --forward-to URL')
    if (url !== this.#forward && !isLoopback(url))
      throw new RangeError(`${JSON.stringify(url)} is not on this machine: the simulator sends nothing there`)
    const { headers, body } = this.#mint().sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
    const signature = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}`
    const { status } = await post(url, inPlatformCase({ ...headers, 'wechatpay-signature': signature }), body)
    return status
  }

  /** What a notification looks like, dated as wished. */
  sign(event: Draft, at?: number): Minted {
    return this.#mint(at).sign(event)
  }

  /** Turns the clock on to `until`, trying what falls due on the way, in order. What is being sent is sent first. */
  async advance(until: number): Promise<void> {
    await Promise.all(this.#underway)
    for (let next = this.#next(); next && next.due <= until; next = this.#next()) {
      this.#clock.turnTo(next.due)
      await this.#attempt(next)
    }
    this.#clock.turnTo(until)
    this.#wind()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #next(): Delivery | undefined {
    return [...this.#pending].map((id) => this.#deliveries.get(id)!).sort((a, b) => a.due - b.due)[0]
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { headers, body } = this.#written(delivery)
    this.#emit({ type: 'notifying', delivery })
    const began = performance.now()
    const { status, text } = await post(delivery.url, inPlatformCase(headers), body)
    const milliseconds = performance.now() - began
    const attempts = [...delivery.attempts, status]
    const wait = SCHEDULE[attempts.length - 1]
    const acknowledged =
      delivery.api === 'v3'
        ? status === 200 || status === 204
        : /<return_code>(?:<!\[CDATA\[)?SUCCESS/.test(text)
    const state =
      acknowledged || delivery.state === 'acknowledged'
        ? 'acknowledged'
        : wait === undefined
          ? 'given up'
          : 'pending'
    const answered = {
      ...delivery,
      attempts,
      answers: [...delivery.answers, text.slice(0, KEPT_CHARACTERS)],
      state,
      due: this.#clock.now() + (wait ?? 0),
    } as const
    this.#deliveries.set(delivery.id, answered)
    this.#pending[state === 'pending' ? 'add' : 'delete'](delivery.id)
    this.#emit({ type: 'notified', delivery: answered, status, milliseconds })
    this.#wind()
  }

  #written({ id, api, event_type, resource, create_time }: Delivery): {
    headers: Readonly<Record<string, string>>
    body: string
  } {
    if (api === 'v2')
      return this.#mint().signV2(
        resource,
        resource['sign_type'] === 'HMAC-SHA256' || resource['event_ciphertext'] ? 'HMAC-SHA256' : 'MD5',
      )
    return this.#mint().sign({ id, create_time, event_type, resource, fill: false })
  }

  /** Without `advance`, time passes by itself. */
  #wind(): void {
    clearTimeout(this.#timer)
    const next = this.#next()
    if (!next) return
    this.#timer = setTimeout(
      // The timer has measured the wait: a clock that was set back meanwhile is turned on.
      () => void this.advance(Math.max(next.due, this.#clock.now())),
      Math.max(0, next.due - this.#clock.now()),
    ).unref()
  }
}

function minter(
  { apiv3Key, secret, merchant }: Identities,
  platform: Party,
  now: () => number,
): Notifications {
  return new Notifications({
    certs: { [platform.serial]: platform.publicKey },
    mchid: merchant.id,
    apiv3Key,
    secret,
    platform,
    now,
    dedupe: false,
  })
}
