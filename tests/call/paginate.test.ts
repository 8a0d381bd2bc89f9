import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError, paginate, Wechatpay, type ItemOf, type Paging } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { expectRejection } from '../helpers/errors.js'

type Query = Record<string, string | number | undefined>
interface Asked {
  readonly query?: Query
  readonly stock_id?: string
}

/** A list of numbers, asked for as a test wants it; remembers the queries. */
function list<Page>(answer: (query: Query) => Page) {
  const asked: Query[] = []
  return {
    asked,
    get: async ({ query = {} }: Asked = {}): Promise<{ data: Page }> => {
      asked.push(query)
      if (asked.length > 200) throw new Error('asked without end')
      return { data: answer(query) }
    },
  }
}
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const byRecord = (all: number[]) =>
  list(({ offset = 0, limit = 20 }) => ({
    data: all.slice(Number(offset), Number(offset) + Number(limit)),
    total_count: all.length,
  }))
const byPage = (all: number[]) =>
  list(({ offset = 0, limit = 20 }) => ({
    data: all.slice(Number(offset) * Number(limit), (Number(offset) + 1) * Number(limit)),
    total_count: all.length,
  }))
const byIndex = (all: number[]) =>
  list(({ page_index = 1, page_size = 20 }) => ({
    card_list: all.slice(
      (Number(page_index) - 1) * Number(page_size),
      Number(page_index) * Number(page_size),
    ),
    total_num: all.length,
  }))
const byToken = (all: number[]) =>
  list(({ page_token = '0', page_size = 20 }) => {
    const end = Number(page_token) + Number(page_size)
    return {
      total_count: all.length,
      coupon_list: all.slice(Number(page_token), end),
      ...(end < all.length && { next_page_token: String(end) }),
    }
  })

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('every record comes once, in order', () => {
  const sizes = [
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 25 }),
    fc.integer({ min: 0, max: 3 }),
  ] as const

  test('by an offset that counts records, from anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(...sizes, async (count, limit, offset) => {
        expect(await collect(paginate(byRecord(numbers(count)), { query: { limit, offset } }))).toEqual(
          numbers(count).slice(offset),
        )
      }),
    )
  })
  test('by an offset that counts pages, from any page', async () => {
    await fc.assert(
      fc.asyncProperty(...sizes, async (count, limit, offset) => {
        expect(
          await collect(paginate(byPage(numbers(count)), { query: { limit, offset } }, { offset: 'pages' })),
        ).toEqual(numbers(count).slice(offset * limit))
      }),
    )
  })
  test('by a page_index, from any page', async () => {
    await fc.assert(
      fc.asyncProperty(...sizes, async (count, page_size, before) => {
        expect(
          await collect(paginate(byIndex(numbers(count)), { query: { page_size, page_index: 1 + before } })),
        ).toEqual(numbers(count).slice(before * page_size))
      }),
    )
  })
  test('by a page_token', async () => {
    await fc.assert(
      fc.asyncProperty(sizes[0], sizes[1], async (count, page_size) => {
        expect(await collect(paginate(byToken(numbers(count)), { query: { page_size } }))).toEqual(
          numbers(count),
        )
      }),
    )
  })
  test('without a total, until a page is not full', async () => {
    for (const count of [0, 9, 10, 11, 20]) {
      const node = list(({ offset = 0, limit = 10 }) => ({
        data: numbers(count).slice(Number(offset), Number(offset) + Number(limit)),
      }))
      expect(await collect(paginate(node, { query: { limit: 10 } }))).toEqual(numbers(count))
      expect(node.asked).toHaveLength(Math.floor(count / 10) + 1)
    }
  })
  test('without a total and a limit, until a page is empty', async () => {
    const node = list(({ offset = 0 }) => ({ data: numbers(7).slice(Number(offset), Number(offset) + 3) }))
    expect(await collect(paginate(node))).toEqual(numbers(7))
    expect(node.asked.map(({ offset }) => offset)).toEqual([undefined, 3, 6, 7])
  })
  test('by a page_token, over pages without a record', async () => {
    const node = list(({ page_token = '0' }) => {
      const at = Number(page_token)
      return { data: at % 9 === 0 ? [at] : [], ...(at < 40 && { next_page_token: String(at + 1) }) }
    })
    expect(await collect(paginate(node))).toEqual([0, 9, 18, 27, 36])
  })
  test('no further where pages are empty and tokens are always new', async () => {
    let token = 0
    const node = list(() => ({ data: token === 0 ? [1, 2] : [], next_page_token: `t-${token++}` }))
    expect(await collect(paginate(node))).toEqual([1, 2])
    expect(node.asked).toHaveLength(11)
    token = 0
    await expect(
      collect(paginate(list(() => ({ data: [], total_count: 2, next_page_token: `t-${token++}` })))),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(
        '0 records came where the platform counts 2, and then 10 pages without any',
      ),
    })
  })
  test('from a page_token that was kept', async () => {
    expect(await collect(paginate(byToken(numbers(45)), { query: { page_token: '40' } }))).toEqual([
      40, 41, 42, 43, 44,
    ])
  })
})

