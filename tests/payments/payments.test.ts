import { createPublicKey, createSecretKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import {
  appParams,
  appParamsV2,
  ConfigError,
  couponUrl,
  InputError,
  jsapiParams,
  jsapiParamsV2,
  payscoreConfirmParams,
  payscoreDetailParams,
  payscoreQuery,
  prepayApp,
  prepayJsapi,
  sendCouponParams,
  Wechatpay,
  workwxRedPacket,
  workwxTransfer,
} from '../../lib/index.js'
import { withDefaults } from '../../lib/merchants/index.js'
import { answer, config, merchant } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'

const SECRET = '0123456789abcdef0123456789abcdef'
const genuine = (text: string, signature: string) =>
  verify('sha256', Buffer.from(text), merchant.publicKey, Buffer.from(signature, 'base64'))

describe('JSAPI and mini-program', () => {
  const prepaid = {
    appId: 'wx8888888888888888',
    prepay_id: 'wx201410272009395522657a690389285100',
    timeStamp: '1414561699',
    nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  }

  test('sign the four lines of the official example', () => {
    // https://pay.weixin.qq.com/docs/merchant/apis/combine-payment-identity/orders/jsapi-transfer-payment.html
    const { paySign, ...params } = jsapiParams(prepaid, merchant.privateKey)
    expect(params).toEqual({
      appId: prepaid.appId,
      timeStamp: '1414561699',
      nonceStr: prepaid.nonceStr,
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: 'RSA',
    })
    expect(
      genuine(
        'wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100\n',
        paySign,
      ),
    ).toBe(true)
  })

  test('take the time in seconds and a fresh nonce unless given', () => {
    const [one, two] = [
      jsapiParams({ appId: 'wx1', prepay_id: 'wx2' }, merchant.privateKey),
      jsapiParams({ appId: 'wx1', prepay_id: 'wx2' }, merchant.privateKey),
    ]
    expect(Math.abs(Number(one.timeStamp) - Date.now() / 1000)).toBeLessThan(5)
    expect(one.timeStamp).toMatch(/^\d{10}$/)
    expect(one.nonceStr).toMatch(/^\w{32}$/)
    expect(one.nonceStr).not.toBe(two.nonceStr)
  })

  test('through APIv2 sign with MD5, as in the official example, or HMAC-SHA256', () => {
    const v2 = {
      appId: 'wxd678efh567hg6787',
      prepay_id: 'wx2017033010242291fcfe0db70013231072',
      timeStamp: '1490840662',
      nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    }
    // https://pay.weixin.qq.com/doc/v2/merchant/4011939566
    expect(jsapiParamsV2(v2, 'qazwsxedcrfvtgbyhnujmikolp111111')).toEqual({
      appId: v2.appId,
      timeStamp: v2.timeStamp,
      nonceStr: v2.nonceStr,
      package: 'prepay_id=wx2017033010242291fcfe0db70013231072',
      signType: 'MD5',
      paySign: '22D9B4E54AB1950F51E0649E8810ACD6',
    })
    // printf 'appId=wxd678efh567hg6787&nonceStr=5K8264ILTKCH16CQ2502SI8ZNMTM67VS&package=prepay_id=wx2017033010242291fcfe0db70013231072&signType=HMAC-SHA256&timeStamp=1490840662&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    expect(
      jsapiParamsV2({ ...v2, signType: 'HMAC-SHA256' }, createSecretKey(Buffer.from(SECRET))),
    ).toMatchObject({
      signType: 'HMAC-SHA256',
      paySign: 'C959F1B92B963DAAB14401D7E84D8F6AFEAFCFD74C26B0FE875361DE067F2902',
    })
  })

  test.each([
    ['appId', { appId: '' }, 'appId is empty'],
    ['prepay_id', { prepay_id: undefined }, 'prepay_id must be a string, found undefined'],
    ['nonceStr', { nonceStr: 'a\nb' }, 'a field holds a line feed'],
  ])('refuse a wrong %s', (_, wrong, message) => {
    expect(() => jsapiParams({ ...prepaid, ...(wrong as object) }, merchant.privateKey)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        code: 'ERR_INPUT_OPTION',
        outcome: 'not-sent',
        message: expect.stringContaining(message),
      }),
    )
  })

  test('refuse a public key and a small one', () => {
    expect(() => jsapiParams(prepaid, createPublicKey(merchant.privateKey))).toThrow(
      expect.objectContaining({ name: 'ConfigError', code: 'ERR_KEY_IS_PUBLIC' }),
    )
    expect(() =>
      jsapiParams(
        prepaid,
        generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
          format: 'pem',
          type: 'pkcs8',
        }),
      ),
    ).toThrow(expect.objectContaining({ code: 'ERR_KEY_TOO_SMALL' }))
  })

  test.each([
    ['short', SECRET.slice(1)],
    ['with a newline', `${SECRET}\n`],
    ['empty', ''],
  ])('refuse an APIv2 key that is %s', (_, secret) => {
    expect(() => jsapiParamsV2(prepaid, secret)).toThrow(
      expect.objectContaining({
        name: 'ConfigError',
        code: 'ERR_CONFIG_SECRET',
        message: expect.stringContaining(`found ${secret.length}`),
      }),
    )
    expect(() => jsapiParamsV2({ ...prepaid, signType: 'SHA1' as never }, SECRET)).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'ERR_INPUT_SIGN_TYPE' }),
    )
  })
})

