/**
 * Whatever is done in whatever order: the ledger balances, nobody owes, what is refused moves
 * nothing, and the bills are the ledger.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { downloadBill, fen } from '../../lib/bills/index.js'
import { ApiError } from '../../lib/index.js'
import { Refusal } from '../../lib/simulator/http/refusal.js'
import type { Entry } from '../../lib/simulator/index.js'
import { openShop, type Data, type Shop } from '../helpers/shop.js'

let shop: Shop
const made = {
  orders: [] as string[],
  paid: [] as string[],
  sharings: [] as string[],
  transfers: [] as string[],
  batches: [] as string[],
  packets: [] as string[],
  services: [] as string[],
  coupons: [] as string[],
}
const appid = 'wx8888888888888888'
const SUB = '1900000109'
let stock_id = ''
beforeAll(async () => {
  shop = await openShop({ balance: 20_000 })
  const owner = { stock_creator_mchid: shop.mchid }
  const far = {
    available_begin_time: '2020-01-01T00:00:00+08:00',
    available_end_time: '2099-01-01T00:00:00+08:00',
  }
  const stock = await shop.call('POST v3/marketing/favor/coupon-stocks', {
    json: {
      stock_name: '代金券',
      belong_merchant: shop.mchid,
      ...far,
      stock_use_rule: {
        max_coupons: 1e6,
        max_amount: 1e8,
        max_coupons_per_user: 1e6,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
      coupon_use_rule: {
        coupon_available_time: {},
        fixed_normal_coupon: { coupon_amount: 77, transaction_minimum: 1 },
      },
      no_cash: true,
      stock_type: 'NORMAL',
      out_request_no: 'S',
    },
  })
  stock_id = stock['stock_id'] as string
  await shop.call('POST v3/marketing/favor/stocks/{stock_id}/start', { stock_id, json: owner })
  await shop.call('POST v3/profitsharing/receivers/add', {
    json: { appid, type: 'MERCHANT_ID', account: SUB, relation_type: 'PARTNER' },
  })
})
afterAll(() => shop.close())

let count = 0
const number = () => `n${String((count += 1)).padStart(7, '0')}`
const query = (out_trade_no: string) =>
  shop.call('GET v3/pay/transactions/out-trade-no/{out_trade_no}', {
    out_trade_no,
    query: { mchid: shop.mchid },
  })

/** Each does one thing to something that is there, or makes something new. */
const ACTIONS: Readonly<
  Record<string, (pick: (from: readonly string[]) => string, amount: number) => Promise<unknown>>
