/** wxpay-v3: its host is a constant, and it knows certificates only. */
const { createHash } = require('node:crypto')
const Payment = require('wxpay-v3')
const { key, control, receive, run, yesterday, mchid, serial, appid, openid } = require('./shop.cjs')

void run(async () => {
  const payment = new Payment({
    appid,
    mchid,
    private_key: key('apiclient_key.pem').toString(),
    serial_no: serial,
    apiv3_private_key: key('apiv3_key.txt').toString(),
    notify_url: 'https://www.example.com/',
  })
  const certificates = await payment.decodeCertificates()
  const shop = await receive(async ({ headers, body }) => ({
    verified: await payment.verifySign({
      timestamp: headers['wechatpay-timestamp'],
      nonce: headers['wechatpay-nonce'],
      serial: headers['wechatpay-serial'],
      signature: headers['wechatpay-signature'],
      body,
    }),
    event_type: JSON.parse(body).event_type,
    resource: payment.decodeResource(JSON.parse(body).resource),
  }))
  const data = ({ status, data: text }) => ({ status, ...(text && JSON.parse(text)) })
  const order = { description: '公仔', amount: { total: 1000 }, notify_url: shop.url }
  const placed = {
    native: data(await payment.native({ ...order, out_trade_no: 'wxpay-v3-1' })),
    jsapi: data(await payment.jsapi({ ...order, out_trade_no: 'wxpay-v3-2', payer: { openid } })),
    app: data(await payment.app({ ...order, out_trade_no: 'wxpay-v3-3' })),
    h5: data(
      await payment.h5({
        ...order,
        out_trade_no: 'wxpay-v3-4',
        scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
      }),
    ),
  }
  await control('pay', { out_trade_no: 'wxpay-v3-1' })
  const paid = await shop.next()
  const found = data(await payment.getTransactionsByOutTradeNo({ out_trade_no: 'wxpay-v3-1' }))
  const same = data(await payment.getTransactionsById({ transaction_id: found.transaction_id }))
  const closed = data(await payment.close({ out_trade_no: 'wxpay-v3-2' }))
  const refund = data(
    await payment.refund({
      out_trade_no: 'wxpay-v3-1',
      out_refund_no: 'wxpay-v3-r',
      amount: { refund: 300, total: 1000, currency: 'CNY' },
      notify_url: shop.url,
    }),
  )
  await control('complete-refund', { out_refund_no: 'wxpay-v3-r' })
  const refunded = await shop.next()
  const refundFound = data(await payment.getRefund({ out_refund_no: 'wxpay-v3-r' }))
  const bills = {}
  for (const kind of ['tradebill', 'fundflowbill']) {
    const { download_url, hash_value } = data(await payment[kind]({ bill_date: yesterday() }))
    const { data: text } = await payment.downloadbill(download_url)
    bills[kind] = createHash('sha1').update(text).digest('hex') === hash_value
  }
  shop.close()
  return {
    certificates: certificates.map(({ serial_no, public_key }) => ({ serial_no, public_key })),
    placed,
    paid,
    found,
    same: same.out_trade_no,
    closed,
    refund,
    refunded,
    refundFound,
    bills,
  }
})
