/**
 * Notifications by the scheme of 国密: the signature type picks the key's kind, the resource names its cipher.
 */
import { describe, expect, test } from '@jest/globals'
import { Formatter, Sm2, Sm4Gcm } from '../../lib/index.js'
import { createFetchHandler, createTestKeys, Notifications } from '../../lib/notifications/index.js'
import { pem } from '../helpers/keys.js'

const sm = createTestKeys({ sm: true })
const rsa = { ...createTestKeys(), apiv3Key: sm.apiv3Key }
const draft = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'sm-0001' } } as const
const minted = new Notifications(sm).sign(draft)
const receiver = new Notifications({ certs: { ...sm.certs, ...rsa.certs }, apiv3Key: sm.apiv3Key })
const numberOf = (event: { resource: unknown }): unknown =>
  (event.resource as { out_trade_no?: string }).out_trade_no

/** Spoils one thing, and signs it again where the signature shall be right. */
const resealed = (change: (resource: Record<string, string>) => void) => {
  const event = JSON.parse(minted.body) as { resource: Record<string, string> }
  change(event.resource)
  const body = JSON.stringify(event)
  const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce } = minted.headers
  const signature = Sm2.sign(Formatter.response(timestamp!, nonce!, body), sm.platform.privateKey)
  return { body, headers: { ...minted.headers, 'wechatpay-signature': signature } }
}

describe('a notification that is signed with SM2', () => {
  test('is what it says: signature type, cipher, a serial number of a certificate', () => {
    expect(minted.headers['wechatpay-signature-type']).toBe('WECHATPAY2-SM2-WITH-SM3')
    expect(minted.headers['wechatpay-serial']).toMatch(/^5[0-9A-F]{39}$/)
    expect(JSON.parse(minted.body)).toMatchObject({ resource: { algorithm: 'AEAD_SM4_GCM' } })
  })
  test('is opened, beside those that are signed with RSA', async () => {
    expect(numberOf(await receiver.unwrap(minted.headers, minted.body))).toBe('sm-0001')
    const other = new Notifications(rsa).sign(draft)
    expect(other.headers['wechatpay-signature-type']).toBe('WECHATPAY2-SHA256-RSA2048')
    expect(numberOf(receiver.unwrapSync(other.headers, other.body))).toBe('sm-0001')
  })
  test('is opened with a key in PEM, without the header that names the type', async () => {
    const { 'wechatpay-signature-type': _, ...headers } = minted.headers
    const [serial, key] = Object.entries(sm.certs)[0]!
    const pems = new Notifications({ certs: { [serial]: pem(key) }, apiv3Key: sm.apiv3Key })
    expect(numberOf(await pems.unwrap(headers, minted.body))).toBe('sm-0001')
  })
  test('reaches its handler', async () => {
    const seen: unknown[] = []
    const handle = createFetchHandler(new Notifications(sm), {
      'TRANSACTION.SUCCESS': async (event) => void seen.push(numberOf(event)),
    })
    const request = new Request('https://www.example.com/notify', { method: 'POST', ...minted })
    expect([(await handle(request)).status, seen]).toEqual([204, ['sm-0001']])
  })

  const flipped = (text: string, bit: number): string => {
    const bytes = Buffer.from(text, 'base64')
    bytes[bit >> 3]! ^= 1 << (bit & 7)
    return bytes.toString('base64')
  }
  test('is refused with any single bit of its signature flipped', () => {
    const signature = minted.headers['wechatpay-signature']!
    for (let bit = 0; bit < Buffer.from(signature, 'base64').length * 8; bit++) {
      const headers = { ...minted.headers, 'wechatpay-signature': flipped(signature, bit) }
      expect(() => receiver.unwrapSync(headers, minted.body)).toThrow(/ERR_SIG_(?:INVALID|ENCODING)/)
    }
  })
  test('is refused with a bit of its ciphertext or tag flipped, though it is signed', () => {
    const size = Buffer.from(
      (JSON.parse(minted.body) as { resource: { ciphertext: string } }).resource.ciphertext,
      'base64',
    ).length
    for (const bit of [0, 77, size * 8 - 128, size * 8 - 1]) {
      const { headers, body } = resealed((resource) => {
        resource['ciphertext'] = flipped(resource['ciphertext']!, bit)
      })
      expect(() => receiver.unwrapSync(headers, body)).toThrow(/TRANSACTION\.SUCCESS: .*ERR_DECRYPT_AUTH/)
    }
  })
  test.each<[string, Parameters<typeof resealed>[0], RegExp]>([
    ['sealed as AES', (resource) => void (resource['algorithm'] = 'AEAD_AES_256_GCM'), /ERR_DECRYPT_AUTH/],
    ['sealed as another cipher', (resource) => void (resource['algorithm'] = 'SM4_CBC'), /ERR_NOTIFY_ALGO/],
    [
      'sealed under another APIv3 key',
      (resource) => {
        const { nonce, associated_data } = resource
        resource['ciphertext'] = Sm4Gcm.encrypt('{}', 'k'.repeat(32), nonce!, associated_data)
      },
      /ERR_DECRYPT_AUTH/,
    ],
  ])('is refused where it is %s', (_, change, message) => {
    const { headers, body } = resealed(change)
    expect(() => receiver.unwrapSync(headers, body)).toThrow(message)
  })
  test('is refused where its type says RSA, its serial is another key’s, or it is old', () => {
    const { headers, body } = minted
    const type = { ...headers, 'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048' }
    expect(() => receiver.unwrapSync(type, body)).toThrow(/serial \w+ is an SM2 key \(ERR_SIG_HEADER\)/)
    const serial = { ...headers, 'wechatpay-serial': rsa.platform.serial }
    expect(() => receiver.unwrapSync(serial, body)).toThrow(/is an RSA key \(ERR_SIG_HEADER\)/)
    const late = new Notifications({ ...sm, now: () => Date.now() + 301_000 })
    expect(() => late.unwrapSync(headers, body)).toThrow(/ERR_SIG_EXPIRED/)
  })
})