> = {
  order: async (_, total) => {
    const out_trade_no = number()
    await shop.call('POST v3/pay/transactions/native', {
      json: {
        appid,
        mchid: shop.mchid,
        description: '公仔',
        out_trade_no,
        notify_url: 'https://www.example.com/',
        amount: { total },
        settle_info: { profit_sharing: total % 2 === 0 },
      },
    })
    made.orders.push(out_trade_no)
  },
  pay: async (pick) => {
    const out_trade_no = pick(made.orders)
    await shop.platform.pay(out_trade_no)
    made.paid.push(out_trade_no)
  },
  payWithCoupon: async (pick) => {
    const out_trade_no = pick(made.orders)
    await shop.platform.pay(out_trade_no, { coupon_id: pick(made.coupons) })
    made.paid.push(out_trade_no)
  },
  close: (pick) =>
    shop.call('POST v3/pay/transactions/out-trade-no/{out_trade_no}/close', {
      out_trade_no: pick(made.orders),
      json: { mchid: shop.mchid },
    }),
  payByCode: async (_, total) => {
    const out_trade_no = number()
    await shop.call('POST v2/pay/micropay', {
      xml: {
        appid,
        mch_id: shop.mchid,
        body: '公仔',
        out_trade_no,
        total_fee: total,
        spbill_create_ip: '127.0.0.1',
        auth_code: '130061098828009406',
      },
    })
    made.orders.push(out_trade_no)
    made.paid.push(out_trade_no)
  },
  reverse: (pick) =>
    shop.call('POST v2/secapi/pay/reverse', {
      security: true,
      xml: { appid, mch_id: shop.mchid, out_trade_no: pick(made.paid) },
    }),
  refund: async (pick, amount) => {
    const out_trade_no = pick(made.paid)
    const {
      amount: { total },
    } = await query(out_trade_no)
    await shop.call('POST v3/refund/domestic/refunds', {
      json: {
        out_trade_no,
        out_refund_no: number(),
        amount: { refund: Math.min(amount, total), total, currency: 'CNY' },
      },
    })
  },
  coupon: async () => {
    const { coupon_id } = await shop.call('POST v3/marketing/favor/users/{openid}/coupons', {
      openid: 'o-1',
      json: { stock_id, out_request_no: number(), appid, stock_creator_mchid: shop.mchid },
    })
    made.coupons.push(coupon_id)
  },
  share: async (pick, amount) => {
    const { transaction_id = '404' } = await query(pick(made.paid))
    const out_order_no = number()
    await shop.call('POST v3/profitsharing/orders', {
      json: {
        appid,
        transaction_id,
        out_order_no,
        receivers: [{ type: 'MERCHANT_ID', account: SUB, amount: (amount % 90) + 1, description: '分账' }],
        unfreeze_unsplit: amount % 3 === 0,
      },
    })
    made.sharings.push(out_order_no)
  },
  unfreeze: async (pick) => {
    const { transaction_id = '404' } = await query(pick(made.paid))
    await shop.call('POST v3/profitsharing/orders/unfreeze', {
      json: { transaction_id, out_order_no: number(), description: '解冻' },
    })
  },
  giveBack: (pick, amount) =>
    shop.call('POST v3/profitsharing/return-orders', {
      json: {
        out_order_no: pick(made.sharings),
        out_return_no: number(),
        return_mchid: SUB,
        amount: (amount % 50) + 1,
        description: '回退',
      },
    }),
  transfer: async (_, transfer_amount) => {
    const out_bill_no = number()
    await shop.call('POST v3/fund-app/mch-transfer/transfer-bills', {
      json: {
        appid,
        out_bill_no,
        openid: 'o-1',
        transfer_amount,
        transfer_remark: '报销',
        transfer_scene_id: '1000',
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '有礼' }],
      },
    })
    made.transfers.push(out_bill_no)
  },
  confirm: (pick, amount) =>
    shop.platform.confirmTransfer(
      pick(made.transfers),
      amount % 5 === 0 ? 'PAYEE_ACCOUNT_ABNORMAL' : undefined,
    ),
  cancel: (pick) =>
    shop.call('POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel', {
      out_bill_no: pick(made.transfers),
    }),
  batch: async (_, transfer_amount) => {
    const out_batch_no = number()
    await shop.call('POST v3/transfer/batches', {
      json: {
        appid,
        out_batch_no,
        batch_name: '报销',
        batch_remark: '报销',
        total_amount: transfer_amount,
        total_num: 1,
        transfer_detail_list: [
          { out_detail_no: number(), transfer_amount, transfer_remark: '报销', openid: 'o-1' },
        ],
      },
    })
    made.batches.push(out_batch_no)
  },
  finish: (pick) => shop.platform.confirmTransfer(pick(made.batches)),
  redPacket: async (_, amount) => {
    const mch_billno = number()
    await shop.call('POST v2/mmpaymkttransfers/sendredpack', {
      security: true,
      xml: {
        mch_billno,
        mch_id: shop.mchid,
        wxappid: appid,
        send_name: '百货',
        re_openid: 'o-1',
        total_amount: amount,
        total_num: 1,
        wishing: '恭喜',
        client_ip: '127.0.0.1',
        act_name: '灯谜',
        remark: '快来',
      },
    })
    made.packets.push(mch_billno)
  },
  open: async (pick) => shop.platform.openRedPacket(pick(made.packets)),
  service: async (_, total_amount) => {
    const [out_order_no, owner] = [number(), { appid, service_id: '500001' }]
    await shop.call('POST v3/payscore/serviceorder', {
      json: {
        ...owner,
        out_order_no,
        service_introduction: '充电宝',
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'DEPOSIT', amount: 10000 },
        notify_url: 'https://www.example.com/',
        need_user_confirm: false,
        openid: 'o-1',
      },
    })
    await shop.call('POST v3/payscore/serviceorder/{out_order_no}/complete', {
      out_order_no,
      json: { ...owner, total_amount, post_payments: [{ name: '租金', amount: total_amount }] },
    })
    made.services.push(out_order_no)
  },
  payService: (pick) => shop.platform.payServiceOrder(pick(made.services)),
  aDay: (_, amount) => (amount % 4 === 0 ? shop.platform.advance('25h') : Promise.resolve()),
}

