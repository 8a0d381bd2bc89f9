/**
 * For clients whose host is a constant: HTTPS on a port of its own, a proxy that ends the platform's
 * hosts here, and keys as files.
 */
import { execFileSync } from 'node:child_process'
import { createPublicKey, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { downloadBill } from '../../lib/bills/index.js'
import { Formatter, Rsa, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-tls-'))
let platform: Simulator
let port: number
beforeAll(async () => {
  platform = await createSimulator({ https: 0, balance: 1000 })
  port = Number(new URL(platform.baseURL).port)
})
afterAll(async () => {
  await platform.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What the proxy answers to CONNECT, and the tunnel. */
function tunnel(authority: string): Promise<{ status: number; text: string; socket: Duplex }> {
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, method: 'CONNECT', path: authority, agent: false })
      .on('connect', ({ statusCode = 0 }, socket, head) => {
        const chunks: Buffer[] = [head]
        if (statusCode === 200) return resolve({ status: statusCode, text: '', socket })
        socket
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => {
            resolve({ status: statusCode, text: Buffer.concat(chunks).toString(), socket })
          })
      })
      .on('error', reject)
      .end()
  })
}

describe('HTTPS', () => {
  const get = (url: string, options: object): Promise<number> =>
    new Promise((resolve, reject) => {
      request(new URL('/v3/nowhere', url), { agent: false, ...options }, (response) => {
        response.resume()
        resolve(response.statusCode!)
      })
        .on('error', reject)
        .end()
    })

  test('is on a second port, for those who trust its authority', async () => {
    const { httpsURL, ca } = platform
    expect(httpsURL).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await get(httpsURL!, { ca })).toBe(401)
    expect(await get(httpsURL!.replace('127.0.0.1', 'localhost'), { ca })).toBe(401)
    await expect(get(httpsURL!, {})).rejects.toMatchObject({
      code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY|CERT/),
    })
  })

  test('is not there without the option', async () => {
    await using plain = await createSimulator()
    expect(plain.httpsURL).toBeUndefined()
  })

  test("is what a client calls that is given its address, and answers' addresses are there too", async () => {
    const instance = new Wechatpay({
      ...platform.config,
      baseURL: platform.httpsURL!,
      httpsAgent: new Agent({ ca: platform.ca }),
    })
    const { data } = await instance.v3.bill.tradebill.get({ query: { bill_date: '2020-01-01' } })
    expect(data.download_url.startsWith(platform.httpsURL!)).toBe(true)
    const rows = []
    for await (const row of downloadBill(instance, { bill: 'tradebill', bill_date: '2020-01-01' }))
      rows.push(row)
    expect(rows).toHaveLength(3)
  })
})

