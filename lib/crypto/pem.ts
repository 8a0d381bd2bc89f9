/** Reads keys and certificates from files, PEM (also badly copied PEM), bare base64 and DER. */
import { readFileSync } from 'node:fs'
import { ConfigError } from '../errors.js'
import { sm2DerOf } from './sm2-key.js'
import { memberOf } from '../text/values.js'
import { pathOfFileUrl } from '../text/file-url.js'

/**
 * PEM, DER, bare base64, the whole PEM in base64 again, hex of an SM2 key, or a `file://` URL of one of them.
 */
export type KeyText = string | Uint8Array | URL

/** One key or certificate. */
export interface Block {
  /** What its PEM calls it, such as `RSA PRIVATE KEY`; `undefined` for DER, which does not name itself. */
  readonly label: string | undefined
  readonly der: Buffer
  /** The header lines of a private key that is encrypted in the way that precedes PKCS#8. */
  readonly encryption: string | undefined
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g
/** @see https://www.rfc-editor.org/rfc/rfc1421#section-4.6.1 */
const ENCRYPTION = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s+DEK-Info:\s*([\w-]+,[0-9A-Fa-f]+)\s/
/** wechatpay-php's way to say what a bare base64 string holds: `private.pkcs1://MIIE…`. */
const TAGGED = /^(?:private|public)\.(?:pkcs8|pkcs1|spki):\/\//
const DER_SEQUENCE = 0x30
/** What copying adds: blanks of every kind, and characters of no width. */
const BLANKS = /[\s\u200B-\u200D]+/g

/** Calls `use`, and overwrites bytes that are ours; a string cannot be overwritten. */
export function wiped<T>(bytes: Buffer, use: (bytes: Buffer) => T): T {
  try {
    return use(bytes)
  } finally {
    bytes.fill(0)
  }
}

/** Calls `use` with all that is in there, and overwrites it. @throws ConfigError as `readBlocks` */
export function withBlocks<T>(thing: KeyText, use: (blocks: readonly Block[]) => T): T {
  const blocks = readBlocks(thing)
  try {
    return use(blocks)
  } finally {
    for (const { der } of blocks) der.fill(0)
  }
}

/**
 * All that is in there, at least one block.
 * @throws ConfigError `ERR_KEY_FILE`, `ERR_KEY_INVALID`; the message holds nothing of what was given
 */
export function readBlocks(thing: KeyText): Block[] {
  if (typeof thing === 'string' && !thing.startsWith('file://')) return blocksOf(thing)
  return wiped(readBytes(thing), (bytes) =>
    bytes[0] === DER_SEQUENCE ? [bare(Buffer.from(bytes))] : blocksOf(decode(bytes)),
  )
}

/** A copy of the bytes, files read. */
function readBytes(thing: KeyText): Buffer {
  if (thing instanceof URL || typeof thing === 'string') return readFile(thing)
  if (!(thing instanceof Uint8Array)) throw invalidKey(`found ${thing === null ? 'null' : typeof thing}`)
  return Buffer.from(thing)
}

function readFile(file: URL | string): Buffer {
  if (String(file).includes('-----BEGIN')) throw invalidKey('a key behind file://')
  try {
    return readFileSync(pathOfFileUrl(file))
  } catch (cause) {
    throw new ConfigError(
      'ERR_KEY_FILE',
      `the key file ${String(file)} cannot be read: ${String(memberOf(cause, 'code') ?? memberOf(cause, 'message'))}`,
      { cause },
    )
  }
}

/** Windows writes "Unicode" files as UTF-16. */
const decode = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

function blocksOf(given: string, nested = false): Block[] {
  // Line feeds and slashes that JSON, shells or .env files escaped, however often.
  const text = given
    .replace(/\\+r/g, '')
    .replace(/\\+[nt]/g, '\n')
    .replace(/\\+\//g, '/')
    .trim()
  if (text === '') throw invalidKey('it is empty')
  const blocks = Array.from(text.matchAll(PEM), ([, label = '', body = '']) => blockOf(label, body))
  if (blocks.length > 0) return blocks
  const sm2 = sm2DerOf(text.replace(BLANKS, ''))
  if (sm2) return [bare(sm2)]
  const base64 = text
    .replace(TAGGED, '')
    .replaceAll(/^["']|["']$/g, '')
    .replace(BLANKS, '')
  if (text.includes('-----') || !/^[A-Za-z0-9+/_-]{64,}={0,2}$/.test(base64))
    throw invalidKey(
      looksLikePath(given.trim())
        ? 'it looks like a path: write file:///absolute/path'
        : `found ${text.length} characters that are neither PEM nor base64${text.includes('-----BEGIN') ? '. Is the END line missing, or another than BEGIN?' : ''}`,
    )
  const der = Buffer.from(base64, 'base64')
  // Kubernetes shows a secret as the base64 of its bytes.
  return !nested && der.includes('-----BEGIN ')
    ? wiped(der, (bytes) => blocksOf(decode(bytes), true))
    : [bare(der)]
}

const looksLikePath = (text: string): boolean =>
  !/[\r\n]/.test(text) &&
  (/^(?:[./~]|[A-Za-z]:[\\/])/.test(text) || /\.(?:pem|key|crt|cer|der|p12|pfx)$/i.test(text))

const bare = (der: Buffer): Block => ({ label: undefined, der, encryption: undefined })

function blockOf(label: string, body: string): Block {
  const [header = '', encryption] = ENCRYPTION.exec(body) ?? []
  const base64 = body.slice(header.length).replace(BLANKS, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw damaged()
  return { label, der: Buffer.from(base64, 'base64'), encryption }
}

/** PEM with its lines where they belong. */
export function toPem({ label, der, encryption }: Block): string {
  const header = encryption === undefined ? '' : `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${encryption}\n\n`
  const body = der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN ${label}-----\n${header}${body}\n-----END ${label}-----\n`
}

export const damaged = (cause?: unknown): ConfigError =>
  new ConfigError('ERR_KEY_INVALID', 'the PEM text does not parse. Was a line lost or changed?', { cause })

export const invalidKey = (found: string): ConfigError =>
  new ConfigError(
    'ERR_KEY_INVALID',
    `expected a key as PEM, DER, bare base64, file:// URL or KeyObject: ${found}`,
  )