describe('an app', () => {
  const prepaid = {
    appid: 'wx8888888888888888',
    partnerid: '1900000109',
    prepayid: 'WX1217752501201407033233368018',
    timestamp: '1412000000',
    noncestr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  }
  const fields = { ...prepaid, package: 'Sign=WXPay' }

  test('signs application, time, nonce and prepayid', () => {
    // https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_29.shtml
    const { sign: signature, ...params } = appParams(prepaid, merchant.privateKey)
    expect(params).toEqual(fields)
    expect(
      genuine(
        'wx8888888888888888\n1412000000\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nWX1217752501201407033233368018\n',
        signature,
      ),
    ).toBe(true)
  })

  test('through APIv2 signs all fields', () => {
    // printf 'appid=wx8888888888888888&noncestr=5K8264ILTKCH16CQ2502SI8ZNMTM67VS&package=Sign=WXPay&partnerid=1900000109&prepayid=WX1217752501201407033233368018&timestamp=1412000000&key=0123456789abcdef0123456789abcdef' | openssl dgst -md5
    expect(appParamsV2(prepaid, SECRET)).toEqual({ ...fields, sign: 'B4CFD0747A12EFD50699E5A5BAD474EA' })
    // the same | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    expect(appParamsV2({ ...prepaid, signType: 'HMAC-SHA256' }, SECRET)).toEqual({
      ...fields,
      sign: '5E0C869BDDB620752815878FFB12179613AF8B9C2D2DC5C50AC014E5DFAF94E1',
    })
  })

  test('refuses to go without a merchant number', () => {
    expect(() => appParams({ ...prepaid, partnerid: undefined as never }, merchant.privateKey)).toThrow(
      InputError,
    )
  })
})

