/** tenpay: APIv2, its host is a constant, and the merchant's .p12 goes into the TLS connection. */
const Tenpay = require('tenpay')
const { key, control, receive, run, yesterday, mchid, appid, openid } = require('./shop.cjs')

void run(async () => {
  const payment = new Tenpay({
    appid,
    mchid,
    partnerKey: key('apiv2_key.txt').toString(),
    pfx: key('apiclient_cert.p12'),
    notify_url: 'https://www.example.com/',
    spbill_create_ip: '127.0.0.1',
  })
  /** Its own middleware, as under Express with a body parser for text. */
  const shop = await receive(async ({ body, response }) => {
    const type = /<req_info>/.test(body) ? 'refund' : 'pay'
    const request = { body }
    const reply = Object.assign(response, {
      header: (name, value) => response.setHeader(name, value),
      send: (text) => response.end(text),
    })
    let passed = false
    await payment.middlewareForExpress(type)(request, reply, () => {
      passed = true
    })
    if (passed) reply.reply()
    return { type, passed, ...request.weixin }
  })
  const order = { body: '公仔', total_fee: 1000, notify_url: shop.url }
  const placed = await payment.unifiedOrder({ ...order, out_trade_no: 'tenpay-1', openid })
  const parameters = await payment.getPayParamsByPrepay(placed)
  const hmac = await payment.unifiedOrder({
    ...order,
    out_trade_no: 'tenpay-2',
    trade_type: 'NATIVE',
    sign_type: 'HMAC-SHA256',
  })
  await control('pay', { out_trade_no: 'tenpay-1' })
  const paid = await shop.next()
  const found = await payment.orderQuery({ out_trade_no: 'tenpay-1' })
  const closed = await payment.closeOrder({ out_trade_no: 'tenpay-2' })
  const refund = await payment.refund({
    out_trade_no: 'tenpay-1',
    out_refund_no: 'tenpay-r',
    total_fee: 1000,
    refund_fee: 300,
    notify_url: shop.url,
  })
  await control('complete-refund', { out_refund_no: 'tenpay-r' })
  const refunded = await shop.next()
  const refundFound = await payment.refundQuery({ out_refund_no: 'tenpay-r' })
  const code = await payment.micropay({
    body: '公仔',
    out_trade_no: 'tenpay-3',
    total_fee: 1,
    auth_code: '134567890123456789',
  })
  const reversed = await payment.reverse({ out_trade_no: 'tenpay-3' })
  const bill_date = yesterday().replaceAll('-', '')
  const bill = await payment.downloadBill({ bill_date }, true)
  const flow = await payment.downloadFundflow({ bill_date }, true)
  const packet = await payment.sendRedpack({
    mch_billno: 'tenpay-red-1',
    send_name: '商户',
    re_openid: openid,
    total_amount: 100,
    wishing: '恭喜',
    act_name: '活动',
    remark: '备注',
    scene_id: 'PRODUCT_1',
  })
  await control('open-red-packet', { mch_billno: 'tenpay-red-1' })
  const packetFound = await payment.redpackQuery({ mch_billno: 'tenpay-red-1' })
  // Encrypts with the key that it asked for first.
  const bank = await payment.payBank({
    partner_trade_no: 'tenpay-bank-1',
    enc_bank_no: '6225760000000000',
    enc_true_name: '张三',
    bank_code: '1001',
    amount: 100,
  })
  const unknown = await payment.orderQuery({ out_trade_no: 'nowhere' }).catch((error) => error.message)
  shop.close()
  return {
    placed,
    parameters,
    hmac,
    paid,
    found,
    closed,
    refund,
    refunded,
    refundFound,
    code,
    reversed,
    bill: { columns: bill.list_title.length, rows: bill.list_data.length, total: bill.total_data.length },
    flow: { columns: flow.list_title.length, rows: flow.list_data.length },
    packet,
    packetFound,
    bank,
    unknown,
  }
})
