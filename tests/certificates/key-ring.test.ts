/**
 * A key ring whose source is the platform: over real connections, with the network options of a
 * client, and at the first call.
 */
import http from 'node:http'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { AesGcm, Formatter, KeyRing, Rsa, Wechatpay, type DownloadConfig } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { createSimulator } from '../../lib/simulator/index.js'
import { answer, apiv3Key, config, platform, signatureHeaders } from '../helpers/platform.js'
import { freePort, startServer, type Received, type Responder, type TestServer } from '../helpers/server.js'
import { pairOf } from '../helpers/keys.js'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7211111111'
const other = pairOf('other')

let server: TestServer
let script: Responder[]
beforeEach(async () => {
  script = []
  server = await startServer((request, response) => (script.shift() ?? respond)(request, response))
})
afterEach(() => server.close())

/** The certificates, and for every other call an answer signed with one of them. */
const respond: Responder = ({ target }, response) => {
  const body = target === '/v3/certificates' ? certificates() : '{"ok":true}'
  response
    .writeHead(200, { ...signatureHeaders(body, Date.now(), other.privateKey), 'Wechatpay-Serial': SERIAL })
    .end(body)
}
function certificates(): string {
  const nonce = Formatter.nonce(12)
  const pem = issueCertificate(other.privateKey, SERIAL, 'x', Date.now())
  const ciphertext = AesGcm.encrypt(pem, apiv3Key, nonce, 'certificate')
  return JSON.stringify({
    data: [
      {
        serial_no: SERIAL,
        encrypt_certificate: {
          algorithm: 'AEAD_AES_256_GCM',
          nonce,
          associated_data: 'certificate',
          ciphertext,
        },
      },
    ],
  })
}
const unavailable: Responder = (_, response) => void response.writeHead(503).end()
const isDownload = ({ target }: Received): boolean => target === '/v3/certificates'

const merchant = (baseURL = server.baseURL) => {
  const { mchid, serial, privateKey } = config(baseURL)
  return { mchid, serial, privateKey, apiv3Key, baseURL }
}

describe('KeyRing.download', () => {
  test('is tried again after a 503, as any query', async () => {
    script = [unavailable]
    const ring = await KeyRing.download(merchant())
    expect([[...ring.keys()], server.received.length]).toEqual([[SERIAL], 2])
    ring.close()
    script = [unavailable]
    await expect(KeyRing.download({ ...merchant(), retry: false })).rejects.toMatchObject({ attempts: 1 })
  })

  test('goes to the standby host where the first is down', async () => {
    const down = `http://127.0.0.1:${await freePort()}/`
    const ring = await KeyRing.download({ ...merchant(down), hosts: [down, server.baseURL] })
    expect(server.received).toHaveLength(1)
    ring.close()
  })

  test("uses the client's network options at every refresh", async () => {
    const agent = new http.Agent({ keepAlive: true })
    const made = jest.spyOn(agent, 'createConnection' as never)
    const ring = await KeyRing.download({
      ...merchant(),
      httpAgent: agent,
      headers: { 'X-Gateway': 'shop' },
      timeout: 5_000,
    })
    await ring.refresh()
    expect(server.received.map(({ headers }) => headers['x-gateway'])).toEqual(['shop', 'shop'])
    expect(made).toHaveBeenCalledTimes(1)
    ring.close()
    agent.destroy()
  })

  test('goes through a proxy, at every refresh', async () => {
    const asked: string[] = []
    const proxy = http.createServer((request, response) => {
      asked.push(request.url!)
      const { pathname, search } = new URL(request.url!)
      http
        .request(new URL(pathname + search, server.baseURL), { headers: request.headers }, (answered) => {
          response.writeHead(answered.statusCode!, answered.headers)
          answered.pipe(response)
        })
        .end()
    })
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve)
    })
    const { port } = proxy.address() as { port: number }
    const ring = await KeyRing.download({ ...merchant(), proxy: { host: '127.0.0.1', port } })
    await ring.refresh()
    expect(asked).toEqual(Array(2).fill(`${server.baseURL}v3/certificates`))
    ring.close()
    proxy.closeAllConnections()
    proxy.close()
  })

  test('gives up after the time that is given', async () => {
    script = [() => undefined]
    await expect(KeyRing.download({ ...merchant(), timeout: 150, retry: false })).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ERR_NET_TIMEOUT',
    })
  })

  test.each<[string, object, string]>([
    ['a misspelt option', { proxi: false }, 'ERR_CONFIG_OPTION'],
    ['a proxy as a string', { proxy: 'http://127.0.0.1:1' }, 'ERR_CONFIG_OPTION'],
    ['no APIv3 key', { apiv3Key: undefined }, 'ERR_CONFIG_APIV3_KEY'],
    [
      'no credentials',
      { serial: undefined, privateKey: undefined, secret: '0'.repeat(32) },
      'ERR_CONFIG_SERIAL',
    ],
    ['no mchid', { mchid: undefined }, 'ERR_CONFIG_MCHID'],
  ])('refuses %s as a client does, before anything is sent', async (_, spoilt, code) => {
    const config = { ...merchant(), ...spoilt } as DownloadConfig
    await expect(KeyRing.download(config)).rejects.toMatchObject({ name: 'ConfigError', code })
    expect(() => KeyRing.lazy(config)).toThrow(expect.objectContaining({ code }))
    expect(server.received).toEqual([])
  })
})