describe('payscore', () => {
  const stamp = { timestamp: '1530097563', nonce_str: 'zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2' }

  test('confirms an order', () => {
    // printf 'mch_id=1230000109&nonce_str=zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&package=XXXXXXXX&sign_type=HMAC-SHA256&timestamp=1530097563&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    const params = payscoreConfirmParams({ mch_id: '1230000109', package: 'XXXXXXXX', ...stamp }, SECRET)
    expect(params).toEqual({
      mch_id: '1230000109',
      package: 'XXXXXXXX',
      ...stamp,
      sign_type: 'HMAC-SHA256',
      sign: '3D7ED22104E465920D31D003545577D5C41D7DAC0B609B97FE91CBFB8FDC3990',
    })
    // https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_12.shtml
    expect(payscoreQuery(params)).toBe(
      `mch_id=1230000109&package=XXXXXXXX&timestamp=1530097563&nonce_str=zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&sign_type=HMAC-SHA256&sign=${params.sign}`,
    )
  })

  test('shows an order', () => {
    // printf 'mch_id=1230000109&nonce_str=zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&out_order_no=1234323JKHDFE1243252&service_id=88888888000011&sign_type=HMAC-SHA256&timestamp=1530097563&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    const order = { mch_id: '1230000109', service_id: '88888888000011', out_order_no: '1234323JKHDFE1243252' }
    expect(payscoreDetailParams({ ...order, ...stamp }, SECRET)).toEqual({
      ...order,
      ...stamp,
      sign_type: 'HMAC-SHA256',
      sign: 'C9CDCF2A4ECC5AB518B07294D07D19708AF0D21A9364DDA3B8167885DBCDBC8F',
    })
    expect(payscoreDetailParams(order, SECRET).timestamp).toMatch(/^\d{10}$/)
    expect(() => payscoreDetailParams({ ...order, service_id: '' }, SECRET)).toThrow(/service_id is empty/)
  })
})

describe('coupons', () => {
  const one = { stock_id: '1234567', out_request_no: 'abc123' }

  test('by mini-program: one, or several with their codes', () => {
    // printf 'out_request_no0=abc123&send_coupon_merchant=10016226&stock_id0=1234567&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    expect(sendCouponParams({ send_coupon_params: [one], send_coupon_merchant: '10016226' }, SECRET)).toEqual(
      {
        send_coupon_params: [one],
        send_coupon_merchant: '10016226',
        sign: 'E92049971C826B536E70DD80E8C2DD2EDD47EAF6A62786551BD0C3E17EFE95B1',
      },
    )
    // printf 'coupon_code0=asdsada&coupon_code1=asdsada&out_request_no0=abc123&out_request_no1=123abc&send_coupon_merchant=10016226&stock_id0=1234567&stock_id1=2345678&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    const several = [
      { ...one, coupon_code: 'asdsada' },
      { stock_id: '2345678', out_request_no: '123abc', coupon_code: 'asdsada' },
    ]
    expect(
      sendCouponParams({ send_coupon_params: several, send_coupon_merchant: '10016226' }, SECRET).sign,
    ).toBe('29B91897F4A6609C2AC30E740D117B2038B783CCB3DBFE2BE4F2FD20D3E9A329')
  })

  test.each([0, 11])('by mini-program: not %d at once', (count) => {
    expect(() =>
      sendCouponParams(
        { send_coupon_params: Array.from({ length: count }, () => one), send_coupon_merchant: '10016226' },
        SECRET,
      ),
    ).toThrow(
      expect.objectContaining({
        name: 'InputError',
        code: 'ERR_INPUT_OPTION',
        message: expect.stringContaining(`found ${count}`),
      }),
    )
  })

  test('by a page of WeChat Pay, with the fragment it insists on', () => {
    const coupon = {
      stock_id: '1234567890000000',
      out_request_no: '201911280000',
      send_coupon_merchant: '123456789',
      open_id: 'oiSFDIOoijdsf',
    }
    // printf 'open_id=oiSFDIOoijdsf&out_request_no=201911280000&send_coupon_merchant=123456789&stock_id=1234567890000000&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    expect(couponUrl(coupon, SECRET)).toBe(
      'https://action.weixin.qq.com/busifavor/getcouponinfo?stock_id=1234567890000000&out_request_no=201911280000&send_coupon_merchant=123456789&open_id=oiSFDIOoijdsf&sign=E3F8ACB86A4ABEA8F6975C41EAA5D3B3055AA14E26D605198FA0A65FA4A76A10#wechat_pay&wechat_redirect',
    )
    // printf 'coupon_code=9200812187644059128&open_id=oiSFDIOoijdsf&out_request_no=201911280000&send_coupon_merchant=123456789&stock_id=1234567890000000&key=0123456789abcdef0123456789abcdef' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    expect(
      new URL(couponUrl({ ...coupon, coupon_code: '9200812187644059128' }, SECRET)).searchParams.get('sign'),
    ).toBe('E99A47A36EFCCBB84B0A5966394AACD92AFDD7E26CBE8D4901AC21FD01E1006C')
  })
})

