import { createHash, createHmac } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { MediaUtil, Transformer, Wechatpay } from '../../lib/index.js'
import { config, merchant, partNamed, secret } from '../helpers/platform.js'
import { useServer } from '../helpers/use-server.js'

type Fields = Record<string, unknown>
/** The signature of APIv2, written apart from the library. */
function signOf(fields: Fields, type = 'MD5'): string {
  const text = `${Object.keys(fields)
    .filter((key) => key !== 'sign' && fields[key] !== '')
    .sort()
    .map((key) => `${key}=${String(fields[key])}`)
    .join('&')}&key=${secret}`
  return (type === 'MD5' ? createHash('md5') : createHmac('sha256', secret))
    .update(text)
    .digest('hex')
    .toUpperCase()
}
const signed = (fields: Fields, type?: string): string =>
  Transformer.toXml({ ...fields, sign: signOf(fields, type) })
const success = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  mch_id: merchant.mchid,
  nonce_str: 'x',
}

let reply: string | Buffer
let status: number
const server = useServer(
  (_, response) => void response.writeHead(status, { 'Content-Type': 'text/xml' }).end(reply),
)
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL))
})
beforeEach(() => {
  reply = signed(success)
  status = 200
})

const order = {
  appid: 'wx1',
  mch_id: merchant.mchid,
  body: 'a < b & "c"',
  out_trade_no: '20150806125346',
  total_fee: 88,
  empty: '',
}
const pay = (xml: Fields = order, more: object = {}) => instance.chain('v2/pay/some').post({ xml, ...more })
const sentXml = () => Transformer.toArray(server.last().body) as Fields

