/** Remembers handled notifications in Redis, for several processes. Takes the user's own client; loads none. */
import { ConfigError } from '../errors.js'
import type { Claim, DedupeStore } from './store.js'

/** The part of an `ioredis` client that is used. */
export interface IoRedis {
  defineCommand(name: string, definition: { lua: string }): unknown
  eval(script: string, keyCount: number, ...args: string[]): Promise<unknown>
}

/** The part of a `redis` (node-redis) client, pool or cluster that is used. */
export interface NodeRedis {
  sendCommand: unknown
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

export interface RedisStoreOptions {
  /** Stands before each id. Default `wechatpay:notification:`. */
  readonly prefix?: string
}

type Run = (script: string, key: string, ...args: string[]) => Promise<unknown>

/** A script is one step for Redis: nothing comes between the SET and the GET. */
const CLAIM = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 'claimed' end
return redis.call('GET', KEYS[1]) == 'done' and 'done' or 'held'`
const COMPLETE = "return redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])"
const RELEASE = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0"

/**
 * One key a notification: the holder's token while its handler runs, then `done`.
 * @example new Notifications({ certs, apiv3Key, dedupe: new RedisStore(new Redis('redis://127.0.0.1')) })
 */
export class RedisStore implements DedupeStore {
  readonly #run: Run
  readonly #prefix: string

  /** @throws ConfigError `ERR_CONFIG_OPTION` when it is neither an ioredis nor a node-redis client */
  constructor(client: IoRedis | NodeRedis, { prefix = 'wechatpay:notification:' }: RedisStoreOptions = {}) {
    this.#run = runner(client)
    this.#prefix = prefix
  }

  async claim(id: string, token: string, leaseMilliseconds: number): Promise<Claim> {
    return String(await this.#run(CLAIM, this.#prefix + id, token, String(leaseMilliseconds))) as Claim
  }

  async complete(id: string, _token: string, keepMilliseconds: number): Promise<void> {
    await this.#run(COMPLETE, this.#prefix + id, String(keepMilliseconds))
  }

  async release(id: string, token: string): Promise<void> {
    await this.#run(RELEASE, this.#prefix + id, token)
  }
}

/** The two clients differ in how a script gets its arguments. */
function runner(client: IoRedis | NodeRedis): Run {
  if (typeof client?.eval !== 'function')
    throw new ConfigError(
      'ERR_CONFIG_OPTION',
      'RedisStore needs an ioredis or a node-redis client: new RedisStore(new Redis(url))',
    )
  if ('defineCommand' in client) return (script, key, ...args) => client.eval(script, 1, key, ...args)
  return (script, key, ...args) => client.eval(script, { keys: [key], arguments: args })
}
