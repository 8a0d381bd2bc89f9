/** Applies for a bill: which files it is made of, what their digests are, how they are encrypted. */
import { KeyObject } from 'node:crypto'
import type { Chainable } from '../chain/chain.js'
import type { KeyLike } from '../crypto/keys.js'
import { Rsa } from '../crypto/rsa.js'
import { DownloadError, InputError } from '../errors.js'
import type { Kind } from './kinds.js'

export type HashType = 'sha1' | 'sha256' | 'sm3' | 'md5'

/** One file, as the platform's signed answer describes it. */
export interface AnnouncedFile {
  readonly url: string
  readonly hash: Hash | undefined
  readonly cipher: { readonly key: Buffer; readonly nonce: Buffer } | undefined
}

export interface Hash {
  readonly type: HashType
  /** In lower-case hex. */
  readonly value: string
}

/** A member of an application's answer that names a file. */
export interface NamedFile {
  readonly download_url?: string
  readonly url?: string
  readonly hash_type?: string
  readonly hash_value?: string
  readonly stock_useflow_hash?: string
  readonly stock_refundflow_hash?: string
  readonly encrypt_key?: string
  readonly nonce?: string
  readonly bill_sequence?: number
}

const ALGORITHM = 'AEAD_AES_256_GCM'

/**
 * @throws ApiError `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`; InputError `ERR_INPUT_OPTION` for an
 * encrypted bill without `privateKey`
 */
export async function apply(
  instance: Chainable,
  kind: Kind,
  request: Readonly<Record<string, unknown>>,
  { privateKey, signal }: { privateKey?: KeyLike | undefined; signal?: AbortSignal | undefined },
): Promise<AnnouncedFile[]> {
  const key = kind.algorithm === undefined ? undefined : readKey(privateKey)
  const { data } = await instance
    .chain(kind.path)
    .get({ ...optionsOf(kind, request), ...(signal && { signal }) })
  const { download_bill_list: list } = data as { download_bill_list?: readonly NamedFile[] }
  const files =
    list === undefined
      ? [data as NamedFile]
      : list.toSorted((a, b) => (a.bill_sequence ?? 0) - (b.bill_sequence ?? 0))
  if (files.length === 0)
    throw new DownloadError('ERR_BILL_FORMAT', `${kind.path}: the answer names no file`, {
      outcome: 'unknown',
      verified: true,
    })
  return files.map((file) => describe(file, key))
}

/** Path variables by name, everything else as the query. */
export function optionsOf(
  { path, algorithm }: Kind,
  request: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const query = { ...(algorithm !== undefined && { [algorithm]: ALGORITHM }), ...request }
  if (algorithm !== undefined && query[algorithm] !== ALGORITHM)
    throw new InputError('ERR_INPUT_OPTION', `${algorithm} must be ${ALGORITHM}: SM4_GCM is not read`)
  const variables = new Set(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!))
  const given = Object.entries(query).filter(([name]) => name !== 'bill')
  return {
    ...Object.fromEntries(given.filter(([name]) => variables.has(name))),
    query: Object.fromEntries(given.filter(([name]) => !variables.has(name))),
  }
}

/** @throws DownloadError `ERR_BILL_FORMAT`, `ERR_BILL_HASH` for a description that cannot be followed */
export function describe(file: NamedFile, key?: KeyObject): AnnouncedFile {
  const url = file.download_url ?? file.url
  if (typeof url !== 'string' || url === '')
    throw new DownloadError('ERR_BILL_FORMAT', 'the answer names no download_url', {
      outcome: 'unknown',
      verified: true,
    })
  const value = file.hash_value ?? file.stock_useflow_hash ?? file.stock_refundflow_hash
  return {
    url,
    hash: value === undefined ? undefined : hashOf(file.hash_type ?? 'SHA1', value),
    cipher: cipherOf(file, key),
  }
}

export function hashOf(type: string, value: string): Hash {
  const name = type.toLowerCase().replace('-', '')
  if (!['sha1', 'sha256', 'sm3', 'md5'].includes(name))
    throw new DownloadError(
      'ERR_BILL_HASH',
      `the digest is a ${type}, which is not known: SHA1, SHA256, SM3 or MD5`,
      { outcome: 'unknown' },
    )
  return { type: name as HashType, value: value.toLowerCase() }
}

/**
 * The file's key comes encrypted for the merchant.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014314390
 */
function cipherOf({ encrypt_key, nonce }: NamedFile, key: KeyObject | undefined): AnnouncedFile['cipher'] {
  if (encrypt_key === undefined) return undefined
  if (key === undefined)
    throw new InputError('ERR_INPUT_OPTION', "the file is encrypted: give { privateKey }, the merchant's")
  return { key: Buffer.from(Rsa.decrypt(encrypt_key, key)), nonce: Buffer.from(nonce ?? '') }
}

function readKey(privateKey: KeyLike | undefined): KeyObject {
  if (privateKey === undefined)
    throw new InputError('ERR_INPUT_OPTION', 'this bill is encrypted for the merchant: give { privateKey }')
  return privateKey instanceof KeyObject ? privateKey : Rsa.from(privateKey)
}
