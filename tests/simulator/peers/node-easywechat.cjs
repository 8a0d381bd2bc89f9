/** node-easywechat: the host is an option. `MODE` says whether it holds the public key or downloads certificates. */
const { createHash } = require('node:crypto')
const path = require('node:path')
// Not from its index: that loads the official account's part, which misses a file of another package.
const PayApplication = require('node-easywechat/dist/Pay/Application')
const ServerRequest = require('node-easywechat/dist/Core/Http/ServerRequest')
const { key, keys, control, receive, run, yesterday, mchid, appid, simulator } = require('./shop.cjs')

const { MODE, PUB_KEY_ID } = process.env

void run(async () => {
  const app = new PayApplication({
    mch_id: mchid,
    private_key: path.join(keys, 'apiclient_key.pem'),
    certificate: path.join(keys, 'apiclient_cert.pem'),
    secret_key: key('apiv3_key.txt').toString(),
    v2_secret_key: key('apiv2_key.txt').toString(),
    http: { baseURL: simulator },
    ...(MODE === 'public-key' && {
      platform_certs: { [PUB_KEY_ID]: path.join(keys, 'wechatpay_pub.pem') },
    }),
  })
  const client = app.getClient()
  const verified = []
  const read = async (response) => {
    if (response.getStatusCode() >= 300) throw new Error(`${response.getStatusCode()} ${response.toString()}`)
    const message = response.toHttpResponse()
    verified.push(await app.getValidator().validate(message))
    return { status: response.getStatusCode(), ...(response.getStatusCode() !== 204 && response.toObject()) }
  }
  const shop = await receive(async ({ request, body, response }) => {
    const message = await ServerRequest.createFromIncomingMessage(request, body)
    app.setRequest(message)
    const isV2 = body.startsWith('<xml')
    if (!isV2) await app.getValidator().validate(message)
    else if (!body.includes('req_info'))
      app.getValidator().validateV2(await app.getServer().getRequestMessage())
    const server = app.getServer()
    const told = await server.getDecryptedMessage()
    const reply = await server.serve()
    response.writeHead(200).end(reply.getBody().toString())
    return told.toObject()
  })
  const order = (out_trade_no) => ({
    mchid,
    appid,
    out_trade_no,
    description: '公仔',
    notify_url: shop.url,
    amount: { total: 1000, currency: 'CNY' },
  })
  // Its postJson signs no body: the platform refuses that.
  const unsigned = await client.postJson('/v3/pay/transactions/native', order('easywechat-0'))
  const placed = await read(await client.post('/v3/pay/transactions/native', { data: order('easywechat-1') }))
  await read(await client.post('/v3/pay/transactions/native', { data: order('easywechat-2') }))
  await control('pay', { out_trade_no: 'easywechat-1' })
  const paid = await shop.next()
  const found = await read(
    await client.get('/v3/pay/transactions/out-trade-no/easywechat-1', { params: { mchid } }),
  )
  const closed = await read(
    await client.post('/v3/pay/transactions/out-trade-no/easywechat-2/close', { data: { mchid } }),
  )
  const refund = await read(
    await client.post('/v3/refund/domestic/refunds', {
      data: {
        out_trade_no: 'easywechat-1',
        out_refund_no: 'easywechat-r',
        notify_url: shop.url,
        amount: { refund: 300, total: 1000, currency: 'CNY' },
      },
    }),
  )
  await control('complete-refund', { out_refund_no: 'easywechat-r' })
  const refunded = await shop.next()
  const uploaded = await read(await client.uploadMedia('/v3/merchant/media/upload', Buffer.from('a picture')))
  const bill = await read(await client.get('/v3/bill/tradebill', { params: { bill_date: yesterday() } }))
  const file = await client.get(bill.download_url.replace(simulator, '/'), { responseType: 'arraybuffer' })
  const billChecked = createHash('sha1').update(file.getContent()).digest('hex') === bill.hash_value
  const v2 = { appid, mch_id: mchid }
  const placedV2 = (
    await client.post('/pay/unifiedorder', {
      xml: {
        ...v2,
        body: '公仔',
        out_trade_no: 'easywechat-v2',
        total_fee: 1000,
        spbill_create_ip: '127.0.0.1',
        notify_url: shop.url,
        trade_type: 'NATIVE',
        nonce_str: 'a'.repeat(16),
      },
    })
  ).toObject()
  await control('pay', { out_trade_no: 'easywechat-v2' })
  const paidV2 = await shop.next()
  shop.close()
  return {
    unsigned: unsigned.toObject(),
    verified,
    placed,
    paid,
    found,
    closed,
    refund,
    refunded,
    uploaded,
    billChecked,
    placedV2,
    paidV2,
  }
})
