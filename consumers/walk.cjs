/** A newcomer's walk in JavaScript: a verified order, a handled notification, a reconciled bill. CommonJS. */
const { createServer } = require('node:http')
const { Wechatpay, WechatpayError } = require('wechatpay-chain')
const { downloadBill, fen } = require('wechatpay-chain/bills')
const { createNodeHandler, Notifications } = require('wechatpay-chain/notifications')
const { createSimulator } = require('wechatpay-chain/simulator')

async function main() {
  const platform = await createSimulator()
  const { mchid, certs, apiv3Key } = platform.config
  const instance = new Wechatpay(platform.config)

  const paid = []
  const handlers = {
    'TRANSACTION.SUCCESS': async ({ resource }) => {
      paid.push(resource.out_trade_no)
    },
  }
  const server = createServer(createNodeHandler(new Notifications({ certs, apiv3Key }), handlers))
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const notify_url = `http://127.0.0.1:${server.address().port}/notify`

  const order = {
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
    .catch((error) => error)
  const code = refusal instanceof WechatpayError ? refusal.code : 'no error of ours'
  console.log(`${code_url.slice(0, 9)} ${paid.join()} ${total} ${code}`)
  server.close()
  server.closeAllConnections()
  await platform.close()
}

void main()