describe('as a proxy', () => {
  test.each([
    'api.mch.weixin.qq.com:443',
    'API2.mch.weixin.qq.com:443',
    'api.wechatpay.cn:443',
    'apihk.mch.weixin.qq.com',
  ])('CONNECT %s ends here, under a certificate of that name', async (authority) => {
    const { status, socket } = await tunnel(authority)
    expect(status).toBe(200)
    const servername = authority.replace(/:.*/, '').toLowerCase()
    await new Promise<void>((resolve, reject) => {
      const secure = connectTls({ socket, servername, ca: platform.ca }, () => {
        expect(secure.getPeerCertificate().subject.CN).toBe(servername)
        secure.destroy()
        resolve()
      }).on('error', reject)
    })
  })

  test.each([
    'www.example.com:443',
    'api.mch.weixin.qq.com:80',
    'api.mch.weixin.qq.com.example.com:443',
    'pay.weixin.qq.com:443',
    '127.0.0.1:22',
    'localhost',
  ])('CONNECT %s is refused', async (authority) => {
    const { status, text } = await tunnel(authority)
    expect([status, text]).toEqual([
      403,
      `the simulator is a proxy for WeChat Pay alone, not for ${authority}\n`,
    ])
  })

  test('a client that calls api.mch.weixin.qq.com works unchanged, and follows the addresses it is given', async () => {
    const { baseURL: _, ...config } = platform.config
    const instance = new Wechatpay({
      ...config,
      proxy: { protocol: 'http', host: '127.0.0.1', port },
      httpsAgent: new Agent({ ca: platform.ca }),
    })
    const { mchid } = config
    const { data } = await instance.v3.pay.transactions.native.post({
      json: {
        appid: 'wx8888888888888888',
        mchid,
        out_trade_no: 'proxied-1',
        description: 'x',
        notify_url: 'https://www.example.com/',
        amount: { total: 100 },
      },
    })
    expect(data.code_url).toMatch(/^weixin:/)
    const bill = await instance.v3.bill.tradebill.get({ query: { bill_date: '2020-01-01' } })
    expect(bill.data.download_url).toMatch(
      /^https:\/\/api\.mch\.weixin\.qq\.com\/v3\/billdownload\/file\?token=/,
    )
    const rows = []
    for await (const row of downloadBill(instance, { bill: 'tradebill', bill_date: '2020-01-01' }))
      rows.push(row)
    expect(rows).toHaveLength(3)
    expect(platform.requests.at(-1)).toMatchObject({ verified: true, status: 200 })
  })

  test('what a browser opens, without that proxy, is under an address of this machine', async () => {
    const { baseURL: _, ...config } = platform.config
    const instance = new Wechatpay({
      ...config,
      proxy: { protocol: 'http', host: '127.0.0.1', port },
      httpsAgent: new Agent({ ca: platform.ca }),
    })
    const { data } = await instance.v3.pay.transactions.h5.post({
      json: {
        appid: 'wx8888888888888888',
        mchid: config.mchid,
        out_trade_no: 'proxied-h5',
        description: 'x',
        notify_url: 'https://www.example.com/',
        amount: { total: 100 },
        scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
      },
    })
    expect(data.h5_url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/simulator/h5\\?`))
  })

  test('a plain request that names a host of the platform is not answered with addresses there', async () => {
    const path = '/v3/bill/tradebill?bill_date=2020-01-01'
    const { config } = platform
    const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
    const signature = Rsa.sign(Formatter.request('GET', path, timestamp, nonce), config.privateKey)
    const authorization = Formatter.authorization(config.mchid, nonce, signature, timestamp, config.serial)
    const text = await new Promise<string>((resolve, reject) => {
      httpRequest(
        {
          host: '127.0.0.1',
          port,
          path,
          agent: false,
          headers: { host: 'api.mch.weixin.qq.com', authorization },
        },
        (response) => {
          let body = ''
          response
            .on('data', (chunk: Buffer) => (body += chunk.toString()))
            .on('end', () => {
              resolve(body)
            })
        },
      )
        .on('error', reject)
        .end()
    })
    expect((JSON.parse(text) as { download_url: string }).download_url.startsWith(platform.baseURL)).toBe(
      true,
    )
  })

  test('breaks off where it is asked to, and a client that breaks off breaks nothing', async () => {
    const { socket } = await tunnel('api.mch.weixin.qq.com:443')
    socket.destroy()
    const half = connect(port, '127.0.0.1', () => half.resume().end('CONNECT api.mch.weixin.qq.com:443 HT'))
    await new Promise((resolve) => half.on('close', resolve))
    expect((await fetch(platform.baseURL)).status).toBe(200)
  })
})

describe('key files', () => {
  test('are those of the merchant and of the platform, and belong together', () => {
    const files = platform.keyFiles()
    expect(Object.keys(files).toSorted()).toEqual(
      [
        '.env',
        'apiclient_cert.p12',
        'apiclient_cert.pem',
        'apiclient_key.pem',
        'apiv2_key.txt',
        'apiv3_key.txt',
        'brand_cert.pem',
        'brand_key.pem',
        'ca.pem',
        'wechatpay_cert.pem',
        'wechatpay_pub.pem',
      ].toSorted(),
    )
    const { config } = platform
    const own = new X509Certificate(files['apiclient_cert.pem']!)
    const authority = new X509Certificate(files['ca.pem']!)
    expect([files['apiclient_key.pem'], files['apiv3_key.txt'], files['apiv2_key.txt']]).toEqual([
      config.privateKey,
      config.apiv3Key,
      config.secret,
    ])
    expect([own.serialNumber, own.subject]).toEqual([
      config.serial,
      expect.stringContaining(`CN=${config.mchid}`),
    ])
    expect(own.publicKey.equals(createPublicKey(config.privateKey))).toBe(true)
    for (const name of ['apiclient_cert.pem', 'brand_cert.pem', 'wechatpay_cert.pem']) {
      const certificate = new X509Certificate(files[name]!)
      expect([name, certificate.checkIssued(authority), certificate.verify(authority.publicKey)]).toEqual([
        name,
        true,
        true,
      ])
    }
    expect([authority.ca, own.ca, files['ca.pem']]).toEqual([true, false, platform.ca])
    expect(files['wechatpay_pub.pem']).toBe(Object.values(config.certs)[0])
  })

  test('name the keys in .env as wxpay reads them', () => {
    const lines = String(platform.keyFiles()['.env']).trim().split('\n')
    const variables = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)))
    const { config } = platform
    expect(variables).toMatchObject({
      WXPAY_MCHID: config.mchid,
      WXPAY_SERIAL: config.serial,
      WXPAY_PUB_KEY_ID: Object.keys(config.certs)[0],
      WXPAY_APIV3_KEY: config.apiv3Key,
      WXPAY_BASE_URL: platform.baseURL,
    })
  })

  test('PKCS #12 opens with the mchid, in Node.js and in OpenSSL', () => {
    const files = platform.keyFiles()
    const pfx = files['apiclient_cert.p12'] as Buffer
    const { mchid } = platform.config
    expect(() => createSecureContext({ pfx, passphrase: mchid })).not.toThrow()
    expect(() => createSecureContext({ pfx, passphrase: 'wrong' })).toThrow(/mac verify failure/)
    const path = join(folder, 'apiclient_cert.p12')
    writeFileSync(path, pfx)
    const read = (...more: string[]) =>
      execFileSync('openssl', ['pkcs12', '-in', path, '-passin', `pass:${mchid}`, '-nodes', ...more], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    const pem = /-----BEGIN[^]*-----END [A-Z ]+-----\n/
    expect(pem.exec(read('-nocerts'))![0]).toBe(files['apiclient_key.pem'])
    expect(new X509Certificate(pem.exec(read('-nokeys'))![0]).serialNumber).toBe(platform.config.serial)
  })

  test('are handed out over HTTP', async () => {
    const get = (name: string) => fetch(`${platform.baseURL}simulator/keys/${name}`)
    expect(await (await get('apiclient_key.pem')).text()).toBe(platform.config.privateKey)
    expect((await get('apiclient_cert.p12')).status).toBe(200)
    const missing = await get('passwd')
    expect([missing.status, await missing.json()]).toEqual([
      404,
      {
        code: 'RESOURCE_NOT_EXISTS',
        message: expect.stringContaining('there is no passwd; there are apiclient_key.pem'),
      },
    ])
  })
})
