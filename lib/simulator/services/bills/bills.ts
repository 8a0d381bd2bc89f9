/** Bills: written when they are asked for, handed out under an address with a token. */
import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Bytes, type Call, type Routes } from '../../http/messages.js'
import { notFound, paramError } from '../../http/refusal.js'
import { dayOf } from '../../http/times.js'
import { merchantAccount } from '../../money/ledger.js'
import type { Orders } from '../../money/orders.js'
import type { Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import { fundFlowBill } from './fund-flow-bill.js'
import { tradeBill } from './trade-bill.js'

const ADDRESS_MILLISECONDS = 5 * 60_000

interface Bill {
  /** Base64. */
  readonly bytes: string
  readonly type: string
  readonly until: number
}

export function bills(world: World, orders: Orders, refunds: Refunds, baseURL: () => string): Routes {
  const {
    identities: { merchant },
    store,
    clock,
    ledger,
  } = world
  const kept = store.table<Bill>('bills')
  const began = dayOf(clock.now())

  function offer({ query }: Call, csv: string): object {
    const packed = query['tar_type'] === 'GZIP'
    for (const [old, { until }] of kept) if (until < clock.now()) kept.delete(old)
    const token = randomBytes(24).toString('base64url')
    const bytes = packed ? gzipSync(csv) : Buffer.from(csv)
    kept.set(token, {
      bytes: bytes.toString('base64'),
      type: packed ? 'application/gzip' : 'text/plain',
      until: clock.now() + ADDRESS_MILLISECONDS,
    })
    return {
      hash_type: 'SHA1',
      hash_value: createHash('sha1').update(csv).digest('hex'),
      download_url: `${baseURL()}v3/billdownload/file?token=${token}`,
    }
  }

  return {
    'GET v3/bill/tradebill': (call) => offer(call, tradeBill(world, orders, refunds, dateOf(call), began)),
    'GET v3/bill/fundflowbill': (call) =>
      offer(call, fundFlowBill(ledger, merchantAccount(merchant.id), dateOf(call), began)),
    /** The request is signed, the answer is not. */
    'GET v3/billdownload/file': ({ query }) => {
      const bill = kept.get(query['token'] ?? '')
      if (!bill || bill.until < clock.now())
        throw notFound('RESOURCE_NOT_EXISTS', '账单文件不存在或下载地址已失效')
      return new Bytes(Buffer.from(bill.bytes, 'base64'), bill.type)
    },
  }
}

function dateOf({ query: { bill_date = '' } }: Call): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bill_date))
    throw paramError('/bill_date', '格式应为yyyy-MM-DD', 'query', bill_date)
  return bill_date
}
