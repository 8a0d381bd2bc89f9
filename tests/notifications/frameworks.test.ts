/**
 * The real frameworks: what each hands over is recognised, and each line of code
 * that an error prints cures it.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { Notifications, type Minted } from 'wechatpay-chain/notifications'
import { RAW_BODY_LINES } from '../../lib/notifications/raw-body.js'
import { keys, transaction } from './minted.js'

jest.setTimeout(60_000)

interface Told {
  readonly name: string
  readonly paid?: string
  readonly status?: number
  readonly error?: string
}
let apps: ChildProcess
let urls: Readonly<Record<string, string>>
const told: Told[] = []

beforeAll(async () => {
  apps = fork(join(__dirname, 'helpers/apps.ts'), {
    execArgv: ['--import', join(__dirname, 'helpers/typescript.mjs')],
    silent: true,
  })
  let output = ''
  for (const stream of [apps.stdout!, apps.stderr!])
    stream.on('data', (chunk) => {
      output += String(chunk)
    })
  const { apiv3Key, certs } = keys
  const pem = Object.entries(certs).map(([serial, key]) => [
    serial,
    key.export({ format: 'pem', type: 'spki' }),
  ])
  apps.send({ apiv3Key, certs: Object.fromEntries(pem) as Record<string, string> })
  urls = await new Promise((resolve, reject) => {
    apps.on('message', (message: Told | { urls: typeof urls }) => {
      if ('urls' in message) resolve(message.urls)
      else told.push(message)
    })
    apps.on('exit', () => reject(new Error(output)))
  })
})
afterAll(() => {
  apps.kill()
})

const mint = (id: string): Minted =>
  new Notifications(keys).sign({
    id,
    event_type: 'TRANSACTION.SUCCESS',
    resource: { ...transaction, out_trade_no: id },
  })
const post = async (name: string, { headers, body }: Minted): Promise<[number, string]> => {
  const response = await fetch(urls[name]!, { method: 'POST', headers, body })
  return [response.status, await response.text()]
}
/** What a process says comes by another way than its answer. */
async function toldBy(name: string, count: number): Promise<Told[]> {
  const found = (): Told[] => told.filter((one) => one.name === name)
  for (let waits = 0; found().length < count && waits < 2_000; waits++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  return found()
}

describe('handles once, and refuses what is forged, on', () => {
  test.each([
    'express: the line with verify',
    'express: the line with express.raw, before a global express.json',
    'koa: the line',
    'koa: behind @koa/bodyparser, which keeps the bytes',
    'koa: behind koa-body that keeps the bytes',
    'koa: (ctx.req, ctx.res) with respond = false',
    'fastify: the line',
    'fastify: hijacked, the body left in the stream',
    'nest on Express: the line',
    'nest on Fastify: the line',
    'hono: (context.req.raw)',
    'hono: the context',
  ])('%s', async (name) => {
    const minted = mint(`paid on ${name}`)
    expect(await post(name, minted)).toEqual([204, ''])
    expect(await post(name, minted)).toEqual([204, ''])
    expect(await post(name, { ...minted, body: minted.body.replace('通知', '通 知') })).toEqual([
      401,
      '{"code":"FAIL","message":"ERR_SIG_INVALID"}',
    ])
    expect(await toldBy(name, 2)).toEqual([
      { name, paid: `paid on ${name}` },
      { name, status: 401, error: expect.stringContaining('ERR_SIG_INVALID') },
    ])
  })
})

describe('runs nothing, and says the line that is missing, on', () => {
  const { express, koa, fastify, nest, nestFastify, fetch: fetched } = RAW_BODY_LINES
  test.each<[string, readonly string[]]>([
    [
      'express: express.raw on the route, behind a global express.json',
      [`Express: ${express}`, `NestJS: ${nest}`],
    ],
    ['koa: behind koa-body', [`Koa: ${koa}`]],
    ['fastify: with its own parser', [`Fastify: ${fastify}`]],
    ["fastify: a parser for '*' beside its own", [`Fastify: ${fastify}`]],
    ['nest on Express: without rawBody', [`NestJS: ${nest}`]],
    ['nest on Fastify: without rawBody', [`NestJS on Fastify: ${nestFastify}`]],
    ['hono: read before', [`Hono: ${fetched}`]],
  ])('%s', async (name, lines) => {
    expect(await post(name, mint('lost'))).toEqual([
      500,
      '{"code":"FAIL","message":"ERR_NOTIFY_BODY_NOT_RAW"}',
    ])
    const all = await toldBy(name, 1)
    expect(all).toEqual([{ name, status: 500, error: expect.any(String) }])
    for (const line of lines) expect(all[0]!.error).toContain(line)
  })
})
