/** Notifications: signed, encrypted, posted to this machine, repeated until they are acknowledged. */
import type { Draft, Minted } from '../../notifications/index.js'
import type { Events } from '../events.js'
import { inPlatformCase } from '../http/header-names.js'
import type { Fields } from '../http/messages.js'
import { rfc3339 } from '../http/times.js'
import type { Identities } from '../keys/identity.js'
import type { Random } from '../keys/random.js'
import type { Signing } from '../keys/signing.js'
import type { Clock } from '../world/clock.js'
import type { Store } from '../world/store.js'
import type { Sender } from '../world/world.js'
import { afterAttempt, type Delivery } from './delivery.js'
import { knownEvent } from './examples.js'
import { createMinter, type Minter } from './minter.js'
import { isLoopback, post, type Posted } from './post.js'

const MAX_SENT = 1_000

export interface NotifierContext {
  readonly store: Store
  readonly clock: Clock
  readonly identities: Identities
  readonly signing: Signing
  readonly random: Random
  readonly events: Pick<Events, 'emit'>
  /** Where every notification goes, whatever its order says. */
  readonly forward: string | undefined
}

/** Delivers notifications, and repeats those that were not acknowledged. */
export class Notifier {
  readonly #context: NotifierContext
  readonly #minter: Minter
  readonly #deliveries: Map<string, Delivery>
  readonly #pending: Set<string>
  /** What the last attempts wrote, by notification. */
  readonly #sent = new Map<string, Minted>()
  /** First attempts that wait for their response. */
  readonly #inFlight = new Set<Promise<void>>()
  #timer: NodeJS.Timeout | undefined

  constructor(context: NotifierContext) {
    this.#context = context
    this.#minter = createMinter(context)
    this.#deliveries = context.store.table('notifications')
    this.#pending = new Set(this.all.filter(({ state }) => state === 'pending').map(({ id }) => id))
  }

  /** Oldest first. */
  get all(): readonly Delivery[] {
    return [...this.#deliveries.values()]
  }

  /** The headers and the body of the last attempt; of the last 1,000 notifications. */
  sent(id: string): Minted | undefined {
    return this.#sent.get(id)
  }

  /** Sends the notifications of one merchant. */
  of(mchid: string): Sender {
    return {
      send: (to, event_type, resource, api = 'v3') => this.#send(mchid, to, event_type, resource, api),
      tell: async (to, event_type, known, api = 'v3') =>
        this.#send(mchid, to, event_type, await knownEvent(event_type, api, known), api),
    }
  }

  /** Once more, though it was acknowledged, as the platform may. @throws RangeError */
  async repeat(id: string): Promise<void> {
    const delivery = this.#deliveries.get(id)
    if (!delivery) throw new RangeError(`there is no notification ${id}`)
    if (delivery.state === 'not on this machine')
      throw new RangeError(`${delivery.url} is not on this machine: the simulator sends nothing there`)
    await this.#attempt(delivery)
  }

  /** A signature that is wrong on purpose: a receiver must refuse it. @returns the status of the response @throws RangeError */
  async probe(to: string): Promise<number> {
    return (await this.probed(to)).status
  }

  /** The same with the response's body, or why none arrived. @throws RangeError */
  async probed(to: string): Promise<Posted & { readonly url: string }> {
    const { forward } = this.#context
    const url = forward ?? to
    if (url === '')
      throw new RangeError('nowhere to send it: give --to URL, or start the simulator with --forward-to URL')
    if (url !== forward && !isLoopback(url))
      throw new RangeError(`${JSON.stringify(url)} is not on this machine: the simulator sends nothing there`)
    const { headers, body } = this.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
    const signature = `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}`
    const spoilt = inPlatformCase({ ...headers, 'wechatpay-signature': signature })
    return { url, ...(await post(url, spoilt, body)) }
  }

  /** A notification that is not sent. @param at dates it, in milliseconds since 1970 */
  sign(event: Draft, at?: number): Minted {
    return this.#minter.of(this.#context.identities.merchant.id, at).sign(event)
  }

  /** Turns the clock to `until`, trying what falls due on the way, in order. What is in flight is finished first. */
  async advance(until: number): Promise<void> {
    const { clock } = this.#context
    await Promise.all(this.#inFlight)
    for (let next = this.#next(); next && next.due <= until; next = this.#next()) {
      clock.turnTo(next.due)
      await this.#attempt(next)
    }
    clock.turnTo(until)
    this.#setTimer()
  }

  /** Forgets every notification. */
  clear(): void {
    this.stop()
    this.#pending.clear()
    this.#sent.clear()
    this.#deliveries.clear()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #send(
    mchid: string,
    to: string,
    event_type: string,
    resource: Fields,
    api: Delivery['api'],
  ): Promise<void> {
    const { clock, forward, random } = this.#context
    const url = forward ?? to
    if (url === '') return
    const now = clock.now()
    const delivery: Delivery = {
      id: random.uuid(),
      mchid,
      url,
      api,
      event_type,
      resource,
      create_time: rfc3339(now),
      attempts: [],
      answers: [],
      state: url === forward || isLoopback(url) ? 'pending' : 'not on this machine',
      due: now,
    }
    this.#deliveries.set(delivery.id, delivery)
    if (delivery.state !== 'pending') return
    const attempt = this.#attempt(delivery).finally(() => this.#inFlight.delete(attempt))
    this.#inFlight.add(attempt)
    await attempt
  }

  #next(): Delivery | undefined {
    return [...this.#pending].map((id) => this.#deliveries.get(id)!).sort((a, b) => a.due - b.due)[0]
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { clock, events } = this.#context
    const { headers, body } = await this.#minter.written(delivery)
    const sent = { headers: inPlatformCase(headers), body }
    this.#keepSent(delivery.id, sent)
    events.emit({ type: 'notifying', delivery })
    const began = performance.now()
    const { status, text } = await post(delivery.url, sent.headers, body)
    const milliseconds = performance.now() - began
    const answered = afterAttempt(delivery, status, text, clock.now())
    // Forgotten meanwhile.
    if (!this.#deliveries.has(delivery.id)) return
    this.#deliveries.set(delivery.id, answered)
    this.#pending[answered.state === 'pending' ? 'add' : 'delete'](delivery.id)
    events.emit({ type: 'notified', delivery: answered, status, milliseconds })
    this.#setTimer()
  }

  #keepSent(id: string, sent: Minted): void {
    this.#sent.delete(id)
    this.#sent.set(id, sent)
    if (this.#sent.size > MAX_SENT) this.#sent.delete(this.#sent.keys().next().value!)
  }

  /** Without `advance`, time passes by itself. */
  #setTimer(): void {
    const { clock } = this.#context
    clearTimeout(this.#timer)
    const next = this.#next()
    if (!next || !clock.runs) return
    this.#timer = setTimeout(
      // The timer has measured the wait: a clock that was set back meanwhile is advanced.
      () => void this.advance(Math.max(next.due, clock.now())),
      Math.max(0, next.due - clock.now()),
    ).unref()
  }
}
