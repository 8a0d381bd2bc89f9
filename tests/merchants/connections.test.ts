/**
 * Clients of one process share their connections, but for those with a merchant's TLS
 * certificate; close() ends what is held.
 */
import { createServer as createTlsServer } from 'node:https'
import { createServer } from 'node:http'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { certify, folder, describeWithOpenssl, pairOf, pem } from '../helpers/keys.js'
import { config, signatureHeaders } from '../helpers/platform.js'

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

describe('connections', () => {
  let baseURL: string
  let open: Set<Socket>
  let seen = 0
  const server = createServer((_, response) => {
    setTimeout(() => response.writeHead(200, signatureHeaders('{}')).end('{}'), 5)
  })
  beforeAll(async () => {
    open = new Set()
    server.on('connection', (socket: Socket) => {
      seen++
      open.add(socket)
      socket.once('close', () => open.delete(socket))
    })
    baseURL = `http://127.0.0.1:${await listening(server)}/`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const clients = (count: number): Wechatpay[] =>
    Array.from({ length: count }, () => new Wechatpay(config(baseURL)))
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 1_000 && !holds(); tries++)
      await new Promise((resolve) => {
        setTimeout(resolve, 10)
      })
  }

  test('fifty clients one after the other use one, at the same time no more than one each, and then those again', async () => {
    for (const client of clients(50)) await client.v3.certificates.get()
    expect([seen, open.size]).toEqual([1, 1])
    await Promise.all(clients(10).map((client) => client.v3.certificates.get()))
    expect(seen).toBe(10)
    await Promise.all(clients(10).map((client) => client.v3.certificates.get()))
    expect(seen).toBe(10)
  })

  test('close() ends the idle ones and leaves those that are used; a client calls on', async () => {
    const [one, other] = clients(2) as [Wechatpay, Wechatpay]
    const inFlight = other.v3.certificates.get()
    await until(() => open.size > 0)
    one.close()
    expect((await inFlight).status).toBe(200)
    one.close()
    await until(() => open.size === 0)
    expect(open.size).toBe(0)
    expect((await one.v3.certificates.get()).status).toBe(200)
  })
})

describeWithOpenssl("a merchant's TLS certificate", () => {
  const file = folder()
  const path: string = 'v2/secapi/pay/refund'

  test('is presented by its own client alone', async () => {
    const [first, second, tls] = ['first', 'second', 'server'].map((name) => {
      const key = file(`${name}.pem`, pem(pairOf(name).privateKey))
      return { key: pem(pairOf(name).privateKey), cert: certify(key, Buffer.from(name).toString('hex')) }
    }) as [Identity, Identity, Identity]
    const presented: (string | undefined)[] = []
    const server = createTlsServer(
      { ...tls, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        presented.push((request.socket as TLSSocket).getPeerX509Certificate()?.serialNumber)
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end('<xml><return_code>FAIL</return_code></xml>')
      },
    )
    const baseURL = `https://127.0.0.1:${await listening(server)}/`
    const { Agent } = await import('node:https')
    const httpsAgent = new Agent({ rejectUnauthorized: false })
    const call = (merchant: Identity | undefined) =>
      new Wechatpay(config(baseURL, { retry: false, httpsAgent, ...(merchant && { merchant }) }))
        .chain(path)
        .post({ xml: { mch_id: '1900000001' }, ...(merchant && { security: true }) })
        .catch(() => undefined)
    for (const merchant of [first, second, undefined, first]) await call(merchant)
    server.closeAllConnections()
    server.close()
    const serialOf = (name: string): string => Buffer.from(name).toString('hex').toUpperCase()
    expect(presented).toEqual([serialOf('first'), serialOf('second'), undefined, serialOf('first')])
  })
})

interface Identity {
  readonly key: string
  readonly cert: string
}
