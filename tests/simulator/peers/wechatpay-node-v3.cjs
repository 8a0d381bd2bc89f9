/** wechatpay-node-v3: its host is a constant, it knows certificates only. Its upload calls a path without a host, and never works. */
const Pay = require('wechatpay-node-v3')
const { key, control, receive, run, yesterday, mchid, appid, openid } = require('./shop.cjs')

void run(async () => {
  const apiv3Key = key('apiv3_key.txt').toString()
  const pay = new Pay({
    appid,
    mchid,
    publicKey: key('apiclient_cert.pem'),
    privateKey: key('apiclient_key.pem'),
    key: apiv3Key,
  })
  const certificates = await pay.get_certificates(apiv3Key)
  const shop = await receive(async ({ headers, body }) => {
    const { event_type, resource } = JSON.parse(body)
    const verified = await pay.verifySign({
      timestamp: headers['wechatpay-timestamp'],
      nonce: headers['wechatpay-nonce'],
      serial: headers['wechatpay-serial'],
      signature: headers['wechatpay-signature'],
      body,
      apiSecret: apiv3Key,
    })
    const { ciphertext, associated_data, nonce } = resource
    return { verified, event_type, resource: pay.decipher_gcm(ciphertext, associated_data, nonce) }
  })
  const order = { description: '公仔', notify_url: shop.url, amount: { total: 1000 } }
  const placed = {
    native: await pay.transactions_native({ ...order, out_trade_no: 'node-v3-1' }),
    jsapi: await pay.transactions_jsapi({ ...order, out_trade_no: 'node-v3-2', payer: { openid } }),
    app: await pay.transactions_app({ ...order, out_trade_no: 'node-v3-3' }),
    h5: await pay.transactions_h5({
      ...order,
      out_trade_no: 'node-v3-4',
      scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
    }),
  }
  await control('pay', { out_trade_no: 'node-v3-1' })
  const paid = await shop.next()
  const found = await pay.query({ out_trade_no: 'node-v3-1' })
  const closed = await pay.close('node-v3-2')
  const refund = await pay.refunds({
    out_trade_no: 'node-v3-1',
    out_refund_no: 'node-v3-r',
    notify_url: shop.url,
    amount: { refund: 300, total: 1000, currency: 'CNY' },
  })
  await control('complete-refund', { out_refund_no: 'node-v3-r' })
  const refunded = await shop.next()
  const refundFound = await pay.find_refunds('node-v3-r')
  const bill = await pay.tradebill({ bill_date: yesterday() })
  const flow = await pay.fundflowbill({ bill_date: yesterday() })
  const file = await pay.downloadBill(bill.data.download_url)
  const receiver = await pay.profitsharing_receivers_add({
    appid,
    type: 'MERCHANT_ID',
    account: '1900000109',
    name: pay.publicEncrypt('某商户', Buffer.from(certificates[0].publicKey)),
    relation_type: 'STORE',
    wx_serial_no: certificates[0].serial_no,
  })
  const unknown = await pay.query({ out_trade_no: 'nowhere' })
  shop.close()
  return {
    certificates: certificates.map(({ serial_no, publicKey }) => ({ serial_no, publicKey })),
    placed,
    paid,
    found,
    closed,
    refund,
    refunded,
    refundFound,
    bill,
    flow,
    file: { status: file.status, text: String(file.data).slice(0, 20) },
    receiver,
    unknown: { status: unknown.status, error: unknown.error },
  }
})
