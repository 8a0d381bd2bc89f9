/** The keys of a receiver, checked at construction: every mistake has a name here. */
import type { KeyObject } from 'node:crypto'
import { loadEither, type KeyLike } from '../crypto/keys.js'
import { fail } from '../config/check.js'
import { readCerts } from '../config/credentials.js'
import type { Certs } from '../keys/certs.js'
import { readSymmetric } from '../config/symmetric-key.js'
import { distance } from '../text/nearest.js'
import { shown } from '../text/messages.js'
import { MemoryStore } from './memory-store.js'
import { HANDLER_MILLISECONDS, LEASE_MILLISECONDS } from './once.js'
import type { DedupeStore, TransactionStore } from './store.js'

/** Where platform keys come from, where they are more than a fixed list: a `KeyRing`, or anything like it. */
export interface KeyFinder {
  get(serial: string): KeyObject | undefined
  keys(): Iterable<string>
  /** Asked for a serial number that `get` does not know; may fetch it. */
  find?(serial: string): Promise<KeyObject | undefined>
}

/** What `new Notifications()` takes: `certs` with `apiv3Key` for APIv3, `secret` for APIv2, or all three. */
export interface NotificationsConfig<Tx = unknown> {
  /** The platform's public keys or certificates by `PUB_KEY_ID_…` or serial number, or a key ring. */
  readonly certs?: Certs | KeyFinder | undefined
  /** The APIv3 key, 32 bytes. For brand notifications: the brand's. */
  readonly apiv3Key?: string | Uint8Array | KeyObject | undefined
  /** The APIv3 key under the spelling of other SDKs. */
  readonly apiV3Key?: string | Uint8Array | KeyObject | undefined
  /** The APIv2 key, 32 bytes: receives APIv2 notifications too. */
  readonly secret?: string | Uint8Array | KeyObject | undefined
  /**
   * The merchant (or the brand) whose notifications these are: two merchants may share a store.
   * Default: as each notification says.
   */
  readonly mchid?: string | number | undefined
  /**
   * Where handled notifications are remembered. Default: `new MemoryStore()`; `false`
   * runs the handler for every copy.
   */
  readonly dedupe?: DedupeStore | TransactionStore<Tx> | false | undefined
  /**
   * How long a process that has crashed keeps a notification for itself; while a handler runs, the lease is
   * renewed. Default 60,000, at most an hour.
   */
  readonly leaseMilliseconds?: number | undefined
  /**
   * A handler that has not finished by then loses the lease, and the next copy is
   * handled anew. Default 600,000.
   */
  readonly handlerMilliseconds?: number | undefined
  /** The clock, in milliseconds. */
  readonly now?: (() => number) | undefined
  /**
   * For tests: the platform's private key, with which `sign` mints notifications. `createTestKeys()` has one.
   */
  readonly platform?: PlatformIdentity | undefined
}

/** Only WeChat Pay has one, and tests. */
export interface PlatformIdentity {
  readonly serial: string
  readonly privateKey: KeyLike
}

export interface Settings<Tx = unknown> {
  readonly v3: { readonly keys: KeyFinder; readonly apiv3Key: KeyObject } | undefined
  readonly v2: { readonly secret: KeyObject; readonly apiv3Key: KeyObject | undefined } | undefined
  readonly platform: { readonly serial: string; readonly privateKey: KeyObject } | undefined
  readonly dedupe: DedupeStore | TransactionStore<Tx> | undefined
  readonly mchid: string | undefined
  readonly leaseMilliseconds: number
  readonly handlerMilliseconds: number
  readonly now: () => number
}

const LONGEST_LEASE_MILLISECONDS = 3_600_000
/** The longest that a timer of Node.js waits. */
const LONGEST_MILLISECONDS = 2 ** 31 - 1

/**
 * @throws ConfigError `ERR_CERTS_*`, `ERR_KEY_*`, `ERR_CONFIG_APIV3_KEY`,
 * `ERR_CONFIG_SECRET`, `ERR_CONFIG_OPTION`
 */