describe('an APIv2 request', () => {
  test('loses its prefix, gains a nonce and an MD5 signature, and is XML', async () => {
    await pay()
    expect(server.last()).toMatchObject({
      method: 'POST',
      target: '/pay/some',
      headers: { 'content-type': 'text/xml; charset=utf-8' },
    })
    expect(sentXml()).toMatchObject({ body: order.body, total_fee: '88' })
    expect(sentXml()['nonce_str']).toMatch(/^[0-9a-f]{32}$/)
    expect(sentXml()['sign']).toBe(signOf(sentXml()))
  })

  test('is signed with HMAC-SHA256 where its sign_type says so', async () => {
    reply = signed(success, 'HMAC-SHA256')
    await pay({ ...order, sign_type: 'HMAC-SHA256' })
    expect(sentXml()['sign']).toBe(signOf(sentXml(), 'HMAC-SHA256'))
  })

  test('keeps a given nonce, and carries none where told or listed', async () => {
    await pay({ ...order, nonce_str: 'given' })
    expect(sentXml()['nonce_str']).toBe('given')
    await pay(order, { nonceless: true })
    expect(sentXml()).not.toHaveProperty('nonce_str')
    await instance.chain('v2/cgi-bin/mch/customs/customdeclareorder' as string).post({ xml: order })
    expect(sentXml()).not.toHaveProperty('nonce_str')
  })

  test('that is a GET is signed in its query', async () => {
    await instance
      .chain('v2/papay/entrustweb')
      .get({ query: { appid: 'wx1', mch_id: merchant.mchid, contract_display_account: '微信 代扣' } })
    const query = Object.fromEntries(new URL(server.last().target, server.baseURL).searchParams)
    expect(query['sign']).toBe(signOf(query))
    expect(query['contract_display_account']).toBe('微信 代扣')
  })

  test.each<[string, unknown]>([
    ['a list', { mch_id: merchant.mchid, id: ['1', '2'] }],
    ['a name that is repeated', `mch_id=${merchant.mchid}&id=1&id=2`],
    ['URLSearchParams', new URLSearchParams(`mch_id=${merchant.mchid}&id=1&id=2`)],
  ])('that is a GET with %s is refused: its last value alone would be signed', async (_, query) => {
    await expect(instance.chain('v2/pay/some').get({ query } as never)).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_BODY',
      message: expect.stringContaining('query.id must be a string or a number, found a list'),
    })
    await expect(
      instance.chain('v2/pay/some?id=1').get({ query: { mch_id: merchant.mchid, id: '2' } }),
    ).rejects.toThrow(/query\.id must be .*, found a list/)
    expect(server.received).toHaveLength(0)
  })

  test('keeps a query beside its XML', async () => {
    await instance
      .chain('v2/secapi/mch/submchmanage' as string)
      .post({ xml: { appid: 'wx1', mch_id: merchant.mchid }, query: { action: 'add' } })
    expect(server.last().target).toBe('/secapi/mch/submchmanage?action=add')
    expect(sentXml()['sign']).toBe(signOf(sentXml()))
  })

  test.each(['mch_id', 'mchid', 'combine_mch_id'])(
    'names its merchant as %s, and only its own',
    async (name) => {
      await expect(pay({ [name]: merchant.mchid })).resolves.toMatchObject({ status: 200 })
      await expect(pay({ [name]: '1900009999' })).rejects.toMatchObject({
        name: 'InputError',
        code: 'ERR_INPUT_MCHID',
        outcome: 'not-sent',
      })
      await expect(pay({})).rejects.toThrow(
        new RegExp(`must be this client's ${merchant.mchid}, found nothing`),
      )
      expect(server.received).toHaveLength(1)
    },
  )

  test('is refused before anything is sent when it cannot be XML or its sign_type is unknown', async () => {
    await expect(pay({ ...order, 'a b': 1 })).rejects.toMatchObject({ code: 'ERR_INPUT_XML_NAME' })
    await expect(pay({ ...order, attach: '\0' })).rejects.toMatchObject({ code: 'ERR_INPUT_XML_CHAR' })
    await expect(pay({ ...order, detail: { goods_detail: [] } })).rejects.toMatchObject({
      code: 'ERR_INPUT_BODY',
      message: expect.stringContaining('JSON.stringify'),
    })
    await expect(pay({ ...order, sign_type: 'SHA1' })).rejects.toMatchObject({ code: 'ERR_INPUT_SIGN_TYPE' })
    expect(server.received).toHaveLength(0)
  })

  test('cannot be broken out of by ]]>', async () => {
    const attach = 'a]]></attach><total_fee>1</total_fee><attach><![CDATA['
    await pay({ ...order, attach })
    expect(sentXml()).toMatchObject({ attach, total_fee: '88' })
  })

  test('to a fixed path by variable keeps its capitals', async () => {
    await instance
      .chain('v2/secapi/mch/{addinstitutionsub}')
      .post({ addinstitutionsub: 'addInstitutionsub', xml: { mch_id: merchant.mchid }, nonceless: true })
    expect(server.last().target).toBe('/secapi/mch/addInstitutionsub')
  })

  test("of a media file is a form whose fields are signed over the file's MD5", async () => {
    await instance
      .chain('v2/secapi/mch/uploadmedia')
      .post({ body: new MediaUtil('a.jpg', 'jpeg'), security: true })
    const fields = Object.fromEntries(
      ['mch_id', 'media_hash', 'sign_type', 'sign'].map((name) => [
        name,
        partNamed(server.last(), name).toString(),
      ]),
    )
    expect(fields).toMatchObject({
      mch_id: merchant.mchid,
      media_hash: createHash('md5').update('jpeg').digest('hex'),
      sign: signOf(fields, 'HMAC-SHA256'),
    })
    expect(partNamed(server.last(), 'media').toString()).toBe('jpeg')
  })
})

