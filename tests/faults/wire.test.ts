/** Faults of an HTTP connection: each ends in time, under its own name, and leaves nothing behind. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { signatureHeaders } from '../helpers/platform.js'
import { head, type Answer, type Fault, type Turn } from '../helpers/fault-proxy.js'
import { PATIENT, suffer, TIMEOUT, type Kind, type Result } from './calls.js'

/** What all four kinds end in, or each by name. */
type Expected = Result | (Partial<Record<Kind, Result>> & { rest: Result })
type Row = readonly [name: string, fault: Fault, expected: Expected]

const CUTS = { 'after the headers': 0, 'in the middle of the body': 0.5, 'before the last byte': 1 } as const
const RESET = 'NetworkError ERR_NET_RESET unknown'
const TRUNCATED = 'NetworkError ERR_NET_TRUNCATED unknown'
const TIMED_OUT = 'NetworkError ERR_NET_TIMEOUT unknown'
const PROTOCOL = 'NetworkError ERR_NET_PROTOCOL unknown'
const ENCODING = 'NetworkError ERR_NET_ENCODING unknown'
const LARGE = 'NetworkError ERR_NET_TOO_LARGE unknown'

const rst = (socket: Socket) => void socket.resetAndDestroy()
const fin = (socket: Socket) => void socket.end()
const stall = (): void => undefined
const whole = (answer: Answer, changes: Record<string, string | undefined> = {}): Buffer =>
  Buffer.concat([Buffer.from(head(answer, changes)), answer.body])

/** The first part of the answer, then `end`. */
const cut = (share: number, end: (socket: Socket) => void): Fault => ({
  answer: async ({ socket, answer }) => {
    const size = share === 1 ? answer.body.length - 1 : Math.floor(answer.body.length * share)
    await new Promise<void>((resolve) => {
      socket.write(Buffer.concat([Buffer.from(head(answer)), answer.body.subarray(0, size)]), () => resolve())
    })
    await sleep(20)
    end(socket)
  },
})

/** The six places where a connection may break. */
const places = (verb: string, end: (socket: Socket) => void, early: Result, late: Result): Row[] => [
  [`${verb} at accept`, { accept: (socket) => void setTimeout(end, 20, socket) }, early],
  [
    `${verb} after the request line`,
    {
      line: (socket) => {
        end(socket)
        return true
      },
    },
    early,
  ],
  ...Object.entries(CUTS).map(([place, share]): Row => [`${verb} ${place}`, cut(share, end), late]),
]

const paced = (pieces: (bytes: Buffer) => Buffer[], milliseconds: number): Fault => ({
  answer: async ({ socket, answer }) => {
    for (const piece of pieces(whole(answer))) {
      if (socket.destroyed) return
      socket.write(piece)
      if (milliseconds > 0) await sleep(milliseconds)
    }
    socket.end()
  },
})
const slices =
  (size: () => number) =>
  (bytes: Buffer): Buffer[] => {
    const pieces: Buffer[] = []
    for (let at = 0; at < bytes.length;) pieces.push(bytes.subarray(at, (at += size())))
    return pieces
  }
const slicesAt =
  (at: (bytes: Buffer) => number) =>
  (bytes: Buffer): Buffer[] => [bytes.subarray(0, at(bytes)), bytes.subarray(at(bytes))]

const answering = (make: (turn: Turn) => string | Buffer, stayOpen = false): Fault => ({
  answer: (turn) => void (stayOpen ? turn.socket.write(make(turn)) : turn.socket.end(make(turn))),
})
const text = (make: (answer: Answer) => string | Buffer, stayOpen = false): Fault =>
  answering(({ answer }) => make(answer), stayOpen)
const headed = (changes: (answer: Answer) => Record<string, string | undefined>): Fault =>
  text((answer) => whole(answer, changes(answer)))
const chunked = (answer: Answer, size = answer.body.length.toString(16)): Buffer =>
  Buffer.concat([
    Buffer.from(
      `${head(answer, { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked', Trailer: 'X-Sum' })}${size}\r\n`,
    ),
    answer.body,
    Buffer.from('\r\n'),
  ])
const coded = (coding: string, code: (body: Buffer) => Buffer): Fault =>
  text((answer) =>
    whole({ ...answer, headers: { ...answer.headers, 'Content-Encoding': coding }, body: code(answer.body) }),
  )
const corrupt = (body: Buffer): Buffer => {
  const bytes = gzipSync(body)
  bytes.fill(0xff, 12, 24)
  return bytes
}
const refusing = (status: string, code: string | undefined): Fault =>
  text((answer) => {
    const body = Buffer.from(
      code === undefined ? '<html><h1>Bad Gateway</h1>' : JSON.stringify({ code, message: '不行' }),
    )
    return whole(
      { status, headers: { Connection: 'close', ...(code !== undefined && signatureHeaders(body)) }, body },
      answer.headers['Retry-After'] ? {} : { 'Retry-After': '1' },
    )
  })

