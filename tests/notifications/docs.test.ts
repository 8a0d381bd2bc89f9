/** Every block of docs/notifications.md runs, with keys minted here. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { transformSync } from '@swc/core'
import * as notifications from '../../lib/notifications/index.js'
import { NotificationError } from '../../lib/errors.js'
import { genuine, keys, receiver } from './minted.js'

const docs = readFileSync(`${__dirname}/../../docs/notifications.md`, 'utf8')
const blocks = Array.from(docs.matchAll(/```ts\n([^]*?)```/g), ([, code]) => code!)

class Redis {
  defineCommand(): void {}
  eval(): Promise<string> { return Promise.resolve('claimed') }
}
class Server {
  listen(port: number): void { expect(port).toBe(0) } // the page's server is made, but does not listen
}
/** The first statement of a claim inserts a row. */
const sql = (): Promise<{ rowCount: number; rows: { token: string }[] }> => Promise.resolve({ rowCount: 1, rows: [] })
const packages: Record<string, object> = { 'wechatpay-chain/notifications': notifications, 'ioredis': { Redis }, 'node:http': { createServer: (handle: unknown) => { expect(handle).toBeInstanceOf(Function); return new Server() } } }

test.each(blocks.map((code) => [code.split('\n').filter((line) => !line.startsWith('import') && line !== '')[1] ?? code, code]))('the block with "%s" runs', async (_, code) => {
  const printed: unknown[] = []
  const body = code.replace(/^import (\{[^}]+\}) from '([^']+)'.*$/gm, "const $1 = packages['$2']").replace(/^import type .*$|^export /gm, '')
  const { code: script } = transformSync(`async function block() {\n${body}\n}`, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } })
  const fresh = new notifications.Notifications({ ...keys })
  const { headers, body: rawBody } = genuine(fresh)
  const scope = {
    ...keys, packages, headers, rawBody, sql, port: 0, signal: new AbortController().signal, markPaid: () => undefined, markRefunded: () => undefined,
    console: { log: (...values: unknown[]) => printed.push(...values), error: () => undefined },
  }
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the page's own code is what is tested
  await (new Function(...Object.keys(scope), `${script}; return block()`) as (...values: unknown[]) => Promise<void>)(...Object.values(scope))
  expect(printed).not.toContain(undefined)
})

test('the page names every code of a notification', async () => {
  const source = readFileSync(`${__dirname}/../../lib/errors.ts`, 'utf8')
  const codes = source.match(/ERR_(?:NOTIFY|SIG)_\w+/g)!.filter((code) => code !== 'ERR_SIG_PROBE')
  expect(codes.filter((code) => !docs.includes(code))).toEqual([])
  expect(await receiver().unwrap({}, {} as never).catch((error: unknown) => error)).toBeInstanceOf(NotificationError)
})
