import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Formatter, Hash, Transformer } from '../../lib/index.js'
import { Packing } from '../../lib/simulator/world/packing.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { Store } from '../../lib/simulator/world/store.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const order = (number: number, more: object = {}) => ({
  out_trade_no: `order-${number}`,
  description: 'QQ公仔',
  expires: undefined,
  total: 100,
  amount: { total: 100, currency: 'CNY' },
  attempts: [200, 0],
  paid: false,
  none: null,
  ...more,
})

describe('a packed row', () => {
  const odd: readonly unknown[] = [
    order(1),
    order(2, { expires: 3 }),
    order(3, { amount: { currency: 'CNY', total: 100 } }),
    order(4, { amount: undefined }),
    order(5, { amount: 'none', attempts: {} }),
    order(6, { attempts: [] }),
    order(7, { attempts: [[200], { 0: 200 }] }),
    order(8, { total: -0 }),
    order(9, { total: Number.NaN }),
    order(10, { ['__proto__']: undefined }),
    { ...order(11), known: JSON.parse('{"__proto__":{"total":1},"total":2}') as object },
    { ...order(12), known: JSON.parse('{"__proto__":{"total":3},"total":2}') as object },
    {},
    [],
    ['a', ['b']],
    'a string',
    7,
    null,
    nested(40, 'a'),
    nested(40, 'b'),
  ]

  test.each(odd.map((row, at) => [at, row]))('is read as it was set: %i', (_, row) => {
    const packing = new Packing()
    // Before and after it there are others: their templates are tried on it.
    const kept = odd.map((one) => packing.pack(one)) && packing.pack(row)
    for (const one of odd) packing.pack(one)
    expect(packing.unpack(kept)).toStrictEqual(row)
    expect(JSON.stringify(packing.unpack(kept))).toBe(JSON.stringify(row))
  })

  test('stays what it was when what was read is changed', () => {
    const packing = new Packing()
    const given = order(1)
    const kept = packing.pack(given)
    given.amount.total = 5
    ;(packing.unpack(kept) as typeof given).amount.total = 6
    expect(packing.unpack(kept)).toStrictEqual(order(1))
  })

  test('of a thousand forms is read as it was set', () => {
    const table = new Store().table<object>('things')
    const rows = new Map<string, object>()
    for (let at = 0; at < 1_000; at++) {
      const row = order(at, {
        [`of-${at % 37}`]: at,
        description: `${at % 61}`,
        attempts: Array(at % 5).fill(at),
      })
      table.set(String(at % 700), row)
      rows.set(String(at % 700), row)
    }
    expect([...table]).toStrictEqual([...rows])
    expect([...table.values()]).toStrictEqual([...rows.values()])
    const visited: [string, object][] = []
    table.forEach((row, key) => visited.push([key, row]))
    expect(visited).toStrictEqual([...rows])
    expect(table.get('5')).toStrictEqual(rows.get('5'))
    expect(table.get('none')).toBeUndefined()
  })
})

describe('a thousand orders more', () => {
  let platform: Simulator
  beforeAll(async () => {
    platform = await createSimulator({ notify_url: '' })
    // The last 1,000 exchanges are there, and what is made once.
    await place('warm', 1_500)
  })
  afterAll(() => platform.close())

  async function place(name: string, count: number): Promise<void> {
    const { mchid, secret } = platform.config
    for (let at = 0; at < count; at++) {
      const fields = {
        appid: 'wx8888888888888888',
        mch_id: mchid,
        nonce_str: Formatter.nonce(),
        body: 'QQ公仔',
        out_trade_no: `${name}-order-${at}-000000000`,
        total_fee: 100 + (at % 50),
        spbill_create_ip: '127.0.0.1',
        notify_url: 'https://www.example.com/',
        trade_type: 'NATIVE',
      }
      const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), secret)
      const request = new Request('http://127.0.0.1/pay/unifiedorder', {
        method: 'POST',
        headers: { 'content-type': 'text/xml' },
        body: Transformer.toXml({ ...fields, sign }),
      })
      const response = await platform.fetch(request)
      expect(await response.text()).toContain('<result_code>SUCCESS')
    }
  }
  const heap = (): number => {
    collect()
    collect()
    return process.memoryUsage().heapUsed
  }

  test('take 600 bytes each at most, not the request they came with', async () => {
    const before = heap()
    await place('more', 3_000)
    expect((heap() - before) / 3_000).toBeLessThan(600)
    expect(platform.orders.at(-1)).toMatchObject({ out_trade_no: 'more-order-2999-000000000', total: 149 })
  })
})

function nested(depth: number, leaf: string): object {
  return depth === 0 ? { leaf } : { next: nested(depth - 1, leaf) }
}