describe('an APIv2 answer', () => {
  const refused = (call: Promise<unknown>) =>
    call.then(
      () => {
        throw new Error('accepted')
      },
      (error: unknown) => error,
    )

  test('is given as an object of texts', async () => {
    reply = signed({ ...success, code_url: 'weixin://x?a=1&b=2' })
    await expect(pay()).resolves.toMatchObject({ data: { code_url: 'weixin://x?a=1&b=2' } })
  })

  test('keeps control characters, over which it is signed', async () => {
    const attach = 'a\u0010b\u001f'
    reply = `<xml>${Object.entries({ ...success, attach, sign: signOf({ ...success, attach }) })
      .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
      .join('')}</xml>`
    expect((await pay()).data).toMatchObject({ attach })
  })

  test('is refused when its sign is missing, wrong, doubled or weaker than asked for', async () => {
    const cases: [string, string, Fields?][] = [
      [Transformer.toXml(success), 'ERR_SIG_MISSING'],
      [Transformer.toXml({ ...success, sign: '' }), 'ERR_SIG_MISSING'],
      ['<xml><trade_state>SUCCESS</trade_state></xml>', 'ERR_SIG_MISSING'],
      ['<xml><return_code/><result_code>SUCCESS</result_code></xml>', 'ERR_SIG_MISSING'],
      [signed(success).replace('>OK<', '>KO<'), 'ERR_SIG_INVALID'],
      [Transformer.toXml({ ...success, sign: 'X'.repeat(32) }), 'ERR_SIG_INVALID'],
      [signed(success).replace('<sign>', '<sign>A</sign><sign>'), 'ERR_SIG_INVALID'],
      [signed(success), 'ERR_SIG_INVALID', { ...order, sign_type: 'HMAC-SHA256' }],
    ]
    for (const [answer, code, xml] of cases) {
      reply = answer
      expect(await refused(pay(xml))).toMatchObject({ name: 'SignatureError', code, outcome: 'unknown' })
    }
  })

  test("that refuses is an ApiError with the platform's code", async () => {
    reply = signed({ ...success, result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '该订单已支付' })
    expect(await refused(pay())).toMatchObject({
      name: 'ApiError',
      code: 'ORDERPAID',
      outcome: 'unknown',
      verified: true,
      message: expect.stringContaining('该订单已支付'),
    })
    reply = signed({ ...success, result_code: 'FAIL', err_code: 'SYSTEMERROR' })
    expect(await refused(pay())).toMatchObject({ code: 'SYSTEMERROR', outcome: 'unknown' })
    reply = Transformer.toXml({ return_code: 'FAIL', return_msg: '签名错误' })
    expect(await refused(pay())).toMatchObject({
      code: 'ERR_V2_RETURN_FAIL',
      verified: false,
      message: expect.stringContaining('签名错误'),
    })
  })

  test('without sign is accepted from the listed endpoints only', async () => {
    reply = Transformer.toXml(success)
    await expect(
      instance
        .chain('v2/mmpaymkttransfers/sendgroupredpack' as string)
        .post({ xml: { mch_id: merchant.mchid } }),
    ).resolves.toMatchObject({ data: { result_code: 'SUCCESS' } })
    expect(
      await refused(
        instance.chain('v2/mmpaymkttransfers/sendgroupredpack/').post({ xml: { mch_id: merchant.mchid } }),
      ),
    ).toMatchObject({ code: 'ERR_SIG_MISSING' })
  })

  test('of a bill is its text, or its gzip, or the error in its place', async () => {
    const bill = () =>
      instance.chain('v2/pay/downloadbill' as string).post({ xml: { mch_id: merchant.mchid } })
    reply = '交易时间,公众账号ID\r\n`2024-01-01,`wx1\r\n'
    expect((await bill()).data).toBe(reply)
    reply = Buffer.from([0x1f, 0x8b, 1, 2])
    expect((await bill()).data).toEqual(reply)
    reply = Transformer.toXml({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' })
    expect(await refused(bill())).toMatchObject({ name: 'ApiError', code: '20002' })
    for (const responseType of ['text', 'arraybuffer', 'stream'] as const) {
      expect(
        await refused(
          instance
            .chain('v2/pay/downloadbill' as string)
            .post({ xml: { mch_id: merchant.mchid }, responseType }),
        ),
      ).toMatchObject({ code: '20002' })
    }
  })

  test('that is no XML, hostile XML, or a bad status is refused', async () => {
    reply = '<html>gateway</html>'
    expect(await refused(pay())).toMatchObject({ name: 'ParseError', code: 'ERR_XML_MALFORMED' })
    reply = '<!DOCTYPE x [<!ENTITY a "b">]><xml><return_code>&a;</return_code></xml>'
    expect(await refused(pay())).toMatchObject({ name: 'ParseError' })
    status = 502
    expect(await refused(pay())).toMatchObject({ name: 'NetworkError', code: 'ERR_NET_GATEWAY' })
  })
})
