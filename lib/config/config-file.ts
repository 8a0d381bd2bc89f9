/** Configuration in files: the JSON that `WXPAY_CONFIG` names, and values that name a file. */
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { ConfigError } from '../errors.js'
import { reasonOf } from '../files/path.js'
import { pathOfFileUrl } from '../text/file-url.js'
import { VARIABLES } from './variables.js'

export type Fields = Record<string, unknown>

/** Reads a file. `what` names it in an error; one that holds a secret is for its owner alone. */
export type ReadFile = (path: string, what: string, isSecret: boolean) => Buffer

const TEXTS: ReadonlySet<string> = new Set([
  'passphrase',
  ...VARIABLES.filter(({ text }) => text).map(({ path }) => path.join('.')),
])
const PUBLIC: ReadonlySet<string> = new Set([
  'certs',
  ...VARIABLES.filter(({ isPublic }) => isPublic).map(({ path }) => path.join('.')),
])

/** A value that names a file is what the file holds. */
export function resolved(
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

export function readConfigFile(path: string, read: ReadFile, what: string): Fields {
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