describe('a page', () => {
  test('is asked for when it is needed, with everything else as it was', async () => {
    const node = byRecord(numbers(25))
    for await (const number of paginate(node, { stock_id: '1', query: { limit: 10, status: 'USED' } }))
      if (number === 12) break
    expect(node.asked).toEqual([
      { limit: 10, status: 'USED' },
      { limit: 10, status: 'USED', offset: 10 },
    ])
  })
  test('that is no longer needed is not asked for', async () => {
    const node = byRecord(numbers(20))
    await collect(paginate(node, { query: { limit: 10 } }))
    expect(node.asked).toHaveLength(2)
  })
  test('may be shorter than asked for', async () => {
    const node = list(({ offset = 0, limit = 20 }) => ({
      data: numbers(25).slice(Number(offset), Number(offset) + Math.min(7, Number(limit))),
      total_count: 25,
    }))
    expect(await collect(paginate(node, { query: { limit: 20 } }))).toEqual(numbers(25))
  })
  test('without records may come without its list', async () => {
    expect(
      await collect(paginate(list((): { data?: number[]; total_count: number } => ({ total_count: 0 })))),
    ).toEqual([])
    expect(
      await collect(
        paginate(
          list((): object => ({ other: 1 })),
          {},
          { items: 'records' },
        ),
      ),
    ).toEqual([])
  })
  test('of a batch that counts all of its transfers holds those that are asked for', async () => {
    for (const rest of [{ transfer_detail_list: [] }, {}]) {
      const failed = list(({ offset = 0 }) => ({
        batch_id: '1030000071100999991182020050700019480001',
        total_num: 100,
        ...(offset === 0 ? { transfer_detail_list: numbers(20) } : rest),
      }))
      const query = { need_query_detail: 'true', detail_status: 'FAIL', offset: 0, limit: 20 }
      expect(await collect(paginate(failed, { query }))).toEqual(numbers(20))
    }
  })
  test('whose total is a string counts the same', async () => {
    expect(
      await collect(
        paginate(
          list(({ offset = 0 }) => ({
            data: numbers(4).slice(Number(offset), Number(offset) + 2),
            total_num: '4',
          })),
        ),
      ),
    ).toEqual(numbers(4))
  })
  test('may grow the list and shrink it', async () => {
    let total = 10
    const node = list(({ offset = 0 }) => ({
      data: numbers(total++).slice(Number(offset), Number(offset) + 4),
      total_count: total - 1,
    }))
    expect(await collect(paginate(node, { query: { limit: 4 } }))).toEqual(numbers(12))
    const shrinking = list(({ offset = 0 }) =>
      Number(offset) === 0 ? { data: numbers(4), total_count: 10 } : { data: [], total_count: 4 },
    )
    expect(await collect(paginate(shrinking, { query: { limit: 4 } }))).toEqual(numbers(4))
  })
  test("that fails ends the list with the call's own error", async () => {
    const failing = {
      get: async (): Promise<{ data: { data: number[] } }> => {
        throw new RangeError('mine')
      },
    }
    await expect(collect(paginate(failing))).rejects.toThrow(new RangeError('mine'))
  })
})

describe('what would lose or double records is refused', () => {
  const refused = (items: AsyncIterable<unknown>, message: string) =>
    expectRejection(collect(items), InputError, 'ERR_INPUT_OPTION', message)

  test('an offset that was taken to count records, and counts pages', async () => {
    await refused(
      paginate(byPage(numbers(25)), { query: { limit: 10 } }),
      "10 records came where the platform counts 25. Does offset count pages here? Then { offset: 'pages' }",
    )
  })
  test('an offset that was taken to count pages, and counts records', async () => {
    await refused(
      paginate(byRecord(numbers(25)), { query: { limit: 10 } }, { offset: 'pages' }),
      "30 records came where the platform counts 25. Does offset count records here? Then { offset: 'records' }",
    )
  })
  test('a token that comes again', async () => {
    await refused(
      paginate(list(() => ({ data: [1], next_page_token: 'again' }))),
      'the platform gave the page_token "again" a second time',
    )
  })
  test('two lists in one answer', async () => {
    await refused(
      paginate(list(() => ({ one: [1], two: [2] }))),
      "the answer holds one and two: name one, { items: 'one' }",
    )
    expect(
      await collect(
        paginate(
          list(({ offset = 0 }) => ({ one: [1], two: [2, 3].slice(Number(offset)) })),
          {},
          { items: 'two' },
        ),
      ),
    ).toEqual([2, 3])
  })
  test.each<[string, unknown, Paging, string]>([
    ['no list', { id: '1' }, {}, 'the answer holds no list: id'],
    [
      'another list than named',
      { data: 'text' },
      { items: 'data' },
      'the answer holds no list named data: data',
    ],
    ['a string', 'text', {}, 'the answer is no page of a list'],
    ['no answer', undefined, {}, 'the answer is no page of a list'],
  ])('an answer of %s', async (_, data, paging, message) => {
    await refused(
      paginate(
        list(() => data),
        {},
        paging,
      ),
      message,
    )
  })
})

describe('with a client', () => {
  let platform: Simulator
  let instance: Wechatpay
  beforeAll(async () => {
    platform = await createSimulator()
    instance = new Wechatpay(platform.config)
  })
  afterAll(() => platform.close())

  test('an endpoint of the overlays is iterated, its records typed', async () => {
    const codes = numbers(45).map((at) => `code-${at}`)
    await instance
      .chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes')
      .post({ stock_id: '98065001', json: { upload_request_no: 'r-1', coupon_code_list: codes } })
    const node = instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes
    const uploaded: ItemOf<typeof node>['code'][] = []
    for await (const { code } of paginate(node, { stock_id: '98065001', query: { offset: 0, limit: 20 } }))
      uploaded.push(code)
    expect(uploaded).toEqual(codes)
    expect(
      platform.requests.filter(({ method }) => method === 'GET').map(({ target }) => target.split('?')[1]),
    ).toEqual(['offset=0&limit=20', 'offset=20&limit=20', 'offset=40&limit=20'])
  })
})