const UNKNOWN = 'unknown-1'
const LAST = -1
const dayOf = ({ time }: Pick<Entry, 'time'>) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const collect = async <Row>(rows: AsyncIterable<Row>): Promise<Row[]> => {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

/** Does it; what is refused says why and has moved nothing. */
async function act(name: string, at: number, amount: number): Promise<void> {
  const { ledger } = shop.platform
  const before = ledger.size
  try {
    await ACTIONS[name]!((from) => from.at(at % Math.max(1, from.length)) ?? UNKNOWN, amount)
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof Refusal)) throw error
    expect([name, error.code]).toEqual([name, expect.not.stringMatching(/SYSTEM_ERROR|ERR_/)])
    expect([name, ledger.size]).toEqual([name, before])
  }
}

async function checkBills(day: string, entries: readonly Entry[]): Promise<void> {
  const { instance, platform, mchid } = shop
  const today = entries.filter((entry) => dayOf(entry) === day)
  const of = (...kinds: string[]) => today.filter(({ kind }) => kinds.includes(kind))
  const gained = (list: readonly Entry[]) => sum(list.map(({ postings }) => postings[1]!.amount))
  if (of('PAY', 'REFUND').length > 0) {
    const bill = downloadBill(instance, { bill: 'tradebill', bill_date: day })
    const rows = await collect(bill)
    expect(rows.map((row) => fen(row.退款金额) || fen(row.应结订单金额))).toEqual(
      [...of('PAY'), ...of('REFUND')].map(({ postings }) => postings[1]!.amount),
    )
    expect(bill.summary).toMatchObject({
      总交易单数: String(rows.length),
      应结订单总金额: (gained(of('PAY')) / 100).toFixed(2),
      退款总金额: (gained(of('REFUND')) / 100).toFixed(2),
    })
  }
  const basic = `mch:${mchid}:BASIC`
  const flows = today.flatMap(({ postings }) => postings.filter(({ account }) => account === basic))
  if (flows.length === 0) return
  const rows = await collect(downloadBill(instance, { bill: 'fundflowbill', bill_date: day }))
  expect(rows.map((row) => fen(row['收支金额(元)']) * (row.收支类型 === '收入' ? 1 : -1))).toEqual(
    flows.map(({ amount }) => amount),
  )
  if (day === dayOf({ time: platform.now() }))
    expect(fen(rows.at(-1)!['账户结余(元)'])).toBe(platform.ledger.balance(basic))
}

/** Once through all there is, before chance decides. */
const EVERYTHING = [
  'order',
  'pay',
  'share',
  'giveBack',
  'unfreeze',
  'coupon',
  'order',
  'payWithCoupon',
  'refund',
  'payByCode',
  'reverse',
  'transfer',
  'confirm',
  'transfer',
  'cancel',
  'batch',
  'finish',
  'redPacket',
  'open',
  'redPacket',
  'service',
  'payService',
  'aDay',
  'close',
]

