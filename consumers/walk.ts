/** A newcomer's walk in TypeScript: a verified order, a handled notification, a reconciled bill. Copied as .mts, .cts and .ts. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Wechatpay, WechatpayError } from 'wechatpay-chain'
import { downloadBill, fen } from 'wechatpay-chain/bills'
import { createNodeHandler, Notifications, type Handlers } from 'wechatpay-chain/notifications'
import { createSimulator } from 'wechatpay-chain/simulator'
import type { transactions } from 'wechatpay-chain/types/v3/pay'

async function main(): Promise<void> {
  const platform = await createSimulator()
  const { mchid, certs, apiv3Key } = platform.config
  const instance = new Wechatpay(platform.config)

  const paid: string[] = []
  const handlers: Handlers = {
    'TRANSACTION.SUCCESS': async ({ resource }) => {
      paid.push(resource.out_trade_no)
    },
  }
  const server = createServer(createNodeHandler(new Notifications({ certs, apiv3Key }), handlers))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`

  const order: transactions.native.NativeOrder = {
    appid: 'wxd678efh567hg6787',
    mchid,
    out_trade_no: 'walk-0001',
    description: 'QQ公仔',
    notify_url,
    amount: { total: 1230 },
  }
  const {
    data: { code_url },
  } = await instance.v3.pay.transactions.native.post({ json: order })
  await platform.pay('walk-0001')

  const bill_date = new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  let total = 0
  for await (const row of downloadBill(instance, { bill: 'tradebill', bill_date, tar_type: 'GZIP' }))
    total += fen(row.订单金额)

  const refusal = await instance.v3.pay.transactions.outTradeNo._out_trade_no_
    .get({ out_trade_no: 'nobody-knows', query: { mchid } })
    .catch((error: unknown) => error)
  const code = refusal instanceof WechatpayError ? refusal.code : 'no error of ours'
  console.log(`${code_url.slice(0, 9)} ${paid.join()} ${total} ${code}`)
  server.close()
  server.closeAllConnections()
  await platform.close()
}

void main()