describe('WeCom', () => {
  const secret = '192006250b4c09247ec02edce69f6a2d'

  test('signs seven fields of a red packet and leaves the rest to WeChat Pay', () => {
    // https://developer.work.weixin.qq.com/document/path/90281
    const fields = {
      act_name: 'XXX',
      mch_billno: '11111234567890',
      mch_id: '10000098',
      nonce_str: 'qFKEgfig76DF9912fewmkp',
      re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      total_amount: 100,
      wxappid: 'wx123456789',
      wishing: '恭喜发财',
    }
    // printf 'act_name=XXX&mch_billno=11111234567890&mch_id=10000098&nonce_str=qFKEgfig76DF9912fewmkp&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&total_amount=100&wxappid=wx123456789&secret=192006250b4c09247ec02edce69f6a2d' | openssl dgst -md5
    expect(workwxRedPacket(fields, secret)).toEqual({
      ...fields,
      workwx_sign: '8B8D04AFC9FD08094CC5A0C2FA8BB60C',
    })
  })

  test('signs eight fields of a payment', () => {
    const fields = {
      amount: 100,
      appid: 'ww8dc36eaa14119f2e',
      desc: '2819',
      mch_id: '1560150511',
      nonce_str: '1638515355778',
      openid: 'odfrTwBlGO49JbX61IpriCNjRyms',
      partner_trade_no: 'jfiajfeasjfkljas',
      ww_msg_type: 'NORMAL_MSG',
      check_name: 'NO_CHECK',
    }
    // printf 'amount=100&appid=ww8dc36eaa14119f2e&desc=2819&mch_id=1560150511&nonce_str=1638515355778&openid=odfrTwBlGO49JbX61IpriCNjRyms&partner_trade_no=jfiajfeasjfkljas&ww_msg_type=NORMAL_MSG&secret=192006250b4c09247ec02edce69f6a2d' | openssl dgst -md5
    expect(workwxTransfer(fields, secret).workwx_sign).toBe('27CAE35D58AB278D79907C879BE489C5')
  })

  test('makes a nonce that both signatures share, and misses no field', () => {
    const { nonce_str, workwx_sign } = workwxRedPacket(
      { act_name: 'X', mch_billno: '1', mch_id: '2', re_openid: '3', total_amount: 1, wxappid: '4' },
      secret,
    )
    expect([nonce_str.length, workwx_sign.length]).toEqual([32, 32])
    expect(() => workwxRedPacket({ act_name: 'X' }, secret)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining('mch_billno must be a string, found undefined'),
      }),
    )
    expect(() => workwxRedPacket({}, '')).toThrow(ConfigError)
  })
})

