/** A platform on 127.0.0.1 that breaks a connection or an answer at a chosen byte. Knows no client. */
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { signatureHeaders } from './platform.js'

/** A request that was read whole, the connection it came on, and the genuine answer to it. */
export interface Turn {
  readonly socket: Socket
  /** Which request on this connection, from 1. */
  readonly number: number
  readonly method: string
  readonly target: string
  readonly answer: Answer
}

export interface Answer {
  readonly status: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface Fault {
  /** Instead of reading anything. */
  readonly accept?: (socket: Socket) => void
  /** Once the request line is there, of the request with this number on its connection. */
  readonly line?: (socket: Socket, number: number) => boolean
  /** Instead of answering. */
  readonly answer?: (turn: Turn) => void | Promise<void>
  readonly tls?: TlsOptions
}

export interface FaultProxy extends AsyncDisposable {
  readonly port: number
  readonly baseURL: string
  /** Request lines, in the order they came. */
  readonly received: string[]
  /** Connections that are still open. */
  readonly open: ReadonlySet<Socket>
  /** When it sent or closed something for the last time, by `performance.now()`. */
  readonly lastSent: () => number
}

export async function startFaultProxy(fault: Fault): Promise<FaultProxy> {
  const open = new Set<Socket>()
  const received: string[] = []
  let lastSent = 0
  const sending = (socket: Socket): void => {
    const write = socket.write.bind(socket) as (...given: unknown[]) => boolean
    socket.write = (...given: unknown[]) => {
      lastSent = performance.now()
      return write(...given)
    }
  }
  const serve = (socket: Socket) => {
    sending(socket)
    socket.on('error', () => undefined)
    if (!fault.accept) return converse(socket, fault, received)
    fault.accept(socket)
    socket.resume()
  }
  const server: Server = fault.tls ? createTlsServer(fault.tls, serve) : createServer(serve)
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => undefined).once('close', () => open.delete(socket))
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
  return {
    port,
    baseURL: fault.tls ? `https://localhost:${port}/` : `http://127.0.0.1:${port}/`,
    received,
    open,
    lastSent: () => lastSent,
    [Symbol.asyncDispose]: close,
  }
}

/** Reads request after request of one connection. */
function converse(socket: Socket, { line, answer = genuine }: Fault, received: string[]): void {
  let bytes = Buffer.alloc(0)
  let number = 0
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    if (line && bytes.includes('\r\n') && line(socket, number + 1)) return
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = bytes.toString('latin1', 0, end)
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    if (bytes.length < end + 4 + length) return
    bytes = bytes.subarray(end + 4 + length)
    const [method = '', target = ''] = head.split(' ', 2)
    received.push(`${method} ${target}`)
    void answer({ socket, number: ++number, method, target, answer: answerTo(method, target) })
  })
}

const BILL = Buffer.from(`交易时间,商户号,金额\n${'`2026-01-02 03:04:05,`1900000001,`1.00\n'.repeat(14)}总计`)

/** Signed JSON, and a file that the platform does not sign. */
function answerTo(method: string, target: string): Answer {
  const file = target.startsWith('/v3/billdownload/file')
  const body = file
    ? BILL
    : Buffer.from(
        JSON.stringify(
          method === 'GET'
            ? { out_trade_no: 'A1', trade_state: 'SUCCESS', attach: '订单' }
            : { code_url: 'weixin://wxpay/bizpayurl?pr=1', media_id: '媒体' },
        ),
      )
  return {
    status: '200 OK',
    headers: {
      'Content-Type': file ? 'text/plain' : 'application/json',
      Connection: 'close',
      ...(!file && signatureHeaders(body)),
    },
    body,
  }
}

/** The head of an answer; `Content-Length` is the body's unless `headers` say otherwise. */
export function head(
  { status, headers, body }: Answer,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const all = { ...headers, 'Content-Length': String(body.length), ...changes }
  return `HTTP/1.1 ${status}\r\n${Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
}

export const genuine = ({ socket, answer }: Turn): void =>
  void socket.end(Buffer.concat([Buffer.from(head(answer)), answer.body]))
