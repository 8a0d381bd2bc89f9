/**
 * A platform that counts what it executes, and breaks an exchange at a chosen byte
 * of the request or of the answer.
 */
import { createHash } from 'node:crypto'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { secret, signatureHeaders } from '../helpers/platform.js'
import { CALLS } from './calls.js'

export interface Break {
  /** Whose bytes are counted. */
  readonly side: 'request' | 'answer'
  /** Bytes that pass before it breaks. */
  readonly at: number
  readonly end: 'reset' | 'close' | 'silence'
  /** How many exchanges break; those after them are answered. */
  readonly times: number
}

/** What a platform saw since its last `plan`. */
export interface Seen {
  /** Requests of which a byte came. */
  readonly begun: number
  /** Requests that came whole and were done, each under its number. */
  readonly executed: number
  /** Was a number used again with other parameters? */
  readonly conflict: boolean
  /** Bytes of the last request that came whole, and of its answer. */
  readonly request: number
  readonly answer: number
}

export interface Platform {
  readonly baseURL: string
  /**
   * What happens to the exchanges from now on; `undefined`: all are answered.
   * Queries of `/v3/warm` always are.
   */
  plan(fault: Break | undefined): Promise<void>
  seen(): Promise<Seen>
  close(): Promise<void>
}

const HEAD_END = '\r\n\r\n'

export async function startPlatform(): Promise<Platform> {
  const sockets = new Set<Socket>()
  /** Connections whose last request was a query of `/v3/warm`. */
  const kept = new WeakSet<Socket>()
  const done = new Map<string, string>()
  let fault: (Break & { left: number }) | undefined
  let seen = { begun: 0, executed: 0, conflict: false, request: 0, answer: 0 }

  /** A write that came whole is done: once under its number. */
  function execute(target: string, body: string): string {
    seen.executed++
    const call = Object.values(CALLS).find(({ template }) => target === `/${template.replace(/^v2\//, '')}`)!
    const number = new RegExp(`<${call.number}>(?:<!\\[CDATA\\[)?([\\w-]+)|"${call.number}":"([\\w-]+)"`)
      .exec(body)!
      .slice(1)
      .join('')
    const parameters = body.replaceAll(/<(?:nonce_str|sign)>.*?<\/(?:nonce_str|sign)>/gs, '')
    const key = `${target} ${number}`
    if ((done.get(key) ?? parameters) !== parameters) seen.conflict = true
    done.set(key, parameters)
    return target.startsWith('/v3/') ? `{"${call.number}":"${number}"}` : xmlOf({ [call.number]: number })
  }

  function serve(socket: Socket): void {
    let bytes = Buffer.alloc(0)
    let ended = false
    const end = (how: Break['end']): void => {
      ended = true
      if (how === 'reset') socket.resetAndDestroy()
      else if (how === 'close') socket.end()
    }
    socket.on('data', (chunk: Buffer) => {
      if (ended) return
      const warm = bytes.length === 0 && chunk.subarray(0, 16).includes(' /v3/warm')
      if (bytes.length === 0 && !warm) seen.begun++
      if (warm) kept.add(socket)
      else kept.delete(socket)
      bytes = Buffer.concat([bytes, chunk])
      const active = !warm && fault !== undefined && fault.left > 0 ? fault : undefined
      const length = lengthOf(bytes)
      if (active?.side === 'request' && bytes.length >= active.at && active.at < (length ?? Infinity)) {
        active.left--
        return end(active.end)
      }
      if (length === undefined || bytes.length < length) return
      const [, target = ''] = bytes.toString('latin1', 0, 200).split(' ', 2)
      const body = bytes.subarray(0, length).toString('utf8').split(HEAD_END)[1]!
      bytes = Buffer.alloc(0)
      const answer = answerOf(warm ? '{}' : execute(target, body), warm ? 'keep-alive' : 'close')
      if (!warm) Object.assign(seen, { request: length, answer: answer.length })
      if (active?.side !== 'answer') return void (warm ? socket.write(answer) : socket.end(answer))
      active.left--
      const { end: how } = active
      if (active.at === 0) return end(how)
      ended = true
      // A reset overtakes what was just written: the client is to read it first.
      socket.write(answer.subarray(0, active.at), () => void setTimeout(end, how === 'reset' ? 2 : 0, how))
    })
  }

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
    if (fault?.side === 'request' && fault.at === 0 && fault.left > 0) {
      fault.left--
      if (fault.end === 'reset') socket.resetAndDestroy()
      if (fault.end === 'close') socket.end()
    } else serve(socket)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    plan: async (next) => {
      // What a call that was given up sent may still be on its way: it is not the next call's.
      for (const socket of sockets) if (!kept.has(socket)) socket.destroy()
      fault = next && { ...next, left: next.times }
      seen = { begun: 0, executed: 0, conflict: false, request: 0, answer: 0 }
    },
    seen: async () => ({ ...seen }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** The bytes of the whole request; `undefined` while its head is not there. */
function lengthOf(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(HEAD_END)
  if (end < 0) return undefined
  const [, length = 0] = /^content-length: (\d+)/im.exec(bytes.toString('latin1', 0, end)) ?? []
  return end + HEAD_END.length + Number(length)
}

function answerOf(body: string, connection: string): Buffer {
  const headers = {
    Connection: connection,
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': body.startsWith('<') ? 'text/xml' : 'application/json',
    ...(body.startsWith('{') && signatureHeaders(body)),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n${body}`)
}

function xmlOf(more: Record<string, string>): string {
  const fields: Record<string, string> = { return_code: 'SUCCESS', result_code: 'SUCCESS', ...more }
  const text = Object.keys(fields)
    .sort()
    .map((name) => `${name}=${fields[name]}&`)
    .join('')
  const sign = createHash('md5').update(`${text}key=${secret}`).digest('hex').toUpperCase()
  const elements = Object.entries({ ...fields, sign }).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<xml>${elements.join('')}</xml>`
}
