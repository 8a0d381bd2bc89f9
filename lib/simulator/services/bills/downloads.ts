/**
 * Files under an address with a token, as the platform hands out bills, receipts and invoices.
 * Outstanding ones are not saved.
 */
import { createHash, createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Rsa } from '../../../index.js'
import type { Fields } from '../../http/messages.js'
import { Bytes, type Call } from '../../http/messages.js'
import { notFound } from '../../http/refusal.js'
import type { Party } from '../../keys/identity.js'
import type { World } from '../../world/world.js'

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012556654 */
const VALID_MILLISECONDS = 5 * 60_000
const CSV = 'text/plain'

export interface FileContent {
  readonly bytes: Buffer
  /** The media type. */
  readonly type: string
}

export const csvFile = (text: string): FileContent => ({ bytes: Buffer.from(text), type: CSV })

interface Offered extends FileContent {
  /** Milliseconds since 1970. */
  readonly until: number
}

export class Downloads {
  readonly #offered = new Map<string, Offered>()

  constructor(private readonly world: Pick<World, 'clock' | 'random'>) {}

  /** @returns where the file is fetched by a signed request @param path `/v3/billdownload/file` */
  offer({ origin }: Pick<Call, 'origin'>, file: FileContent, path = '/v3/billdownload/file'): string {
    const { clock, random } = this.world
    for (const [token, { until }] of this.#offered) if (until < clock.now()) this.#offered.delete(token)
    const token = random.token(24)
    this.#offered.set(token, { ...file, until: clock.now() + VALID_MILLISECONDS })
    return `${origin}${path}${path.includes('?') ? '&' : '?'}token=${token}`
  }

  /** Where the token is unknown, `other`. */
  takeOr(token: string | undefined, other: FileContent): Bytes {
    const { bytes, type } = this.#offered.get(token ?? '') ?? other
    return new Bytes(bytes, type)
  }

  /** @throws Refusal `RESOURCE_NOT_EXISTS` */
  take(token = ''): Bytes {
    const file = this.#offered.get(token)
    if (!file || file.until < this.world.clock.now())
      throw notFound('RESOURCE_NOT_EXISTS', '账单文件不存在或下载地址已失效')
    return new Bytes(file.bytes, file.type)
  }
}

export const compressed = ({ bytes }: FileContent): FileContent => ({
  bytes: gzipSync(bytes),
  type: 'application/gzip',
})

/** What an application for a bill is answered with. The digest is the plain file's. */
export function announce(downloads: Downloads, call: Call, file: FileContent): Fields {
  return {
    hash_type: 'SHA1',
    hash_value: digestOf(file.bytes, 'SHA1'),
    download_url: downloads.offer(call, call.query['tar_type'] === 'GZIP' ? compressed(file) : file),
  }
}

/** @param type `SHA1`, `SHA256` or `SM3` */
export const digestOf = (bytes: Buffer, type: string): string =>
  createHash(type.toLowerCase()).update(bytes).digest('hex')

/** A file that only its reader can decrypt: its key is encrypted with the reader's. */
export interface EncryptedFile {
  readonly file: FileContent
  readonly encrypt_key: string
  readonly nonce: string
}

/** AEAD_AES_256_GCM, the tag at the end. @see https://pay.weixin.qq.com/doc/v3/partner/4014314390 */
export function encryptFor(reader: Party, file: FileContent, random: World['random']): EncryptedFile {
  const [key, nonce] = [random.nonce(32), random.nonce(16)]
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(nonce))
  const bytes = Buffer.concat([cipher.update(file.bytes), cipher.final(), cipher.getAuthTag()])
  return {
    file: { bytes, type: 'application/octet-stream' },
    encrypt_key: Rsa.encrypt(key, reader.publicKey),
    nonce,
  }
}

/** As `announce`, for a list of one encrypted file. */
export function announceEncrypted(
  downloads: Downloads,
  call: Call,
  file: FileContent,
  reader: Party,
  random: World['random'],
): Fields {
  const packed = call.query['tar_type'] === 'GZIP' ? compressed(file) : file
  const { file: encrypted, encrypt_key, nonce } = encryptFor(reader, packed, random)
  const one = {
    bill_sequence: 1,
    encrypt_key,
    nonce,
    hash_type: 'SHA1',
    hash_value: digestOf(file.bytes, 'SHA1'),
    download_url: downloads.offer(call, encrypted),
  }
  return { download_bill_count: 1, download_bill_list: [one] }
}
