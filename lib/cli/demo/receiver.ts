/** A merchant's server, as the demo has one: takes notifications, and remembers how each was answered. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Notifications, receive, WechatpayError, type AnyNotification } from '../../notifications/index.js'
import type { SimulatorConfig } from '../../simulator/index.js'

/** One delivery and its answer. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly status: number
  readonly duplicate: boolean
  /** Why it was refused. */
  readonly code: string | undefined
  readonly event: AnyNotification | undefined
  readonly milliseconds: number
}

export interface Receiver {
  readonly url: string
  readonly all: readonly Received[]
  readonly last: () => Received
  readonly close: () => void
}

export async function startReceiver(config: SimulatorConfig): Promise<Receiver> {
  const notifications = new Notifications({ certs: config.certs, apiv3Key: config.apiv3Key })
  const all: Received[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
      const received = await take(
        notifications,
        request.headers as Readonly<Record<string, string>>,
        Buffer.concat(chunks).toString('utf8'),
      )
      all.push(received)
      response.writeHead(received.status).end()
    })()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    all,
    last: () => all.at(-1)!,
    close,
  }
}

async function take(
  notifications: Notifications,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Received> {
  let event: AnyNotification | undefined
  let code: string | undefined
  const began = performance.now()
  const { status, duplicate } = await receive(
    notifications,
    headers,
    body,
    {
      otherwise: (told) => {
        event = told as unknown as AnyNotification
      },
    },
    {
      onError: (error) => {
        code = error instanceof WechatpayError ? error.code : String(error)
      },
    },
  )
  return { headers, body, status, duplicate, code, event, milliseconds: performance.now() - began }
}
