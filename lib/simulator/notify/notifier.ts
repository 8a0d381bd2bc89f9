/** Notifications: signed, encrypted, posted to this machine, repeated until they are acknowledged. */
import type { Draft, Minted } from '../../notifications/index.js'
import { inPlatformCase } from '../http/header-names.js'
import type { Fields } from '../http/messages.js'
import { rfc3339 } from '../http/times.js'
import type { Sender } from '../world/world.js'
import type { NotifierContext } from './context.js'
import { afterAttempt, type Delivery } from './delivery.js'
import { knownEvent } from './examples.js'
import { createMinter, type Minter } from './minter.js'
import { isLocal, post, type Posted } from './post.js'
import { probe } from './probe.js'
import { Recent } from './recent.js'
import { RetryQueue } from './retry-queue.js'
import { Scopes } from './scopes.js'

const MAX_SENT = 1_000

/** Delivers notifications, and repeats those that were not acknowledged. */
export class Notifier {
  readonly #context: NotifierContext
  readonly #minter: Minter
  readonly #deliveries: Map<string, Delivery>
  readonly #retries: RetryQueue
  /** What the last attempts wrote, by notification. */
  readonly #sent = new Recent<Minted>(MAX_SENT)
  /** First attempts that wait for their response. */
  readonly #inFlight = new Set<Promise<void>>()
  readonly #scopes = new Scopes()

  constructor(context: NotifierContext) {
    this.#context = context
    this.#minter = createMinter(context)
    this.#deliveries = context.store.table('notifications')
    this.#retries = new RetryQueue(this.#deliveries, context.clock, {
      attempt: (delivery) => this.#attempt(delivery),
      settled: () => this.settled(),
    })
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
      send: (to, event_type, resource, api = 'v3') =>
        this.#track(this.#send(mchid, to, event_type, resource, api)),
      tell: (to, event_type, known, api = 'v3') =>
        this.#track(
          knownEvent(event_type, api, known).then((resource) =>
            this.#send(mchid, to, event_type, resource, api),
          ),
        ),
    }
  }

  /**
   * Runs `work`, and what it begins: all that is sent meanwhile goes to `url`, or,
   * without one, where it belongs.
   * @returns what was sent, once each was answered
   */
  async during(url: string, work: () => Promise<unknown>): Promise<readonly Delivery[]> {
    const sent = await this.#scopes.collect(url, work, () => this.settled())
    return sent.map((id) => this.#deliveries.get(id)!).filter(Boolean)
  }

  /** Runs `work`, and what it begins: nothing is sent. */
  silently<T>(work: () => Promise<T>): Promise<T> {
    return this.#scopes.silence(work)
  }

  /** Resolves once every first attempt was answered. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight)
  }

  /** Once more, though it was acknowledged, as the platform may. @throws RangeError */
  async repeat(id: string): Promise<void> {
    const delivery = this.#deliveries.get(id)
    if (!delivery) throw new RangeError(`there is no notification ${id}`)
    if (delivery.state === 'not on this machine')
      throw new RangeError(`${delivery.url} is not on this machine: the simulator sends nothing there`)
    await this.#attempt(delivery)
  }

  /**
   * A signature that is wrong on purpose: a receiver must refuse it.
   * @returns the status of the response
   * @throws RangeError
   */
  async probe(to: string): Promise<number> {
    return (await this.probed(to)).status
  }

  /** The same with the response's body, or why none arrived. @throws RangeError */
  probed(to: string): Promise<Posted & { readonly url: string }> {
    return probe(this.#context.forward ?? to, this.#context.forward, (event) => this.sign(event))
  }

  /** A notification that is not sent. @param at dates it, in milliseconds since 1970 */
  sign(event: Draft, at?: number): Minted {
    return this.#minter.of(this.#context.identities.merchant.id, at).sign(event)
  }

  /**
   * Turns the clock to `until`, trying what falls due on the way, in order. What
   * is in flight is finished first.
   */
  advance(until: number): Promise<void> {
    return this.#retries.advance(until)
  }

  /** Forgets every notification. */
  clear(): void {
    this.#retries.clear()
    this.#sent.clear()
    this.#deliveries.clear()
  }

  stop(): void {
    this.#retries.stop()
  }

  async #send(
    mchid: string,
    to: string,
    event_type: string,
    resource: Fields,
    api: Delivery['api'],
  ): Promise<void> {
    const { clock, forward, random } = this.#context
    const url = this.#scopes.isSilent ? '' : (forward ?? (this.#scopes.url || to))
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
      state: url === forward || isLocal(url) ? 'pending' : 'not on this machine',
      due: now,
    }
    this.#deliveries.set(delivery.id, delivery)
    this.#scopes.note(delivery.id)
    if (delivery.state === 'pending') await this.#attempt(delivery)
  }

  #track(sending: Promise<void>): Promise<void> {
    const tracked = sending.finally(() => this.#inFlight.delete(tracked))
    this.#inFlight.add(tracked)
    return tracked
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { clock, events } = this.#context
    const { headers, body } = await this.#minter.written(delivery)
    const sent = { headers: inPlatformCase(headers), body }
    this.#sent.keep(delivery.id, sent)
    events.emit({ type: 'notifying', delivery })
    const began = performance.now()
    const { status, text } = await post(delivery.url, sent.headers, body)
    const milliseconds = performance.now() - began
    const answered = afterAttempt(delivery, status, text, clock.now())
    // Forgotten meanwhile.
    if (!this.#deliveries.has(delivery.id)) return
    this.#deliveries.set(delivery.id, answered)
    this.#retries.update(answered)
    events.emit({ type: 'notified', delivery: answered, status, milliseconds })
  }
}