const rows: Record<string, Row[]> = {
  'a reset': places('reset', rst, RESET, TRUNCATED),
  'an end': places('closed', fin, RESET, TRUNCATED),
  silence: places('silent', stall, TIMED_OUT, TIMED_OUT),
  'a slicer': [
    [
      'one byte at a time',
      paced(
        slices(() => 1),
        0,
      ),
      'ok',
    ],
    [
      'pieces of any size',
      paced(
        slices(() => 1 + (randomBytes(1)[0]! % 40)),
        0,
      ),
      'ok',
    ],
    [
      'a cut inside a UTF-8 character',
      paced(
        slicesAt((bytes) => bytes.findLastIndex((byte) => byte >= 0x80)),
        30,
      ),
      'ok',
    ],
  ],
  latency: [20, 80, 160].map((milliseconds): Row => [
    `of ${milliseconds} ms`,
    {
      answer: async ({ socket, answer }) => {
        await sleep(milliseconds)
        socket.end(whole(answer))
      },
    },
    'ok',
  ]),
  'a narrow line': [
    [
      'that is wide enough',
      paced(
        slices(() => 200),
        5,
      ),
      'ok',
    ],
    [
      'that drips: only a file may take as long as it keeps coming',
      paced((bytes) => slices(() => 75)(bytes), 40),
      { rest: TIMED_OUT, download: 'ok' },
    ],
  ],
  'a status line': [
    ['of garbage', text(() => 'SSH-2.0-OpenSSH_9.7\r\n\r\n'), PROTOCOL],
    ['of HTTP/0.9', text(({ body }) => body), PROTOCOL],
    ['of 099', text((answer) => whole({ ...answer, status: '099 What' })), PROTOCOL],
    ['of 600', text((answer) => whole({ ...answer, status: '600 What' })), PROTOCOL],
  ],
  framing: [
    [
      'with a length one too large',
      headed(({ body }) => ({ 'Content-Length': String(body.length + 1) })),
      TRUNCATED,
    ],
    [
      'with a length one too small',
      headed(({ body }) => ({ 'Content-Length': String(body.length - 1) })),
      PROTOCOL,
    ],
    ['with a negative length', headed(() => ({ 'Content-Length': '-1' })), PROTOCOL],
    ['with two lengths', headed(({ body }) => ({ 'content-length': String(body.length + 7) })), PROTOCOL],
    [
      'with a length and chunks',
      text((answer) =>
        Buffer.concat([
          Buffer.from(head(answer, { 'Transfer-Encoding': 'chunked' })),
          Buffer.from('2\r\n{}\r\n0\r\n\r\n'),
        ]),
      ),
      PROTOCOL,
    ],
    ['with a chunk size that is none', text((answer) => Buffer.concat([chunked(answer, 'XYZ')])), PROTOCOL],
    ['without the last chunk', text((answer) => chunked(answer)), TRUNCATED],
    [
      'with trailers',
      text((answer) => Buffer.concat([chunked(answer), Buffer.from('0\r\nX-Sum: 1\r\n\r\n')])),
      'ok',
    ],
  ],
  'an interim answer': [
    [
      '100',
      text((answer) => Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), whole(answer)])),
      'ok',
    ],
    [
      '103',
      text((answer) =>
        Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'), whole(answer)]),
      ),
      'ok',
    ],
  ],
  'a redirect': ['301 Moved', '302 Found', '303 See Other', '307 Temporary', '308 Permanent'].map(
    (status): Row => [
      status,
      text((answer) =>
        whole({ ...answer, status, headers: { ...answer.headers, Location: 'https://evil.example/' } }),
      ),
      'NetworkError ERR_REDIRECT unknown',
    ],
  ),
  'a content coding': [
    ['that is cut', coded('gzip', (body) => gzipSync(body).subarray(0, -12)), TRUNCATED],
    ['that is corrupt', coded('gzip', corrupt), ENCODING],
    ['that was not applied', coded('gzip', (body) => body), ENCODING],
    ['that was applied twice', coded('gzip, gzip', (body) => gzipSync(gzipSync(body))), ENCODING],
    ['that is unknown', coded('x-rot13', (body) => body), ENCODING],
    ['that is a bomb', coded('gzip', () => gzipSync(Buffer.alloc(4 << 20))), LARGE],
  ],
  'a size': [
    [
      'of the body beyond the limit',
      text((answer) => whole({ ...answer, body: Buffer.alloc(2 << 20, 32) })),
      LARGE,
    ],
    ['of one header, 100 kB', headed(() => ({ 'X-Large': 'x'.repeat(100_000) })), PROTOCOL],
    [
      'of 10,000 headers',
      headed(() => Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`X-${at}`, 'x']))),
      PROTOCOL,
    ],
  ],
  'a status': [
    ['400', refusing('400 Bad Request', 'PARAM_ERROR'), 'ApiError PARAM_ERROR rejected'],
    ['401', refusing('401 Unauthorized', 'SIGN_ERROR'), 'ApiError SIGN_ERROR rejected'],
    ['403', refusing('403 Forbidden', 'NO_AUTH'), 'ApiError NO_AUTH rejected'],
    ['404', refusing('404 Not Found', 'ORDER_NOT_EXIST'), 'ApiError ORDER_NOT_EXIST rejected'],
    ['429', refusing('429 Too Many', 'RATELIMIT_EXCEEDED'), 'ApiError RATELIMIT_EXCEEDED rejected'],
    ['500', refusing('500 Error', 'SYSTEM_ERROR'), 'ApiError SYSTEM_ERROR unknown'],
    ['502 in HTML', refusing('502 Bad Gateway', undefined), 'NetworkError ERR_NET_GATEWAY unknown'],
    ['503', refusing('503 Unavailable', 'SERVICE_UNAVAILABLE'), 'ApiError SERVICE_UNAVAILABLE unknown'],
  ],
}

describe.each(Object.entries(rows))('%s', (_, group) => {
  test.each(group)('%s', async (__, fault, expected) => {
    const { rest, ...own } = typeof expected === 'string' ? { rest: expected } : expected
    const timeout = Object.values({ rest, ...own }).includes(TIMED_OUT) ? TIMEOUT : PATIENT
    expect(await suffer(fault, { maxContentLength: 1 << 20, timeout })).toEqual({
      query: rest,
      order: rest,
      upload: rest,
      download: rest,
      ...own,
    })
  })
})