test('after any sequence of everything', async () => {
  for (const name of EVERYTHING) await act(name, LAST, 1_000)
  const step = fc.tuple(
    fc.constantFrom(...Object.keys(ACTIONS), 'order', 'pay', 'pay', 'payWithCoupon', 'share'),
    fc.nat({ max: 40 }),
    fc.integer({ min: 1, max: 1_500 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), async (steps) => {
      for (const [name, at, amount] of steps) await act(name, at, amount)
      const { ledger } = shop.platform
      const { balances, entries } = ledger
      expect(sum(Object.values(balances))).toBe(0)
      for (const [account, balance] of Object.entries(balances)) {
        if (/^(?:mch:|platform:)/.test(account))
          expect([account, balance]).toEqual([account, Math.max(0, balance)])
        expect([account, balance]).toEqual([
          account,
          sum(
            entries
              .flatMap(({ postings }) => postings)
              .filter((posting) => posting.account === account)
              .map(({ amount }) => amount),
          ),
        ])
      }
      await checkBills(dayOf({ time: shop.platform.now() }), entries)
    }),
    { numRuns: 12, endOnFailure: true },
  )

  const { ledger } = shop.platform
  for (const day of new Set(ledger.entries.map(dayOf))) await checkBills(day, ledger.entries)
  expect(ledger.balance('platform:UNDERWAY')).toBe(await underway())
  expect(ledger.balance(`mch:${shop.mchid}:FROZEN`)).toBe(await frozen())
  // Everything was reached: no kind of movement is missing.
  expect([...new Set(ledger.entries.map(({ kind }) => kind))].toSorted()).toEqual([
    'FEE',
    'FEE_REFUND',
    'OPENING',
    'PAY',
    'RED_PACKET',
    'RED_PACKET_RECEIVED',
    'RED_PACKET_RETURN',
    'REFUND',
    'SHARE',
    'SHARE_RETURN',
    'TRANSFER',
    'TRANSFER_RECEIVED',
    'TRANSFER_RETURN',
    'UNFREEZE',
  ])
}, 60_000)

/** What the platform says of each transfer and red packet that is on its way. */
async function underway(): Promise<number> {
  const transfers = await Promise.all(
    made.transfers.map((out_bill_no) =>
      shop.call('GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}', { out_bill_no }),
    ),
  )
  const batches = await Promise.all(
    made.batches.map((out_batch_no) =>
      shop.call('GET v3/transfer/batches/out-batch-no/{out_batch_no}', {
        out_batch_no,
        query: { need_query_detail: false },
      }),
    ),
  )
  const packets = await Promise.all(
    made.packets.map((mch_billno) =>
      shop.call('POST v2/mmpaymkttransfers/gethbinfo', {
        security: true,
        xml: { mch_billno, mch_id: shop.mchid, appid, bill_type: 'MCHT' },
      }),
    ),
  )
  const waiting = (rows: readonly Data[], state: string, is: string, amount: string) =>
    sum(rows.filter((row) => row[state] === is).map((row) => Number(row[amount])))
  return (
    waiting(transfers, 'state', 'WAIT_USER_CONFIRM', 'transfer_amount') +
    waiting(
      batches.map((row) => row['transfer_batch'] as Data),
      'batch_status',
      'ACCEPTED',
      'total_amount',
    ) +
    waiting(packets, 'status', 'SENT', 'total_amount')
  )
}

async function frozen(): Promise<number> {
  const orders = await Promise.all(made.orders.map(query))
  const left = await Promise.all(
    orders
      .filter((order) => order['transaction_id'])
      .map(({ transaction_id }) =>
        shop.call('GET v3/profitsharing/transactions/{transaction_id}/amounts', { transaction_id }),
      ),
  )
  return sum(left.map(({ unsplit_amount }) => unsplit_amount as number))
}
