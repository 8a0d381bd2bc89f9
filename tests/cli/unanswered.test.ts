/**
 * `wxpay listen` and `wxpay trigger` say why a notification was not
 * acknowledged, and why no simulator answers.
 */
import { createServer, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { reasonOf } from '../../lib/cli/platform/reason.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { freePort } from '../helpers/server.js'
import { start, values, wxpay, type Ran } from './wxpay.js'

jest.setTimeout(60_000)

/** An app that answers as the last part of the path says. */
const APP: Readonly<Record<string, (response: ServerResponse) => void>> = {
  fails: (response) => {
    response.writeHead(500).end('{"code":"FAIL",\n "message":"no stock"}')
  },
  empty: (response) => {
    response.writeHead(404).end()
  },
  login: (response) => {
    response.writeHead(302, { location: '/login?next=/pay' }).end('Found')
  },
  accepted: (response) => {
    response.writeHead(202).end('later')
  },
  legacy: (response) => {
    response.writeHead(200).end('<xml><return_code>FAIL</return_code></xml>')
  },
  throws: (response) => {
    response.destroy()
  },
  silent: () => undefined,
}

let app: Server
let silent: TcpServer
let platform: Simulator
let closed: string
let [url, host] = ['', '']
/** Commands that wait for what never comes begin at once; their tests are the last of their kind. */
let late: { acknowledgement: Promise<Ran>; simulator: Promise<Ran> }
beforeAll(async () => {
  app = createServer((request, response) => {
    request.resume()
    APP[request.url!.slice(1)]?.(response)
  })
  await new Promise<void>((resolve) => {
    app.listen(0, '127.0.0.1', resolve)
  })
  host = `127.0.0.1:${(app.address() as AddressInfo).port}`
  url = `http://${host}`
  platform = await createSimulator({ https: 0 })
  closed = `127.0.0.1:${await freePort()}`
  silent = createTcpServer(() => undefined).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const { port } = new URL(platform.baseURL)
  late = {
    acknowledgement: wxpay(['trigger', 'PAYSCORE.USER_PAID', '--to', `${url}/silent`, '--port', port]),
    simulator: trigger((silent.address() as AddressInfo).port),
  }
})
afterAll(async () => {
  silent.close()
  app.closeAllConnections()
  app.close()
  await platform.close()
})

/** A trigger sent to this port. */
const trigger = (port: number | string) => wxpay(['trigger', 'PROBE', '--port', String(port)])

/** What is answered at an address, and what is said of it. */
const CASES: Readonly<Record<string, () => readonly [to: string, reason: string]>> = {
  'a status of 500 with its body': () => [`${url}/fails`, '{"code":"FAIL", "message":"no stock"}'],
  'a status of 404 without one': () => [`${url}/empty`, 'with an empty body'],
  'a redirect': () => [
    `${url}/login`,
    'a redirect to /login?next=/pay: WeChat Pay follows none. Does the route need no login and no trailing slash?',
  ],
  'a success that acknowledges nothing': () => [`${url}/accepted`, 'later: only 200 and 204 acknowledge'],
  'a broken connection': () => [
    `${url}/throws`,
    'your app closed the connection without a response. Did the handler throw? (socket hang up)',
  ],
  'a refused connection': () => [
    `http://${closed}/`,
    `connection refused: nothing listens at ${closed}. Is your app running? (connect ECONNREFUSED ${closed})`,
  ],
  'a certificate that is not trusted': () => [
    platform.httpsURL!,
    'TLS: the certificate is not trusted. NODE_EXTRA_CA_CERTS',
  ],
  'https of a server that has none': () => [
    `https://${host}/fails`,
    `TLS: ${host} does not speak it. Is it http://?`,
  ],
}
const cases = Object.keys(CASES)

describe('trigger says of', () => {
  test.each(cases)('%s why it is repeated', async (name) => {
    const [to, reason] = CASES[name]!()
    const port = new URL(platform.baseURL).port
    const [plain, json] = await Promise.all([
      wxpay(['trigger', 'PAYSCORE.USER_PAID', '--to', to, '--port', port]),
      wxpay(['trigger', 'PAYSCORE.USER_PAID', '--to', to, '--port', port, '--json']),
    ])
    expect([plain.code, plain.stderr]).toEqual([1, ''])
    const [first, second] = plain.stdout.split('\n')
    expect(first).toMatch(/^✖ PAYSCORE\.USER_PAID .*, it is repeated {2}https?:/)
    expect(second!.trim()).toContain(reason)
    expect(values(json.stdout)).toMatchObject([{ state: 'pending', reason: expect.stringContaining(reason) }])
  })

  test('a response that does not come in time', async () => {
    const { code, stdout } = await late.acknowledgement
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(
        'timeout: no response within 5 s, and WeChat Pay waits no longer. Answer first, work afterwards',
      ),
    ])
  })

  test('an APIv2 notification whose answer is no SUCCESS', async () => {
    const { port } = new URL(platform.baseURL)
    const { code, stdout } = await wxpay([
      'trigger',
      'refund-processed',
      '--to',
      `${url}/legacy`,
      '--port',
      port,
    ])
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('<return_code>FAIL</return_code></xml>: over APIv2 only <return_code>SUCCESS'),
    ])
  })

  test('a probe that nothing answers why, in Chinese too', async () => {
    const { port } = new URL(platform.baseURL)
    const ran = await Promise.all([
      wxpay(['trigger', 'PROBE', '--to', `http://${closed}/`, '--port', port]),
      wxpay(['trigger', 'PROBE', '--to', `http://${closed}/`, '--port', port, '--lang', 'zh']),
    ])
    expect(ran.map(({ code, stdout }) => [code, stdout.trim()])).toEqual([
      [
        1,
        expect.stringMatching(/^✖ a wrong signature: connection refused: nothing listens at 127\.0\.0\.1:/),
      ],
      [1, expect.stringMatching(/^✖ 错误的签名：连接被拒绝：127\.0\.0\.1:\d+ 没有程序在监听/)],
    ])
  })
})

