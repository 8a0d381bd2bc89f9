/** Remembers handled notifications in Redis, for several processes. Takes the user's own client. */
import { ConfigError, NotificationError } from '../errors.js'
import type { Claim, DedupeStore } from './store.js'

/** The part of an `ioredis` client that is used. */
export interface IoRedis {
  defineCommand(name: string, definition: { lua: string }): unknown
  eval(script: string, keyCount: number, ...args: string[]): Promise<unknown>
  wait?(replicas: number, milliseconds: number): Promise<number>
}

/** The part of a `redis` (node-redis) client, pool or cluster that is used. */
export interface NodeRedis {
  sendCommand: unknown
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  wait?(replicas: number, milliseconds: number): Promise<number>
}

/** The options of a `RedisStore`. */
export interface RedisStoreOptions {
  /** Stands before each key. Default `wechatpay:notification:`. */
  readonly prefix?: string
  /**
   * How many replicas must have a claim before its handler runs, so that a failover to one of them forgets
   * nothing. Default 0. Only for a single client: in a pool or a cluster another connection would be asked.
   */
  readonly replicas?: number
  /**
   * How long the replicas are waited for. Default 1,000; a claim that they do not have by then
   * is given back, and answered 500.
   */
  readonly replicaMilliseconds?: number
}

type Run = (script: string, key: string, ...args: string[]) => Promise<unknown>

/**
 * A script is one step for Redis. It reads before it writes, so that a Redis that is full still knows what is
 * done. A lease never lasts a day: what lives longer was completed while Redis was full, see below.
 */
const CLAIM = `
local held = redis.call('GET', KEYS[1])
if held == 'done' or (held and redis.call('PTTL', KEYS[1]) > 86400000) then return 'done' end
if held and held ~= ARGV[1] then return 'held' end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 'claimed'`
/** A Redis that is full takes no value, but a longer life of the one it has. */
const COMPLETE = `
local set = redis.pcall('SET', KEYS[1], 'done', 'PX', ARGV[1])
if set.err and redis.call('PEXPIRE', KEYS[1], ARGV[1]) == 0 then return set end
return 'done'`
const RELEASE = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0"

/**
 * One key a notification: the holder's token while its handler runs, then `done`.
 * @example new Notifications({ certs, apiv3Key, dedupe: new RedisStore(new Redis('redis://127.0.0.1')) })
 */
export class RedisStore implements DedupeStore {
  readonly #run: Run
  readonly #prefix: string
  /** Resolves when the replicas have what this client wrote. */
  readonly #replicated: () => Promise<void>

  /**
   * @throws ConfigError `ERR_CONFIG_OPTION` when it is neither an ioredis nor a node-redis
   * client that answers with promises
   */
  constructor(client: IoRedis | NodeRedis, options: RedisStoreOptions = {}) {
    const { prefix = 'wechatpay:notification:', replicas = 0, replicaMilliseconds = 1_000 } = options
    this.#run = runner(client)
    this.#prefix = prefix
    this.#replicated = replicas > 0 ? waiter(client, replicas, replicaMilliseconds) : async () => undefined
  }

  /**
   * @throws NotificationError `ERR_NOTIFY_STORE` for a reply that is not one of the script's, or for too few
   * replicas; what the client throws
   */
  async claim(key: string, token: string, leaseMilliseconds: number): Promise<Claim> {
    const found = await this.#run(CLAIM, this.#prefix + key, token, String(leaseMilliseconds))
    const text = Buffer.isBuffer(found) ? found.toString() : found
    if (text === 'claimed') await this.#replicated()
    if (text === 'claimed' || text === 'held' || text === 'done') return text
    throw fault(
      "the Redis client gave none of the script's answers. Is it a transaction, or a client in legacy mode?",
    )
  }

  async complete(key: string, _token: string, keepMilliseconds: number): Promise<void> {
    await this.#run(COMPLETE, this.#prefix + key, String(keepMilliseconds))
    await this.#replicated()
  }

  async release(key: string, token: string): Promise<void> {
    await this.#run(RELEASE, this.#prefix + key, token)
  }
}

const fault = (message: string): NotificationError =>
  new NotificationError('ERR_NOTIFY_STORE', message, { outcome: 'unknown', verified: true })

/** @see https://redis.io/docs/latest/commands/wait/ */
function waiter(client: IoRedis | NodeRedis, replicas: number, milliseconds: number): () => Promise<void> {
  const shape = client as unknown as Shape
  const several = shape['isCluster'] === true || 'clientsInUse' in shape || 'masters' in shape
  if (typeof client.wait !== 'function' || several)
    throw new ConfigError(
      'ERR_CONFIG_OPTION',
      'RedisStore can wait for replicas with a single client that has wait(): not with a pool or a cluster',
    )
  return async () => {
    const found = Number(await client.wait!(replicas, milliseconds))
    if (found < replicas)
      throw fault(
        `${found} of ${replicas} replicas have taken note within ${milliseconds} ms: the handler does not run`,
      )
  }
}

type Shape = Readonly<Record<string, unknown>>

/** What looks like a client and never gives its answer as a promise, or runs scripts in another way. */
const REFUSED: readonly (readonly [what: string, is: (client: Shape) => boolean])[] = [
  ['a pipeline or a transaction of ioredis', ({ isPipeline }) => isPipeline === true],
  ['a transaction of node-redis (multi)', ({ execAsPipeline }) => execAsPipeline !== undefined],
  ['a node-redis client in legacyMode, which calls back', ({ options }) => isLegacy(options)],
  ['a redis 3 client, which calls back', (client) => 'internal_send_command' in client],
  ['the client of @upstash/redis, which speaks HTTP', (client) => 'createScript' in client],
  ['a node-redis legacy() client, which calls back', (client) => 'multi' in client && !('connect' in client)],
]

const isLegacy = (options: unknown): boolean =>
  (options as { legacyMode?: unknown } | undefined)?.legacyMode === true

/** The two clients differ in how a script gets its arguments. */
function runner(client: IoRedis | NodeRedis): Run {
  if (typeof client?.eval !== 'function') throw refused('')
  const shape = client as unknown as Shape
  const [what] = REFUSED.find(([, is]) => is(shape)) ?? []
  if (what !== undefined) throw refused(`, found ${what}`)
  if ('defineCommand' in client) return (script, key, ...args) => client.eval(script, 1, key, ...args)
  if (typeof client.sendCommand !== 'function') throw refused(', found a client without sendCommand')
  return (script, key, ...args) => client.eval(script, { keys: [key], arguments: args })
}

const refused = (found: string): ConfigError =>
  new ConfigError(
    'ERR_CONFIG_OPTION',
    `RedisStore needs an ioredis or a node-redis client: new RedisStore(new Redis(url))${found}`,
  )