describe('prepay in one step', () => {
  const order = {
    appid: 'wx8888888888888888',
    mchid: merchant.mchid,
    out_trade_no: 'order-1',
    description: 'x',
    notify_url: 'https://a.cn',
    amount: { total: 1 },
  }

  test('places the order and signs with the key, or with whoever signs', async () => {
    await using server = await startServer((_, response) => answer(response, { prepay_id: 'wx2610' }))
    const instance = new Wechatpay(config(server.baseURL))
    const page = await prepayJsapi(instance, { ...order, payer: { openid: 'o' } }, merchant.privateKey)
    expect(
      genuine(`wx8888888888888888\n${page.timeStamp}\n${page.nonceStr}\nprepay_id=wx2610\n`, page.paySign),
    ).toBe(true)
    expect([server.last().target, JSON.parse(server.last().body.toString())]).toEqual([
      '/v3/pay/transactions/jsapi',
      { ...order, payer: { openid: 'o' } },
    ])
    const remote = {
      sign: async (message: string | Uint8Array) =>
        sign('sha256', Buffer.from(message as string), merchant.privateKey).toString('base64'),
    }
    const app = await prepayApp(instance, order, remote)
    expect(app).toMatchObject({
      appid: order.appid,
      partnerid: merchant.mchid,
      prepayid: 'wx2610',
      package: 'Sign=WXPay',
    })
    expect(genuine(`wx8888888888888888\n${app.timestamp}\n${app.noncestr}\nwx2610\n`, app.sign)).toBe(true)
  })

  test("signs with the client's own signer where no other is given: a key, a remote signer, a view of a client", async () => {
    await using server = await startServer((_, response) => answer(response, { prepay_id: 'wx2610' }))
    const { privateKey: _, serial: __, ...rest } = config(server.baseURL)
    const asked: string[] = []
    const signer = {
      serial: merchant.serial,
      sign: (message: string | Uint8Array) => {
        asked.push(String(message))
        return sign('sha256', Buffer.from(message as string), merchant.privateKey).toString('base64')
      },
    }
    const instance = new Wechatpay(config(server.baseURL))
    class Shop extends Wechatpay {}
    for (const client of [
      instance,
      new Wechatpay({ ...rest, signer }),
      new Shop(config(server.baseURL)),
      withDefaults(instance, { notify_url: 'https://a.cn' }) as unknown as Wechatpay,
    ]) {
      const page = await prepayJsapi(client, { ...order, payer: { openid: 'o' } })
      const lines = `wx8888888888888888\n${page.timeStamp}\n${page.nonceStr}\nprepay_id=wx2610\n`
      expect(genuine(lines, page.paySign)).toBe(true)
      const app = await prepayApp(client, order)
      expect(genuine(`wx8888888888888888\n${app.timestamp}\n${app.noncestr}\nwx2610\n`, app.sign)).toBe(true)
    }
    expect(asked).toHaveLength(4)
  })

  test('places nothing where nobody can sign', async () => {
    await using server = await startServer((_, response) => answer(response, { prepay_id: 'wx2610' }))
    const { brand, certs, mchid, secret, baseURL } = config(server.baseURL)
    const client = new Wechatpay(config(server.baseURL))
    for (const instance of [
      { chain: (template: string) => client.chain(template) },
      new Wechatpay({ brand, certs, baseURL: baseURL! }),
      new Wechatpay({ mchid, secret, baseURL: baseURL! }),
    ])
      await expect(prepayApp(instance, order)).rejects.toMatchObject({
        name: 'InputError',
        code: 'ERR_INPUT_SIGNER',
        outcome: 'not-sent',
        message: expect.stringContaining('give the privateKey, or { sign }, as the third'),
      })
    expect(server.received).toHaveLength(0)
  })

  test("of a service provider goes to the partners' endpoint and pays with the sub-merchant's application", async () => {
    await using server = await startServer((_, response) => answer(response, { prepay_id: 'wx2610' }))
    const { appid: sp_appid, mchid: sp_mchid, ...rest } = order
    const app = await prepayApp(
      new Wechatpay(config(server.baseURL)),
      { ...rest, sp_appid, sp_mchid, sub_mchid: '1900000109', sub_appid: 'wxsub' },
      merchant.privateKey,
    )
    expect([server.last().target, app.appid, app.partnerid]).toEqual([
      '/v3/pay/partner/transactions/app',
      'wxsub',
      merchant.mchid,
    ])
  })

  test('without an application places nothing, and without a prepay_id signs nothing', async () => {
    await using server = await startServer((_, response) => answer(response, {}))
    const instance = new Wechatpay(config(server.baseURL))
    await expect(prepayJsapi(instance, { mchid: '1' } as never, merchant.privateKey)).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_OPTION',
      outcome: 'not-sent',
    })
    expect(server.received).toHaveLength(0)
    await expect(prepayApp(instance, order, merchant.privateKey)).rejects.toMatchObject({
      name: 'ParseError',
      code: 'ERR_BODY_EMPTY',
      verified: true,
      requestId: 'REQ-1',
      message: expect.stringContaining('POST /v3/pay/transactions/app: the answer holds no prepay_id'),
    })
  })
})
