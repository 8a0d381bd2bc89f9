/**
 * A configuration from the environment, with the names that the command line uses too:
 * values, or files that hold them.
 */
import { readFileSync } from 'node:fs'
import { distance } from '../text/nearest.js'
import { ConfigError } from '../errors.js'
import { reasonOf } from '../files/path.js'
import type { BrandConfig, ConfigOptions } from './config.js'
import type { MerchantTls } from './tls.js'
import { readConfigFile, resolved, type Fields, type ReadFile } from './config-file.js'
import { CONFIG_FILE, PUB_KEY, PUB_KEY_ID, VARIABLES } from './variables.js'

export type Environment = Readonly<Record<string, string | undefined>>
/** What the environment can say, as `new Wechatpay()` takes it. */
interface Values {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string | Buffer
  readonly certs: Readonly<Record<string, string | Buffer>>
  readonly apiv3Key: string
  readonly secret: string
  readonly brand: BrandConfig
  readonly merchant: MerchantTls
}
/** A value of the configuration that the environment may hold. */
export type EnvKey = keyof Values

/** Where `configFromEnv` reads from, and which values are required. */
export interface EnvOptions<Need extends EnvKey> {
  /** Default `process.env`. */
  readonly env?: Environment | undefined
  /** What must be there. Default `mchid`, `serial`, `privateKey` and `certs`: what APIv3 is called with. */
  readonly need?: readonly Need[] | undefined
}

/** What `configFromEnv` reads: a configuration that has every required value. */
export type EnvConfig<Need extends EnvKey> = ConfigOptions & { readonly [Key in Need]: Values[Key] }

type Merchant = 'mchid' | 'serial' | 'privateKey' | 'certs'
const MERCHANT: readonly EnvKey[] = ['mchid', 'serial', 'privateKey', 'certs']

/**
 * The configuration that `WXPAY_MCHID`, `WXPAY_SERIAL`, `WXPAY_PRIVATE_KEY`, `WXPAY_PUB_KEY_ID`,
 * `WXPAY_PUB_KEY` and their like hold. A value that begins with `file:` is read from that file. What it holds
 * is checked by `new Wechatpay()`.
 * @throws ConfigError `ERR_CONFIG_ENV` that names every variable that is missing; `ERR_KEY_FILE`
 * for a file that cannot be read
 * @example
 * const config = configFromEnv({ need: ['mchid', 'serial', 'privateKey', 'certs', 'apiv3Key'] })
 * const instance = new Wechatpay(config)
 */
export function configFromEnv<const Need extends EnvKey = Merchant>({
  env = process.env,
  need = MERCHANT as readonly Need[],
}: EnvOptions<Need> = {}): EnvConfig<Need> {
  const missing = missingIn(env, need)
  if (missing.length > 0)
    throw new ConfigError(
      'ERR_CONFIG_ENV',
      `missing in the environment: ${missing.join(', ')}${meantBy(env, missing)}`,
    )
  return readEnvironment(env, readKeyFile) as ConfigOptions as EnvConfig<Need>
}

function readKeyFile(path: string, what: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new ConfigError('ERR_KEY_FILE', `${what}: ${path} cannot be read: ${reasonOf(cause)}`, { cause })
  }
}

const isSet = (env: Environment, name: string): boolean => (env[name] ?? '') !== ''

/**
 * The variables of all that is needed, and of what is there in part. With a
 * configuration file nothing is missed.
 */
export function missingIn(env: Environment, need: readonly EnvKey[] = MERCHANT): string[] {
  if (isSet(env, CONFIG_FILE)) return []
  const named = VARIABLES.map(({ env: name, path: [root = ''] }) => [root, name] as const)
  const all = [...named, ['certs', PUB_KEY_ID] as const, ['certs', PUB_KEY] as const]
  const begun = new Set(all.filter(([, name]) => isSet(env, name)).map(([root]) => root))
  return all
    .filter(
      ([root, name]) => ((need as readonly string[]).includes(root) || begun.has(root)) && !isSet(env, name),
    )
    .map(([, name]) => name)
}

/** A misspelt name beside the one that is missing. */
export function meantBy(env: Environment, missing: readonly string[]): string {
  const known = new Set([...VARIABLES.map(({ env: name }) => name), PUB_KEY, PUB_KEY_ID, CONFIG_FILE])
  const strange = Object.keys(env).filter((name) => name.startsWith('WXPAY_') && !known.has(name))
  const plain = (name: string): string => name.slice('WXPAY_'.length).replaceAll('_', '')
  const pairs = missing.flatMap((name) => {
    const near = strange.find((one) => distance(plain(one), plain(name)) <= 2)
    return near === undefined ? [] : [`${near} is called ${name}`]
  })
  return pairs.length === 0 ? '' : `. ${pairs.join(', ')}`
}

/**
 * What the environment says, and before it the file that `WXPAY_CONFIG` names. Checks no key.
 * @param configName how an error calls that file
 */
export function readEnvironment(env: Environment, read: ReadFile, configName: string = CONFIG_FILE): Fields {
  const file = env[CONFIG_FILE]
  const found = file === undefined || file === '' ? {} : readConfigFile(file, read, configName)
  for (const { env: name, path } of VARIABLES) {
    const value = env[name]
    if (value !== undefined && value !== '')
      place(found, path, resolved(value, path, process.cwd(), name, read))
  }
  const key = env[PUB_KEY]
  if (key !== undefined && key !== '') {
    const path = ['certs', env[PUB_KEY_ID] ?? '']
    if (path[1] === '')
      throw new ConfigError(
        'ERR_CONFIG_ENV',
        `${PUB_KEY_ID} is missing: the platform's key is named by its PUB_KEY_ID_…, or by the serial number of its certificate`,
      )
    place(found, path, resolved(key, path, process.cwd(), PUB_KEY, read))
  }
  return found
}

/** Where a name stands in the way of a member, it is replaced. */
export function place(target: Fields, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[name] = value
  else {
    const inner = target[name]
    const fields = typeof inner === 'object' && inner !== null ? { ...inner } : {}
    place(fields, rest, value)
    target[name] = fields
  }
}
