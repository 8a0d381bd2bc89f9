/** Keys of a platform and of those who call it, minted once a run, and answers signed with them. */
import { randomBytes, sign, verify, type KeyObject } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { BrandConfig, ConfigOptions } from '../../lib/index.js'
import { pooledPair } from './key-pool.js'
import type { Received } from './server.js'

const pem = (key: KeyObject): string =>
  key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }) as string

export const merchant = {
  mchid: '1900000001',
  serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
  ...pooledPair('wire merchant'),
}
export const brand = {
  brandId: '40001',
  serial: '5157F09EFDC096DE15EBE81A47057A7200000000',
  ...pooledPair('wire brand'),
}
export const platform = { serial: 'PUB_KEY_ID_0114232134912410000000000000', ...pooledPair('wire platform') }
export const secret = randomBytes(16).toString('hex')
export const apiv3Key = randomBytes(16).toString('hex')

/** All credentials there are. */
export interface TestConfig extends ConfigOptions {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: NonNullable<ConfigOptions['certs']>
  readonly brand: BrandConfig
  readonly secret: string
  readonly apiv3Key: string
}

export const config = (baseURL: string, more: ConfigOptions = {}): TestConfig => ({
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: pem(merchant.privateKey),
  certs: { [platform.serial]: pem(platform.publicKey) },
  brand: { brandId: brand.brandId, serial: brand.serial, privateKey: pem(brand.privateKey) },
  secret,
  apiv3Key,
  baseURL,
  ...(more as object),
})

/** The headers of a genuine answer over `body`. */
export function signatureHeaders(
  body: Buffer | string,
  now = Date.now(),
  key = platform.privateKey,
): Record<string, string> {
  const [timestamp, nonce] = [String(Math.floor(now / 1000)), randomBytes(16).toString('hex')]
  const message = Buffer.concat([
    Buffer.from(`${timestamp}\n${nonce}\n`),
    Buffer.from(body),
    Buffer.from('\n'),
  ])
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': platform.serial,
    'Wechatpay-Signature': sign('sha256', message, key).toString('base64'),
  }
}

/** Answers genuinely. */
export function answer(response: ServerResponse, data: unknown, status = 200): void {
  const body = data === undefined ? '' : typeof data === 'string' ? data : JSON.stringify(data)
  response
    .writeHead(status, {
      'Content-Type': 'application/json',
      'Request-ID': 'REQ-1',
      ...signatureHeaders(body),
    })
    .end(body)
}

/** The parameters of an Authorization header. */
export function authorizationOf({ headers }: Received): Record<string, string> & { scheme: string } {
  const [scheme = '', rest = ''] = (headers.authorization ?? '').split(/ (.*)/s)
  return {
    scheme,
    ...Object.fromEntries(Array.from(rest.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value])),
  }
}

/** Is the request's signature right, over these bytes of its body? Written apart from the library. */
export function isGenuine(request: Received, signed: Buffer | string = request.body): boolean {
  const { scheme, timestamp, nonce_str, signature, serial_no, mchid, brand_id } = authorizationOf(request)
  const isBrand = scheme === 'WECHATPAY-BRAND-SHA256-RSA2048'
  if (!isBrand && scheme !== 'WECHATPAY2-SHA256-RSA2048') return false
  const owner = isBrand ? brand : merchant
  if (serial_no !== owner.serial || (isBrand ? brand_id !== brand.brandId : mchid !== merchant.mchid))
    return false
  const message = Buffer.concat([
    Buffer.from(`${request.method}\n${request.target}\n${timestamp}\n${nonce_str}\n`),
    Buffer.from(signed),
    Buffer.from('\n'),
  ])
  return verify('sha256', message, owner.publicKey, Buffer.from(signature ?? '', 'base64'))
}

/** The part of a multipart body with this name, found without the library. */
export function partNamed(request: Received, name: string): Buffer {
  const boundary = /boundary=([^;]+)/.exec(request.headers['content-type'] ?? '')![1]!
  const text = request.body.toString('latin1')
  const part = text.split(`--${boundary}`).find((one) => one.includes(`name="${name}"`))!
  return Buffer.from(part.slice(part.indexOf('\r\n\r\n') + 4, -2), 'latin1')
}
