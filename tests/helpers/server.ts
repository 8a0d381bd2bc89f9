/** A plain HTTP server that stands in for the platform and answers whatever a test wants. */
import { randomInt } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export interface TestServer extends AsyncDisposable {
  readonly baseURL: string
  readonly received: Received[]
  readonly last: () => Received
  close(): Promise<void>
}

export type Responder = (request: Received, response: ServerResponse) => void | Promise<void>

export async function startServer(respond: Responder): Promise<TestServer> {
  const received: Received[] = []
  const server = createServer((incoming, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const request = {
        method: incoming.method!,
        target: incoming.url!,
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      }
      received.push(request)
      await respond(request, response)
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    last: () => received.at(-1)!,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/**
 * A port that nobody listens on, and that no connection and no other server is given meanwhile: systems take theirs from 32768 upwards.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(16_384, 32_768)
  const probe = createServer()
  const isFree = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!isFree) return freePort()
  await new Promise((resolve) => {
    probe.close(resolve)
  })
  return port
}
