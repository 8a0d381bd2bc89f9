/** Every block of docs/notifications.md runs, with keys minted here. */
import { expect, test } from '@jest/globals'
import * as notifications from '../../lib/notifications/index.js'
import { NotificationError } from '../../lib/errors.js'
import { blocksOf, page, runBlock } from '../helpers/blocks.js'
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
const packages = {
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
    signal: new AbortController().signal,
    markPaid: () => undefined,
    markRefunded: () => undefined,
  }
  expect(await runBlock(code, packages, scope)).not.toContain(undefined)
})

test('the page names every code of a notification', async () => {
  const source = page('lib/errors.ts')
  const codes = source.match(/ERR_(?:NOTIFY|SIG)_\w+/g)!.filter((code) => code !== 'ERR_SIG_PROBE')
  expect(codes.filter((code) => !docs.includes(code))).toEqual([])
  expect(
    await receiver()
      .unwrap({}, {} as never)
      .catch((error: unknown) => error),
  ).toBeInstanceOf(NotificationError)
})