export function readSettings<Tx>(config: NotificationsConfig<Tx>): Settings<Tx> {
  if (typeof config !== 'object' || config === null)
    fail('ERR_CONFIG_OPTION', 'expected one object: new Notifications({ certs, apiv3Key })')
  const { certs, secret, dedupe, platform, mchid, now = Date.now } = config
  checkNames(config)
  if (certs === undefined && secret === undefined)
    fail(
      'ERR_CERTS_EMPTY',
      'certs must hold a platform key: { [serial or PUB_KEY_ID_…]: public key or certificate }',
    )
  const given = config.apiv3Key ?? config.apiV3Key
  const apiv3Key =
    certs === undefined && given === undefined
      ? undefined
      : readSymmetric(given!, 'ERR_CONFIG_APIV3_KEY', 'apiv3Key')
  return {
    v3: certs === undefined ? undefined : { keys: readSource(certs), apiv3Key: apiv3Key! },
    v2:
      secret === undefined
        ? undefined
        : { secret: readSymmetric(secret, 'ERR_CONFIG_SECRET', 'secret'), apiv3Key },
    platform: platform && { serial: platform.serial, privateKey: loadEither(platform.privateKey, 'private') },
    dedupe: readStore(dedupe),
    mchid: mchid === undefined ? undefined : String(mchid),
    leaseMilliseconds: readTime(config, 'leaseMilliseconds', LEASE_MILLISECONDS, LONGEST_LEASE_MILLISECONDS),
    handlerMilliseconds: readTime(config, 'handlerMilliseconds', HANDLER_MILLISECONDS, LONGEST_MILLISECONDS),
    now,
  }
}

/** Those of a client's configuration may stand here too: one object serves both. */
const OWN = [
  'certs',
  'apiv3Key',
  'secret',
  'mchid',
  'dedupe',
  'leaseMilliseconds',
  'handlerMilliseconds',
  'now',
  'platform',
] as const

/** A misspelt option would be ignored, and with it a store that is shared. */
function checkNames(config: NotificationsConfig): void {
  for (const name of Object.keys(config)) {
    if (name === 'apiV3Key' || (OWN as readonly string[]).includes(name)) continue
    const near = OWN.find(
      (own) => distance(own.toLowerCase(), name.toLowerCase()) <= (own.length > 4 ? 2 : 1),
    )
    if (near !== undefined)
      fail(
        'ERR_CONFIG_OPTION',
        `${JSON.stringify(name)} is not an option: did you mean ${JSON.stringify(near)}?`,
      )
  }
}

function readTime(
  config: NotificationsConfig,
  name: 'leaseMilliseconds' | 'handlerMilliseconds',
  usual: number,
  longest: number,
): number {
  const { [name]: milliseconds = usual } = config
  if (Number.isFinite(milliseconds) && milliseconds >= 1 && milliseconds <= longest) return milliseconds
  return fail(
    'ERR_CONFIG_OPTION',
    `${name} must be from 1 to ${longest} milliseconds, found ${shown(milliseconds)}`,
  )
}

function readSource(certs: Certs | KeyFinder): KeyFinder {
  if (typeof certs !== 'object' || certs === null)
    fail(
      'ERR_CERTS_EMPTY',
      `certs must be { [serial or PUB_KEY_ID_…]: public key or certificate } or a key ring, found ${shown(certs)}`,
    )
  if (isFinder(certs)) return certs
  const keys = readCerts(certs)
  if (keys.size === 0 && !keys.isPending)
    fail(
      'ERR_CERTS_EMPTY',
      'certs must hold a platform key: { [serial or PUB_KEY_ID_…]: public key or certificate }',
    )
  return keys
}

const isFinder = (certs: Certs | KeyFinder): certs is KeyFinder =>
  !(certs instanceof Map) &&
  'get' in certs &&
  typeof certs.get === 'function' &&
  typeof certs.keys === 'function'

function readStore<Tx>(dedupe: NotificationsConfig<Tx>['dedupe']): Settings<Tx>['dedupe'] {
  if (dedupe === false) return undefined
  if (dedupe === undefined) return new MemoryStore()
  const has = (method: string): boolean =>
    typeof (dedupe as unknown as Readonly<Record<string, unknown>> | null)?.[method] === 'function'
  if (!has('transact') && !['claim', 'complete', 'release'].every(has))
    fail(
      'ERR_CONFIG_OPTION',
      'dedupe must have the methods claim, complete and release, or transact: new MemoryStore(), new RedisStore(client), a store of wechatpay-chain/stores, or false',
    )
  return dedupe
}
