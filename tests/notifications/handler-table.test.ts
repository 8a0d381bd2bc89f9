/** Which tables of handlers are taken, and what becomes of an event that no handler takes. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import {
  createEventHandler,
  createFetchHandler,
  createNodeHandler,
  receive,
  type AnyEvent,
  type Handlers,
  type ReceiveOptions,
} from 'wechatpay-chain/notifications'
import { EVENT_NAMES } from '../../lib/schemas/events.js'
import { expectFailure, genuine, receiver } from './minted.js'

const work = (): void => undefined

describe('a table of handlers is refused', () => {
  const refused = async (handlers: unknown, message: RegExp): Promise<void> => {
    for (const create of [createNodeHandler, createFetchHandler, createEventHandler])
      await expectFailure(
        () => create(receiver(), handlers as Handlers),
        'ConfigError',
        'ERR_CONFIG_OPTION',
        message,
      )
  }

  test.each<[string, string]>([
    ['TRANSACTION.SUCESS', 'TRANSACTION.SUCCESS'],
    ['transaction.success', 'TRANSACTION.SUCCESS'],
    ['TRANSACTION_SUCCESS', 'TRANSACTION.SUCCESS'],
    ['TransactionSuccess', 'TRANSACTION.SUCCESS'],
    ['TRANSACTION.SUCCEEDED', 'TRANSACTION.SUCCESS'],
    ['REFUND.SUCCES', 'REFUND.SUCCESS'],
    ['REFUNDS.SUCCESS', 'REFUND.SUCCESS'],
    ['REFUND.CLOSE', 'REFUND.CLOSED'],
    ['PROFITSHARING', 'PROFITSHARING.RETURN'],
    ['othrewise', 'otherwise'],
    ['onOtherwise', 'otherwise'],
    ['customs', 'custom'],
  ])('for the unknown event %s, with the nearest known one, %s', async (name, near) => {
    await refused(
      { 'TRANSACTION.SUCCESS': work, [name]: work },
      new RegExp(`^handlers: "${name}" is not an event of WeChat Pay: did you mean "${near}"\\?`),
    )
  })

  test.each(['SHOP.OPENED', '\u001b[31m', '__proto__', 'constructor', 'toString'])(
    'for the unknown event %j, with the place where an own event goes',
    async (name) => {
      await refused(
        Object.fromEntries([[name, work]]),
        /is not an event of WeChat Pay.*An event of another name goes into custom: \{ … \}/,
      )
    },
  )

  test('for an event of the other API, with its place', async () => {
    await refused({ 'transaction-success': work }, /did you mean v2: \{ "transaction-success": … \}\?/)
    await refused(
      { v2: { 'REFUND.SUCCESS': work } },
      /"v2\.REFUND\.SUCCESS" is not an event.*it is an event of APIv3, which stands beside v2/,
    )
    await refused({ v2: { 'transaction-sucess': work } }, /did you mean "transaction-success"\?/)
  })

  test('that names several unknown events, with all of them', async () => {
    await refused({ 'REFUND.SUCESS': work, v2: { refund: work } }, /"REFUND\.SUCESS".*"v2\.refund"/)
  })

  test.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /must be a table by event type.*found undefined/],
    ['null', null, /found null/],
    ['a function', () => undefined, /must be a table by event type.*found a function/],
    ['a list', [work], /found a list/],
    ['a string', 'TRANSACTION.SUCCESS', /found "TRANSACTION\.SUCCESS"/],
    ['empty', {}, /is empty: every notification would be acknowledged unread/],
    ['of undefined alone', { 'TRANSACTION.SUCCESS': undefined, v2: {} }, /is empty/],
    ['a Map', new Map([['TRANSACTION.SUCCESS', work]]), /is empty/],
    ['with a v2 that is no table', { v2: work }, /handlers\.v2 must be a table/],
    ['with a custom that is no table', { custom: work }, /handlers\.custom must be a table/],
    ['with a custom of no function', { custom: { A: 1 } }, /custom\.A must be a function/],
  ])('that is %s', async (_what, handlers, message) => {
    await refused(handlers, message)
  })

  test('by receive() too: 500 and a report, and nothing is acknowledged', async () => {
    const reports: unknown[] = []
    const onError = (error: unknown, status: number): void => {
      reports.push([(error as { code: string }).code, status])
    }
    const { headers, body } = genuine()
    for (const handlers of [undefined, {}, { 'TRANSACTION.SUCESS': work }])
      expect((await receive(receiver(), headers, body, handlers as Handlers, { onError })).status).toBe(500)
    expect(reports).toEqual([1, 2, 3].map(() => ['ERR_CONFIG_OPTION', 500]))
  })
})

test('every event of the overlays is taken, of both APIs', () => {
  const table = (api: 'v3' | 'v2') => Object.fromEntries(EVENT_NAMES[api].map((name) => [name, work]))
  expect(EVENT_NAMES.v3.length).toBeGreaterThan(100)
  expect(EVENT_NAMES.v2.length).toBeGreaterThan(9)
  createNodeHandler(receiver(), { ...table('v3'), v2: { ...table('v2'), 'transaction-fail': work } })
})

describe('an event that these types do not describe', () => {
  test('is given to its handler in custom, of either API', async () => {
    const seen: string[] = []
    const handlers: Handlers = {
      custom: { 'SHOP.OPENED': ({ event_type }) => seen.push(event_type), unknown: () => seen.push('v2') },
    }
    const notifications = receiver()
    const { headers, body } = notifications.sign({ event_type: 'SHOP.OPENED', resource: { a: 1 } })
    expect((await receive(notifications, headers, body, handlers)).status).toBe(204)
    const v2 = notifications.signV2({ something: 'new' })
    expect((await receive(notifications, v2.headers, v2.body, handlers)).status).toBe(200)
    expect(seen).toEqual(['SHOP.OPENED', 'v2'])
  })
})

describe('an event without a handler', () => {
  const handlers: Handlers = { 'REFUND.SUCCESS': work }
  const warn = jest.spyOn(process, 'emitWarning')
  beforeEach(() => {
    warn.mockReset().mockImplementation(() => undefined)
  })
  afterEach(() => {
    warn.mockReset()
  })
  const notifications = receiver()
  const deliver = async (event_type: string, table: Handlers, options: ReceiveOptions = {}) => {
    const { headers, body } = notifications.sign({ event_type, resource: {} })
    return (await receive(notifications, headers, body, table, options)).status
  }

  test('is acknowledged, with one warning for each type', async () => {
    const table: Handlers = { ...handlers }
    for (const event_type of ['TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESS', 'A.B', 'A.B\u001b[2J'])
      expect(await deliver(event_type, table)).toBe(204)
    expect(warn.mock.calls.map(([message]) => /^(.*) was acknowledged/.exec(String(message))?.[1])).toEqual([
      'TRANSACTION.SUCCESS',
      'A.B',
      '"A.B\\u001b[2J"',
    ])
    expect(warn.mock.calls[0]![1]).toEqual({ type: 'WechatpayWarning', code: 'WECHATPAY_UNHANDLED' })
  })

  test('of APIv2 is acknowledged in XML, with a warning too', async () => {
    const { headers, body } = notifications.signV2({ something: 'new' })
    expect(await receive(notifications, headers, body, { ...handlers })).toMatchObject({ status: 200 })
    expect(warn).toHaveBeenCalledTimes(1)
  })

  test('is acknowledged without a warning where onUnhandled says so, or otherwise takes it', async () => {
    expect(await deliver('A.B', { ...handlers }, { onUnhandled: 'acknowledge' })).toBe(204)
    expect(await deliver('A.B', { ...handlers, otherwise: work })).toBe(204)
    expect(warn).not.toHaveBeenCalled()
  })

  test('is refused with 500 where onUnhandled says so', async () => {
    const reports: unknown[] = []
    const onError = (error: unknown, status: number): void => {
      reports.push([(error as { code: string }).code, status])
    }
    expect(await deliver('A.B', { ...handlers }, { onUnhandled: 'refuse', onError })).toBe(500)
    expect(reports).toEqual([['ERR_NOTIFY_UNHANDLED', 500]])
  })

  test('is given to onUnhandled: what that throws refuses it', async () => {
    const seen: AnyEvent[] = []
    const options = { onError: work, onUnhandled: (event: AnyEvent) => void seen.push(event) }
    expect(await deliver('A.B', { ...handlers }, options)).toBe(204)
    expect(seen).toMatchObject([{ event_type: 'A.B' }])
    const onUnhandled = () => Promise.reject(new Error('no'))
    expect(await deliver('A.B', { ...handlers }, { onError: work, onUnhandled })).toBe(500)
    expect(warn).not.toHaveBeenCalled()
  })
})
