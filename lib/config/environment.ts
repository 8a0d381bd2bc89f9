/**
 * A configuration from the environment, with the names that the command line uses too:
 * values, or files that hold them.
 */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { pathOfFileUrl } from '../text/file-url.js'
import { distance } from '../text/nearest.js'
import { ConfigError } from '../errors.js'
import { reasonOf } from '../files/path.js'
import type { BrandConfig, ConfigOptions } from './config.js'
import type { MerchantTls } from './tls.js'
import { CONFIG_FILE, PUB_KEY, PUB_KEY_ID, VARIABLES } from './variables.js'

export type Environment = Readonly<Record<string, string | undefined>>
export type Fields = Record<string, unknown>

/** Reads a file. `what` names it in an error; one that holds a secret is for its owner alone. */
export type ReadFile = (path: string, what: string, isSecret: boolean) => Buffer

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

const TEXTS: ReadonlySet<string> = new Set([
  'passphrase',
  ...VARIABLES.filter(({ text }) => text).map(({ path }) => path.join('.')),
])
const PUBLIC: ReadonlySet<string> = new Set([
  'certs',
  ...VARIABLES.filter(({ isPublic }) => isPublic).map(({ path }) => path.join('.')),
])

/** A value that names a file is what the file holds. */
function resolved(
  value: unknown,
  path: readonly string[],
  folder: string,
  what: string,
  read: ReadFile,
): unknown {
  const file = fileIn(value, folder, what)
  if (file === undefined) return value
  const bytes = read(file, what, !PUBLIC.has(path[0]!) && !PUBLIC.has(path.join('.')))
  return TEXTS.has(path.join('.')) || path.at(-1) === 'passphrase' ? withoutNewline(bytes) : bytes
}

/** `file:key.pem`, `file:///run/secrets/key.pem`: the path, relative to the folder. */
export function fileIn(value: unknown, folder: string, what: string): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('file:')) return undefined
  if (value.startsWith('file://')) return pathIn(value, what)
  return resolve(folder, value.slice('file:'.length).replace(/^~(?=\/)/, homedir()))
}

/** @throws ConfigError `ERR_KEY_FILE` */
function pathIn(url: string, what: string): string {
  try {
    return pathOfFileUrl(url)
  } catch (cause) {
    throw new ConfigError('ERR_KEY_FILE', `${what}: ${url} cannot be read: ${reasonOf(cause)}`, { cause })
  }
}

/** Editors and `echo` end a file with a line feed; no key does. */
export const withoutNewline = (bytes: Buffer): string => bytes.toString('utf8').replace(/\r?\n$/, '')

function readConfigFile(path: string, read: ReadFile, what: string): Fields {
  const text = read(path, what, false).toString('utf8')
  const config = parse(text.replace(/^\uFEFF/, ''), path, what)
  if (holdsSecret(config) && path !== '-') read(path, what, true)
  const folder = path === '-' ? process.cwd() : dirname(path)
  return walk(config, [], (value, at) =>
    resolved(value, at, folder, `${path}: ${at.join('.')}`, read),
  ) as Fields
}

/** A syntax error of JSON quotes the text: it is not repeated. */
function parse(text: string, path: string, what: string): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch {
    /* refused below like any other value that is not an object */
  }
  throw new ConfigError(
    'ERR_CONFIG_ENV',
    `${what}: ${path === '-' ? 'standard input' : path} is not a JSON object: { "mchid": "…", "serial": "…", "privateKey": "file:apiclient_key.pem", "certs": { "PUB_KEY_ID_…": "file:pub_key.pem" } }`,
  )
}

const SECRET: ReadonlySet<string> = new Set(['privateKey', 'apiv3Key', 'secret', 'key', 'pfx', 'passphrase'])

function holdsSecret(value: unknown, name = ''): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(([key, one]) => holdsSecret(one, key))
  return SECRET.has(name) && typeof value === 'string' && !value.startsWith('file:')
}

function walk(
  value: unknown,
  path: readonly string[],
  change: (value: unknown, path: readonly string[]) => unknown,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return change(value, path)
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, walk(one, [...path, name], change)]),
  )
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
