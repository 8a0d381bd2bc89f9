/**
 * Every event of the overlays, triggered: genuine, in the shape of its overlay,
 * and about what is on the ledger.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventSchemas } from '../../lib/schemas/events.js'
import { loadSchemas, type Schemas } from '../../lib/schemas/operations.js'
import { validate } from '../../lib/schemas/validate.js'
import { Notifications } from '../../lib/notifications/index.js'
import { createSimulator, eventTypes, type Simulator } from '../../lib/simulator/index.js'
import { startServer, type TestServer } from '../helpers/server.js'
import type { Data } from '../helpers/shop.js'

const SUB = '1900000109'
let app: TestServer
let platform: Simulator
let schemas: Schemas
let received = 0
beforeAll(async () => {
  app = await startServer((_, response) => {
    received += 1
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end('<xml><return_code>SUCCESS</return_code></xml>')
  })
  platform = await createSimulator({ merchants: [{ mchid: '1900000001', subMerchants: [SUB] }] })
  schemas = await loadSchemas()
})
afterAll(async () => {
  await platform.close()
  await app.close()
})

const simulator = async (path: string, body?: object): Promise<Data> => {
  const response = await fetch(`${platform.baseURL}simulator/${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  })
  const answer = (await response.json()) as Data
  if (!response.ok) throw new Error(`${answer['code']}: ${answer['message']}`)
  return answer
}

/** The same in APIv2's list and in the simulator's. */
const NAMES: Readonly<Record<string, string>> = { 'transaction-success': 'PAY', 'refund-processed': 'REFUND' }
/** Told by an older name, or of a product whose notice has no state of its own. */
const OWNERS: Readonly<Record<string, string>> = {
  mchid: '1900000001',
  mch_id: '1900000001',
  sp_mchid: '1900000001',
  sub_mchid: SUB,
  sub_mch_id: SUB,
}

/** Everything that the platform remembers, by table and key. */
async function remembered(): Promise<{ text: string; tables: Record<string, [string, Data][]> }> {
  const { tables } = (await simulator('state')) as { tables: Record<string, [string, Data][]> }
  const { notifications: _, ...rest } = tables
  return { text: JSON.stringify(rest), tables: rest }
}

/** What does not agree with the order, the refund and the merchants that it names. */
async function disagreements(event_type: string, resource: Data): Promise<string[]> {
  const { text, tables } = await remembered()
  const faults: string[] = []
  const expectSame = (name: string, told: unknown, known: unknown): void => {
    if (told !== undefined && String(told) !== String(known))
      faults.push(`${name}: ${String(told)}, not ${String(known)}`)
  }
  const rows = new Map(tables['orders'] ?? [])
  const number = resource['out_trade_no'] as string | undefined
  const order =
    (number === undefined ? undefined : rows.get(number)) ??
    [...rows.values()].find((row) => row['transaction_id'] === resource['transaction_id'])
  if ((number ?? resource['transaction_id']) !== undefined && !order) faults.push('no such order')
  if (order) {
    if (resource['transaction_id'])
      expectSame('transaction_id', resource['transaction_id'], order['transaction_id'])
    const { amount } = resource
    const total = typeof amount === 'object' ? amount.total : amount
    if (resource['refund_id'] === undefined) expectSame('amount', total, order['total'])
    expectSame('openid', resource['payer']?.openid ?? undefined, order['payer'] ?? order['openid'])
  }
  const refund = new Map(tables['refunds'] ?? []).get(resource['out_refund_no'] as string)
  if (resource['out_refund_no'] !== undefined && !refund) faults.push('no such refund')
  if (refund) expectSame('refund_id', resource['refund_id'], refund['refund_id'])
  for (const [name, owner] of Object.entries(OWNERS)) expectSame(name, resource[name], owner)
  // The numbers of whatever keeps state are those under which it is found.
  if (KEEP_STATE.test(event_type))
    for (const [name, value] of Object.entries(resource))
      if (/(?:_no|_id|_code)$/.test(name) && typeof value === 'string' && !UNKEPT.has(name))
        if (!text.includes(JSON.stringify(value))) faults.push(`${name} ${value} is nowhere`)
  return faults
}
/** What the overlay demands because it joins two notices; the other one is not told here. */
const JOINED: Readonly<Record<string, string>> = {
  'ENTRUST.SIGNING': '/out_trade_no',
  'ENTRUST.RELEASE': '/out_trade_no',
  'PAYSCORE.USER_CONFIRM': '/sub_mchid',
  'PAYSCORE.USER_PAID': '/sub_mchid',
  // A choice of two: the schema has none.
  'MCHWITHDRAW.CHANGE': '',
}
const UNKEPT = new Set([
  'mch_id',
  'sub_mch_id',
  'brand_id',
  'event_type',
  'service_id',
  'exchange_coupon_template_id',
  'out_user_code',
])
const KEEP_STATE =
  /^(?:(?:INSURANCE_|ECOMMERCE_)?ENTRUST|PAPAY|CREDIT_REPAYMENT|MCHTRANSFER|MCHWITHDRAW|RECHARGE|BUDGET|PRODUCT_COUPON|BRAND_MEMBER_CARD|MEMBERCARD\.|DELIVERY_PLAN\.|COUPON|PROFITSHARING|COMPLAINT|REFUND|TRANSACTION|PAYSCORE\.USER|pap-contract|transaction-success|refund-processed)/

test('all 120 event types are triggered, opened by Notifications, and agree with what is there', async () => {
  const all = await eventTypes()
  expect(all).toHaveLength(120)
  const { config } = platform
  const notifications = new Notifications({ ...config, dedupe: false, now: Date.now })
  const { events } = eventSchemas()
  const wrong: string[] = []
  for (const event_type of all) {
    const before = received
    try {
      const { told } = await simulator('trigger', { event_type, url: `${app.baseURL}notify`, amount: 1234 })
      const sent = platform.notifications.all.at(-1)!
      const name = NAMES[event_type] ?? event_type
      if (told.length !== 1 || received !== before + 1) wrong.push(`${event_type}: told ${told.length} times`)
      if (sent.event_type !== name) wrong.push(`${event_type}: told as ${sent.event_type}`)
      if (sent.state !== 'acknowledged') wrong.push(`${event_type}: ${sent.state}`)
      const { headers, body } = app.last()
      const opened =
        sent.api === 'v2'
          ? await notifications.unwrapV2(body)
          : ((await notifications.unwrap(headers, body)) as unknown as Data)
      const resource = (sent.api === 'v2' ? sent.resource : opened['resource']) as Data
      const plain = (resource['req_info'] ?? resource['event_ciphertext'] ?? resource) as Data
      if (sent.api === 'v3') {
        const fault = validate(events.v3[event_type]!, resource, {
          resolve: schemas.resolve,
          notation: 'json',
        })
        if (fault && JOINED[event_type] !== fault.field)
          wrong.push(`${event_type}: ${fault.field} ${fault.issue} ${JSON.stringify(fault.value)}`)
      }
      for (const fault of await disagreements(event_type, plain)) wrong.push(`${event_type}: ${fault}`)
    } catch (error) {
      wrong.push(`${event_type}: ${(error as Error).message.slice(0, 200)}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)