describe('KeyRing.lazy', () => {
  const lazily = (more: object = {}) => {
    const ring = KeyRing.lazy(merchant())
    return { ring, instance: new Wechatpay({ ...merchant(), certs: ring, ...more }) }
  }

  test('downloads before the first call is sent, once for all that wait', async () => {
    const { ring, instance } = lazily()
    expect([ring.size, server.received.length]).toEqual([0, 0])
    await Promise.all(Array.from({ length: 20 }, () => instance.chain('v3/some/orders').post({ json: {} })))
    expect(server.received.findIndex(isDownload)).toBe(0)
    expect(server.received.filter(isDownload)).toHaveLength(1)
    expect(server.received).toHaveLength(21)
    ring.close()
  })

  test('a call is not sent where the download fails, and the next one tries again', async () => {
    const { ring, instance } = lazily({ retry: false })
    script = Array.from({ length: 3 }, () => unavailable)
    const pay = () => instance.chain('v3/some/orders').post({ json: { out_trade_no: 'A1' } })
    await expect(pay()).rejects.toMatchObject({
      name: 'CertificateError',
      code: 'ERR_CERT_DOWNLOAD',
      outcome: 'not-sent',
      message: expect.stringMatching(/^POST v3\/some\/orders: .*nothing was sent: GET \/v3\/certificates/),
    })
    expect(server.received.every(isDownload)).toBe(true)
    script = []
    await expect(pay()).resolves.toMatchObject({ status: 200 })
    ring.close()
  }, 15_000)

  test('encrypts the fields of the first call with the key that it downloads', async () => {
    const { ring, instance } = lazily({ encrypt: true })
    expect(() => instance.encrypt('x')).toThrow(/not downloaded yet: await ring.refresh\(\).*ERR_CERTS_EMPTY/)
    await instance
      .chain('v3/applyment4sub/applyment/')
      .post({ json: { contact_info: { contact_name: '张三' } } } as never)
    const { headers, body } = server.received.at(-1)!
    expect(headers['wechatpay-serial']).toBe(SERIAL)
    const { contact_info } = JSON.parse(body.toString()) as { contact_info: { contact_name: string } }
    expect(Rsa.decrypt(contact_info.contact_name, other.privateKey)).toBe('张三')
    ring.close()
  })

  test('keys that are there already are used without a download', async () => {
    const ring = KeyRing.lazy({ ...merchant(), certs: { [platform.serial]: platform.publicKey } })
    script = [(_, response) => answer(response, {})]
    await new Wechatpay({ ...merchant(), certs: ring }).chain('v3/x').get()
    expect(server.received.some(isDownload)).toBe(false)
    ring.close()
  })

  test('serves a receiver of notifications', async () => {
    await using simulator = await createSimulator({ mode: 'certificate' })
    const ring = KeyRing.lazy({ ...simulator.config, certs: {} })
    const { headers, body } = simulator.sign({
      event_type: 'REFUND.SUCCESS',
      resource: { out_refund_no: 'R1' },
    })
    const receiver = new Notifications({ certs: ring, apiv3Key: simulator.config.apiv3Key })
    await expect(receiver.unwrap(headers, body)).resolves.toMatchObject({ event_type: 'REFUND.SUCCESS' })
    ring.close()
  })
})

test('a listener that throws or rejects changes nothing, and is reported once', async () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  const ring = KeyRing.lazy(merchant())
  const heard: string[] = []
  ring
    .on('rotated', () => {
      throw new Error('mine')
    })
    .on('rotated', async () => {
      throw new Error('later')
    })
    .on('rotated', ([serial]) => heard.push(serial!))
  await ring.refresh()
  ring.remove(SERIAL)
  await ring.refresh()
  await new Promise(setImmediate)
  expect(heard).toEqual([SERIAL, SERIAL])
  expect(warn.mock.calls.map(([message]) => message)).toEqual([
    expect.stringContaining('a listener of "rotated" failed: mine'),
    expect.stringContaining('a listener of "rotated" failed: later'),
  ])
  warn.mockRestore()
  ring.close()
})

test('a ring without a source says so when it is asked to refresh', async () => {
  await expect(new KeyRing().refresh()).rejects.toMatchObject({
    name: 'ConfigError',
    code: 'ERR_CERTS_EMPTY',
  })
})
