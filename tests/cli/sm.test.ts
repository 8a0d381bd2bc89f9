/** `wxpay keygen --sm2`, `sign`, `verify`, `decrypt` and `doctor` with the keys that it makes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, jest, test } from '@jest/globals'
import { Formatter, Sm2 } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { ownFolder, values, wxpay } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const config = ['--config', 'keys/wxpay.json']
beforeAll(async () => {
  expect((await wxpay(['keygen', 'keys', '--sm2'], { cwd: folder })).code).toBe(0)
})

test('keygen --sm2 makes SM2 keys, and names no certificate for TLS', () => {
  const { serial, certs, merchant } = JSON.parse(read('keys/wxpay.json')) as Record<string, object>
  expect([serial, Object.keys(certs!), merchant]).toEqual([
    expect.stringMatching(/^5[0-9A-F]{39}$/),
    [expect.stringMatching(/^5[0-9A-F]{39}$/)],
    undefined,
  ])
  const key = Sm2.from(read('keys/apiclient_key.pem'))
  expect(Sm2.verify('m', Sm2.sign('m', key), read('keys/apiclient_cert.pem'))).toBe(true)
})
test('sign writes the header of the scheme', async () => {
  const { stdout, code } = await wxpay(['sign', 'GET', '/v3/certificates?algorithm_type=SM2', ...config], {
    cwd: folder,
  })
  expect(code).toBe(0)
  const [, nonce, signature, timestamp] =
    /^Authorization: WECHATPAY2-SM2-WITH-SM3 mchid="1900000001",nonce_str="(\w+)",signature="([^"]+)",timestamp="(\d+)"/.exec(
      stdout,
    )!
  const message = Formatter.request('GET', '/v3/certificates?algorithm_type=SM2', timestamp!, nonce!)
  expect(Sm2.verify(message, signature!, read('keys/apiclient_cert.pem'))).toBe(true)
})
test('verify and decrypt read a notification of 国密', async () => {
  const { certs } = JSON.parse(read('keys/wxpay.json')) as { certs: Record<string, string> }
  const serial = Object.keys(certs)[0]!
  const platform = { serial, privateKey: read('keys/wechatpay_key.pem') }
  const minted = new Notifications({
    certs: { [serial]: read('keys/wechatpay_pub.pem') },
    apiv3Key: read('keys/apiv3_key.txt').trim(),
    platform,
  }).sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'sm-0001' } })
  const head = Object.entries(minted.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  writeFileSync(join(folder, 'saved.txt'), `POST /notify HTTP/1.1\r\n${head.join('')}\r\n${minted.body}`)
  const verified = await wxpay(['verify', 'saved.txt', '--json', ...config], { cwd: folder })
  expect(values(verified.stdout)[0]).toMatchObject({ verified: true, serial })
  const opened = await wxpay(['decrypt', 'saved.txt', '--json', ...config], { cwd: folder })
  expect(values(opened.stdout)[0]).toMatchObject({ out_trade_no: 'sm-0001' })
})
test('doctor names the kind of each key, and finds a mix', async () => {
  const { code, stdout } = await wxpay(['doctor', '--json', ...config], { cwd: folder })
  const texts = values(stdout).map((one) => `${String(one['name'])}: ${String(one['text'])}`)
  expect([code, texts.filter((text) => text.includes('SM2')).length]).toEqual([0, 2])
  await wxpay(['keygen', 'rsa'], { cwd: folder })
  const rsa = JSON.parse(read('rsa/wxpay.json')) as object
  const { certs } = JSON.parse(read('keys/wxpay.json')) as { certs: Record<string, string> }
  writeFileSync(
    join(folder, 'rsa/mixed.json'),
    JSON.stringify({
      ...rsa,
      certs: { [Object.keys(certs)[0]!]: 'file:../keys/wechatpay_pub.pem' },
    }),
  )
  const mixed = await wxpay(['doctor', '--json', '--config', 'rsa/mixed.json'], { cwd: folder })
  expect([mixed.code, mixed.stdout]).toEqual([1, expect.stringMatching(/ERR_KEY_TYPE/)])
})