describe('listen says of', () => {
  test('each attempt why it is repeated', async () => {
    for (const name of [
      'a status of 500 with its body',
      'a redirect',
      'a refused connection',
      'a certificate that is not trusted',
    ]) {
      const [to, reason] = CASES[name]!()
      await using listening = start(['listen', '--forward-to', to, '--port', '0'])
      const said = await listening.until(/\^C to quit/)
      const [base] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)!
      await fetch(`${base}simulator/trigger`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event_type: 'TRANSACTION.SUCCESS' }),
      })
      const lines = (await listening.until(/repeated in \d+ s\n.*\n/)).split('\n')
      const at = lines.findIndex((line) => line.includes('repeated in'))
      expect(lines[at]).toMatch(/ {2}<-- \[(?:500|302|no answer)\] POST https?:.* ms {2}repeated in 15 s$/)
      expect(lines[at + 1]!.trim()).toContain(reason)
    }
  })
})

describe('trigger says of a port where no simulator answers', () => {
  test('that the connection is refused', async () => {
    const port = new URL(`http://${closed}`).port
    expect(await trigger(port)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        `no simulator answers at http://${closed}: connection refused. Start one`,
      ),
    })
  })

  test('that something else answers, with what it says', async () => {
    const other = createServer((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { stderr } = await trigger((other.address() as AddressInfo).port)
    other.close()
    expect(stderr).toContain(': something else does, 404 text/html "<h1>Not found</h1>". Start one')
  })

  test('that it is the port of HTTPS, or of another protocol', async () => {
    const tcp = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.end('220 smtp ready\r\n')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => tcp.once('listening', resolve))
    const ran = await Promise.all([
      trigger(new URL(platform.httpsURL!).port),
      trigger((tcp.address() as AddressInfo).port),
    ])
    tcp.close()
    for (const { code, stderr } of ran)
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining('does not answer with HTTP; it may be the port of HTTPS'),
      ])
  })

  test('that there is no response in time', async () => {
    const { stderr } = await late.simulator
    expect(stderr).toContain(': timeout, no response within 10 s. Start one')
  })
})

test('a reason is one line, holds no more than 200 characters of an answer, and explains what it knows', () => {
  const of = (status: number, answer: string) =>
    reasonOf({ api: 'v3', url: 'http://shop.invalid:3000/notify', status, answer })
  expect(of(500, 'a\n b'.repeat(200))).toHaveLength(201)
  expect(of(0, 'getaddrinfo ENOTFOUND shop.invalid')).toBe(
    'there is no host shop.invalid (getaddrinfo ENOTFOUND shop.invalid)',
  )
  expect(of(0, 'Parse Error: Expected HTTP/')).toBe(
    'shop.invalid:3000 does not answer with HTTP. Is it https://? (Parse Error: Expected HTTP/)',
  )
  expect(of(0, 'the response is larger than 1 MB')).toBe('the response is larger than 1 MB')
  expect(of(301, '')).toContain('a redirect: WeChat Pay follows none')
})
