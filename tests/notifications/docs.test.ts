/** Every block of docs/notifications.md runs, with keys minted here. */
import { describe, expect, test } from '@jest/globals'
import * as notifications from '../../lib/notifications/index.js'
import * as stores from '../../lib/stores/index.js'
import { NotificationError } from '../../lib/errors.js'
import { blocksOf, page, runBlock } from '../helpers/blocks.js'
import { CODES } from '../helpers/error-codes.js'
import { genuine, keys, receiver } from './minted.js'

const docs = page('docs/notifications.md')

class Redis {
  defineCommand(): void {}
  eval(): Promise<string> {
    return Promise.resolve('claimed')
  }
}
class Server {
  listen(port: number): void {
    expect(port).toBe(0)
  } // the page's server is made, but does not listen
}
/** The first statement of a claim inserts a row. */
const sql = (): Promise<{ rowCount: number; rows: { token: string }[] }> =>
  Promise.resolve({ rowCount: 1, rows: [] })
/** A pool whose statements are not run: the page's handler is made, and not called. */
class Pool {
  on(): void {}
  query(): Promise<{ rows: never[] }> {
    return Promise.resolve({ rows: [] })
  }
  connect(): Promise<never> {
    throw new Error('nothing is delivered')
  }
}
const packages = {
  'wechatpay-chain/stores': stores,
  pg: { Pool },
  'wechatpay-chain/notifications': notifications,
  ioredis: { Redis },
  'node:http': {
    createServer: (handle: unknown) => {
      expect(handle).toBeInstanceOf(Function)
      return new Server()
    },
  },
}

test.each(blocksOf(docs))('the block with "%s" runs', async (_, code) => {
  const { headers, body: rawBody } = genuine(new notifications.Notifications({ ...keys }))
  const scope = {
    ...keys,
    headers,
    rawBody,
    sql,
    port: 0,
    connectionString: 'postgresql://127.0.0.1/shop',
    signal: new AbortController().signal,
    markPaid: () => undefined,
    markRefunded: () => undefined,
    placeOrder: () => 'wx2026',
  }
  expect(await runBlock(code, packages, scope)).not.toContain(undefined)
})

describe('the table of frameworks', () => {
  const table = docs.slice(docs.indexOf('| framework |')).split('\n\n')[0]!
  const rows = Array.from(
    table.matchAll(/^\| ([^|]+) \| (.+) \| \[[^\]]+\]\(\.\.\/(examples\/[^)]+)\) \|$/gm),
    ([, framework, how, file]) => [framework!, how!, file!] as const,
  )

  test('has a row for each example', () => {
    expect(rows.length).toBe(table.split('\n').length - 2)
    expect(rows.length).toBeGreaterThan(9)
  })

  test.each(rows)('%s: what it shows is in the file that the tests run', (_framework, how, file) => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')
    const source = plain(page(file))
    for (const [, code] of how.matchAll(/`([^`]+)`/g)) expect(source).toContain(plain(code!))
  })
})

test.each(['postgres', 'mysql', 'sqlite'] as const)(
  'the schema of %s is the one that the store makes',
  (dialect) => {
    const statements = stores
      .schema(dialect)
      .map((statement) => `${statement};\n`)
      .join('')
    const blocks = blocksOf(docs, 'sql').map(([, block]) => block.replace(/^-- .*\n/, ''))
    expect(blocks).toContain(statements)
  },
)

test('the shutdown that the page shows is the one that the tests run', () => {
  const [[, block]] = blocksOf(docs, 'js') as [[string, string]]
  expect(page('examples/notifications/shutdown.ts')).toContain(block)
})

test('the page names every code of a notification', async () => {
  const codes = CODES.filter((code) => /^ERR_(?:NOTIFY|SIG)_/.test(code) && code !== 'ERR_SIG_PROBE')
  expect(codes.length).toBeGreaterThan(10)
  expect(codes.filter((code) => !docs.includes(code))).toEqual([])
  expect(
    await receiver()
      .unwrap({}, {} as never)
      .catch((error: unknown) => error),
  ).toBeInstanceOf(NotificationError)
})
