/** The credentials of a command: options before the environment before the configuration file. Checks no key. */
import { dirname } from 'node:path'
import { UsageError } from '../failure.js'
import type { Args } from '../spec.js'
import { SETTINGS } from './settings.js'
import { fileIn, withoutNewline, type Secrets } from './secrets.js'

type Fields = Record<string, unknown>

/** What was found, as `new Wechatpay()` takes it, not yet checked. */
export type Found = Readonly<Fields>

const TEXTS: ReadonlySet<string> = new Set(['apiv3Key', 'secret', 'passphrase'])
const PUBLIC: ReadonlySet<string> = new Set(['certs', 'cert'])

/** @throws UsageError for a file that is missing or no JSON */
export function readCredentials(args: Args, secrets: Secrets): Found {
  const file = args.texts['config'] ?? (process.env['WXPAY_CONFIG'] || undefined)
  const found = file === undefined ? {} : readConfigFile(file, secrets)
  for (const { path, env, option, file: kind } of SETTINGS) {
    const given = option === undefined ? undefined : args.texts[option]
    const value =
      given !== undefined
        ? kind
          ? read(given, `--${option}`, kind, secrets)
          : given
        : fromEnvironment(env, path, secrets)
    if (value !== undefined) place(found, path, value)
  }
  const key =
    args.texts['pub-key'] === undefined
      ? fromEnvironment('WXPAY_PUB_KEY', ['certs'], secrets)
      : secrets.read(args.texts['pub-key'], '--pub-key', false)
  if (key !== undefined)
    place(
      found,
      ['certs', args.texts['pub-key-id'] ?? process.env['WXPAY_PUB_KEY_ID'] ?? missing('--pub-key-id')],
      key,
    )
  return found
}

function missing(option: string): never {
  throw new UsageError(
    `${option} is missing: the platform's key is named by its PUB_KEY_ID_…, or by the serial number of its certificate`,
  )
}

const read = (path: string, what: string, kind: 'key' | 'text', secrets: Secrets): string | Buffer =>
  kind === 'text' ? withoutNewline(secrets.read(path, what)) : secrets.read(path, what)

function fromEnvironment(name: string, path: readonly string[], secrets: Secrets): unknown {
  const value = process.env[name]
  return value === undefined || value === '' ? undefined : resolved(value, path, process.cwd(), name, secrets)
}

/** A value that names a file is what the file holds. */
function resolved(
  value: unknown,
  path: readonly string[],
  folder: string,
  what: string,
  secrets: Secrets,
): unknown {
  const file = fileIn(value, folder)
  if (file === undefined) return value
  const bytes = secrets.read(file, what, !path.some((name) => PUBLIC.has(name)))
  return TEXTS.has(path.at(-1)!) ? withoutNewline(bytes) : bytes
}

function readConfigFile(path: string, secrets: Secrets): Fields {
  const text = secrets.read(path, '--config', false).toString('utf8')
  const config = parse(text.replace(/^\uFEFF/, ''), path)
  const folder = path === '-' ? process.cwd() : dirname(path)
  if (path !== '-' && holdsSecret(config)) secrets.warnIfOpen(path)
  return walk(config, [], (value, at) =>
    resolved(value, at, folder, `${path}: ${at.join('.')}`, secrets),
  ) as Fields
}

/** A syntax error of JSON quotes the text: it is not repeated. */
function parse(text: string, path: string): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch {
    /* refused below like any other value that is no object */
  }
  throw new UsageError(
    `--config: ${path === '-' ? 'standard input' : path} is not a JSON object: { "mchid": "…", "serial": "…", "privateKey": "file:apiclient_key.pem", "certs": { "PUB_KEY_ID_…": "file:pub_key.pem" } }`,
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

function place(target: Fields, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[name] = value
  else place((target[name] ??= {}) as Fields, rest, value)
}
