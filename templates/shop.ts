/**
 * The shop: one product, its orders, and who has paid. On WeChat Pay where the environment names a merchant (WXPAY_MCHID and its
 * companions), otherwise on a simulator in this process, with keys of its own.
 */
import { randomBytes } from 'node:crypto'
import { configFromEnv, isOrderNotFound, Wechatpay } from 'wechatpay-chain'
import { Notifications, type Handlers } from 'wechatpay-chain/notifications'
import type { Customer } from './order.js'
import { PRODUCT_KIND, place } from './pay/native.js'

export const PORT = Number(process.env['PORT'] ?? 3000)
/** This machine alone, until HOST says otherwise: 0.0.0.0 in a container. */
export const HOST = process.env['HOST'] ?? '127.0.0.1'
export const NOTIFY_PATH = '/wechatpay/notify'
/** In fen. */
const PRODUCT = { description: 'QQ公仔', total: 100 }

interface Order {
  readonly total: number
  isPaid: boolean
}

/** What a customer is shown. */
export interface Placed {
  readonly out_trade_no: string
  readonly kind: string
  /** What a page, a mini-program or an app pays with. */
  readonly pay: unknown
}

async function open() {
  const isReal = Boolean(process.env['WXPAY_MCHID'] ?? process.env['WXPAY_CONFIG'])
  const simulator = isReal ? undefined : await (await import('wechatpay-chain/simulator')).createSimulator()
  const config =
    simulator?.config ?? configFromEnv({ need: ['mchid', 'serial', 'privateKey', 'certs', 'apiv3Key'] })
  const appid = process.env['WXPAY_APPID'] ?? (isReal ? missing('WXPAY_APPID') : 'wxd678efh567hg6787')
  const notify_url =
    process.env['WXPAY_NOTIFY_URL'] ??
    (isReal ? missing('WXPAY_NOTIFY_URL') : `http://127.0.0.1:${PORT}${NOTIFY_PATH}`)
  const instance = new Wechatpay(config)
  const { mchid } = config
  /** A database in a shop that is to last: an order is kept before it is placed. */
  const orders = new Map<string, Order>()

  const handlers: Handlers = {
    // It may come twice, and late: the number and the amount are compared with the shop's own.
    'TRANSACTION.SUCCESS': async ({ resource: { out_trade_no, amount } }) => {
      const order = orders.get(out_trade_no)
      if (order?.total !== amount.total) throw new Error(`${out_trade_no} is not an order of this shop`)
      order.isPaid = true
      console.log(`paid ${out_trade_no} ${amount.total}`)
    },
  }
  if (simulator) console.log(`simulator ${simulator.baseURL} pays orders: open it in a browser`)
  return {
    notifications: new Notifications(config),
    handlers,

    /** Places an order; repeated, it is the same call with the same number. */
    order: async (customer: Customer): Promise<Placed> => {
      const out_trade_no = `shop-${Date.now()}-${randomBytes(4).toString('hex')}`
      orders.set(out_trade_no, { total: PRODUCT.total, isPaid: false })
      const order = { appid, mchid, out_trade_no, notify_url, description: PRODUCT.description }
      const openid = customer.openid ?? (simulator && 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')
      const pay = await place(
        instance,
        { ...order, amount: { total: PRODUCT.total } },
        { ...customer, openid },
      )
      return { out_trade_no, kind: PRODUCT_KIND, pay }
    },

    /** Has it been paid? What no notification has told yet is asked for. */
    state: async (out_trade_no: string): Promise<{ out_trade_no: string; trade_state: string }> => {
      if (orders.get(out_trade_no)?.isPaid) return { out_trade_no, trade_state: 'SUCCESS' }
      try {
        const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
          out_trade_no,
          query: { mchid },
        })
        return { out_trade_no, trade_state: data.trade_state }
      } catch (error) {
        if (isOrderNotFound(error)) return { out_trade_no, trade_state: 'NOT_FOUND' }
        throw error
      }
    },
  }
}

function missing(name: string): never {
  throw new Error(`${name} is missing in the environment`)
}

/** Opened at the first request, and once a process: a framework may load this file several times. */
const KEY = Symbol.for('shop')
const once = globalThis as typeof globalThis & { [KEY]?: ReturnType<typeof open> }
export const shop = (): ReturnType<typeof open> => (once[KEY] ??= open())

/** A page to try it with. */
export const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Shop</title>
<h1>${PRODUCT.description} ¥${(PRODUCT.total / 100).toFixed(2)}</h1>
<button>购买 Buy</button>
<pre></pre>
<script type="module">
  const shown = document.querySelector('pre')
  document.querySelector('button').onclick = async () => {
    const placed = await (await fetch('/orders', { method: 'POST' })).json()
    for (let state = ''; state !== 'SUCCESS'; await new Promise((resolve) => setTimeout(resolve, 1000))) {
      state = (await (await fetch('/orders/' + placed.out_trade_no)).json()).trade_state
      shown.textContent = JSON.stringify(placed, null, 2) + '\\n\\n' + state
    }
  }
</script>
`
