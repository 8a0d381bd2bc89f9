import { createHash, createPublicKey, sign } from 'node:crypto'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from '@jest/globals'
import FormData from 'form-data'
import { MediaUtil, Wechatpay } from '../../lib/index.js'
import {
  answer,
  authorizationOf,
  config,
  isGenuine,
  merchant,
  partNamed,
  platform,
  signatureHeaders,
} from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'
import { useServer } from '../helpers/use-server.js'

const server = useServer(({ target }, response) =>
  answer(response, target.includes('empty') ? undefined : { ok: true }, target.includes('empty') ? 204 : 200),
)
let instance: Wechatpay
beforeAll(() => {
  instance = new Wechatpay(config(server.baseURL))
})

describe('an APIv3 request', () => {
  test('is signed as the official text says: scheme, merchant, serial, seconds, a fresh nonce', async () => {
    const own = new Wechatpay(config(server.baseURL), {
      now: () => 1_554_208_460_999,
      nonce: () => '593BEC0C930BF1AFEB40B4A08C8FB242',
    })
    await expect(own.chain('v3/x').get()).rejects.toMatchObject({ code: 'ERR_SIG_EXPIRED' })
    const { scheme, mchid, nonce_str, timestamp, serial_no } = authorizationOf(server.last())
    expect({ scheme, mchid, nonce_str, timestamp, serial_no }).toEqual({
      scheme: 'WECHATPAY2-SHA256-RSA2048',
      mchid: merchant.mchid,
      nonce_str: '593BEC0C930BF1AFEB40B4A08C8FB242',
      timestamp: '1554208460',
      serial_no: merchant.serial,
    })
  })

  test('never uses a nonce twice', async () => {
    await Promise.all(Array.from({ length: 50 }, () => instance.chain('v3/x').get()))
    expect(new Set(server.received.map((request) => authorizationOf(request)['nonce_str'])).size).toBe(50)
  })

  const values: [string, unknown, string][] = [
    ['an object', { a: '中文', b: [1, { c: null }], d: undefined }, '{"a":"中文","b":[1,{"c":null}]}'],
    ['a list', [1, 2], '[1,2]'],
    ['a string', 'text', '"text"'],
    ['null', null, 'null'],
    ['JSON text, as it is,', ' {"a": 1839204758493028353}\n', ' {"a": 1839204758493028353}\n'],
    ['the JSON text of a list, as it is,', '[1, 2]', '[1, 2]'],
    ['a string that begins like JSON and is none', '{"a"', '"{\\"a\\""'],
    ['a string that is a number', '1', '"1"'],
    [
      "members named like Object's",
      JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3}'),
      '{"__proto__":{"x":1},"constructor":2,"toString":3}',
    ],
  ]
  test.each(values)('sends %s as JSON and signs those bytes', async (_, json, expected) => {
    await instance.chain('v3/x').post({ json })
    expect(server.last().body.toString()).toBe(expected)
    expect(server.last().headers['content-type']).toBe('application/json; charset=utf-8')
    expect(isGenuine(server.last())).toBe(true)
  })

  test.each(['post', 'put', 'patch', 'delete', 'get'] as const)(
    'carries a JSON body with %s',
    async (verb) => {
      await instance.chain('v3/x')[verb]({ json: { verb } })
      expect([server.last().method, server.last().body.toString()]).toEqual([
        verb.toUpperCase(),
        `{"verb":"${verb}"}`,
      ])
      expect(isGenuine(server.last())).toBe(true)
    },
  )

  const raw: [string, () => string | Buffer | Readable][] = [
    ['a string', () => ' {"a": 1}\n'],
    ['bytes', () => Buffer.from('{"a":1}')],
    ['a stream', () => Readable.from([Buffer.from('{"a"'), Buffer.from(':1}')])],
  ]
  test.each(raw)('sends %s as it is and signs those bytes', async (_, body) => {
    await instance.chain('v3/x').post({ body: body() as never })
    expect(JSON.parse(server.last().body.toString())).toEqual({ a: 1 })
    expect(isGenuine(server.last())).toBe(true)
  })

  test('without a body signs the empty line', async () => {
    await instance.chain('v3/x').post()
    expect(server.last().body).toHaveLength(0)
    expect(isGenuine(server.last())).toBe(true)
  })

  test('signs the query that arrives: quotes, spaces, Chinese, lists, booleans', async () => {
    await instance.chain('v3/x').get({
      query: {
        q: "O'Brien & Söhne (50%)*!",
        中文: '值',
        list: ['a', 'b'],
        yes: true,
        no: false,
        zero: 0,
        gone: undefined,
        none: null,
      },
    })
    expect(server.last().target).toBe(
      '/v3/x?q=O%27Brien%20%26%20S%C3%B6hne%20%2850%25%29%2A%21&%E4%B8%AD%E6%96%87=%E5%80%BC&list=a&list=b&yes=true&no=false&zero=0',
    )
    expect(isGenuine(server.last())).toBe(true)
  })

  test("asks for the public key's signature where one is configured, and not where certificates are", async () => {
    await instance.chain('v3/x').get()
    expect(server.last().headers['wechatpay-serial']).toBe(platform.serial)
    const certificates = new Wechatpay(
      config(server.baseURL, {
        certs: { '5157F09EFDC096DE15EBE81A47057A7211111111': createPublicKey(platform.privateKey) },
      }),
    )
    await expect(certificates.chain('v3/x').get()).rejects.toMatchObject({ code: 'ERR_SIG_SERIAL' })
    expect(server.last().headers['wechatpay-serial']).toBeUndefined()
  })

  test('refuses bodies that cannot be sent', async () => {
    const circular: Record<string, unknown> = {}
    circular['self'] = circular
    for (const json of [circular, { n: 1n }, () => undefined]) {
      await expect(instance.chain('v3/x').post({ json })).rejects.toMatchObject({
        name: 'InputError',
        code: 'ERR_INPUT_BODY',
        outcome: 'not-sent',
      })
    }
    await expect(instance.chain('v3/x').post({ json: { big: 'x'.repeat(3 << 20) } })).rejects.toThrow(
      /at most 2097152 are sent/,
    )
    expect(server.received).toHaveLength(0)
  })

  test('keeps a path variable one segment', async () => {
    await instance
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
      .get({ out_trade_no: 'a|b*c/d e?f', query: { mchid: '1' } })
    expect(server.last().target).toBe('/v3/pay/transactions/out-trade-no/a%7Cb%2Ac%2Fd%20e%3Ff?mchid=1')
    expect(isGenuine(server.last())).toBe(true)
  })

  test('keeps a trailing slash through {empty}', async () => {
    await instance.chain('v3/applyment4sub/applyment/{empty}').post({ json: {} })
    await instance.chain('v3/applyment4sub/applyment/' as string).post({ json: {} })
    expect(server.received.map(({ target }) => target)).toEqual([
      '/v3/applyment4sub/applyment/',
      '/v3/applyment4sub/applyment/',
    ])
  })
})

describe('an upload', () => {
  const csv = 'user-1\nuser-2\n'
  const sha256 = createHash('sha256').update(csv).digest('hex')
  const tasks = () => instance.v3.marketing.bank.packages._package_id_.tasks

  test('as in the PHP samples signs the metadata that was set, byte for byte', async () => {
    const media = new MediaUtil('active_user.csv', csv)
    const meta = { ...(JSON.parse(media.getMeta()) as object), bank_type: 'your_bank_id' }
    media.setMeta(JSON.stringify(meta, undefined, 1))
    await tasks().postAsync({
      package_id: '8473295',
      body: media.getStream(),
      headers: { 'Content-Type': media.getContentType() },
    })
    const part = partNamed(server.last(), 'meta')
    expect(part.toString()).toBe(
      JSON.stringify({ filename: 'active_user.csv', sha256, bank_type: 'your_bank_id' }, undefined, 1),
    )
    expect(partNamed(server.last(), 'file').toString()).toBe(csv)
    expect(isGenuine(server.last(), part)).toBe(true)
  })

  test('as a media alone carries the right content type, and can be sent again', async () => {
    const media = new MediaUtil('active_user.csv', csv).setMeta({ bank_type: 'X' })
    await tasks().post({ package_id: '1', body: media })
    await tasks().post({ package_id: '1', body: media })
    expect(server.received.map((request) => isGenuine(request, partNamed(request, 'meta')))).toEqual([
      true,
      true,
    ])
    expect(server.last().body.toString()).toContain('Content-Type: text/csv')
  })

  test("of a brand's part is named file_meta and carries a digest", async () => {
    await instance.brand.marketing.userPackage.uploads._upload_id_._part_number_.put({
      upload_id: 'u',
      part_number: 1,
      body: new MediaUtil('a.csv', csv),
    })
    const part = partNamed(server.last(), 'file_meta')
    expect(JSON.parse(part.toString())).toEqual({ filename: 'a.csv', digest: sha256 })
    expect(isGenuine(server.last(), part)).toBe(true)
  })

  test("of an invoice carries an SM3 digest under the platform's own spelling", async () => {
    await instance
      .chain('v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file')
      .post({ body: new MediaUtil('a.pdf', 'abc').setMeta({ file_type: 'PDF' }) })
    // https://oscca.gov.cn SM3 of "abc", the first example of GB/T 32905
    expect(JSON.parse(partNamed(server.last(), 'meta').toString())).toEqual({
      digest_alogrithm: 'SM3',
      digest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
      file_type: 'PDF',
    })
  })

  test('streamed from disk signs and sends the same', async () => {
    const media = await MediaUtil.from(__filename)
    await instance.chain('v3/merchant/media/video_upload').post({ body: media })
    const part = partNamed(server.last(), 'meta')
    expect(JSON.parse(part.toString())).toEqual({
      filename: 'v3.test.ts',
      sha256: createHash('sha256').update(partNamed(server.last(), 'file')).digest('hex'),
    })
    expect(server.last().headers['content-length']).toBe(String(server.last().body.length))
    expect(isGenuine(server.last(), part)).toBe(true)
  })

  test('put together elsewhere signs its own metadata part', async () => {
    const meta = '{"sha256": "ab",  "filename": "a.png"}'
    const form = new FormData()
    form.append('meta', meta, { contentType: 'application/json' })
    form.append('file', Readable.from([Buffer.from('png')]), { filename: 'a.png' })
    const web = new globalThis.FormData()
    web.set('meta', meta)
    web.set('file', new Blob(['png']), 'a.png')
    for (const body of [form, web]) {
      await instance.chain('v3/merchant/media/upload').post({ body })
      expect(partNamed(server.last(), 'meta').toString()).toBe(meta)
      expect(isGenuine(server.last(), meta)).toBe(true)
    }
  })
})

describe('an answer', () => {
  const body = '{"id":1839204758493028353,"ids":[1839204758493028354],"total":1,"max":9007199254740991}'
  const read = {
    id: '1839204758493028353',
    ids: ['1839204758493028354'],
    total: 1,
    max: Number.MAX_SAFE_INTEGER,
  }

  test('gives an integer above 2^53 as the string of its digits', async () => {
    await using platform = await startServer((_, response) => answer(response, body))
    const { data } = await new Wechatpay(config(platform.baseURL)).chain('v3/x').get()
    expect(data).toEqual(read)
  })
  test('that refuses does so too', async () => {
    await using platform = await startServer((_, response) =>
      answer(response, `{"code":"PARAM_ERROR","detail":${body}}`, 400),
    )
    await expect(new Wechatpay(config(platform.baseURL)).chain('v3/x').get()).rejects.toMatchObject({
      detail: read,
      response: { data: { detail: read } },
    })
  })
})

describe('a signer', () => {
  const remote = (message: string | Uint8Array) =>
    sign('sha256', Buffer.from(message as string), merchant.privateKey).toString('base64')
  const { privateKey: _, serial: __, ...rest } = config('')
  const withSigner = (signMessage: (message: string | Uint8Array) => string | Promise<string>) =>
    new Wechatpay({
      ...rest,
      baseURL: server.baseURL,
      signer: { serial: merchant.serial, sign: signMessage },
    })

  test.each([
    ['synchronous', remote],
    ['asynchronous', async (message: string | Uint8Array) => remote(message)],
  ])("that is %s takes the private key's place", async (_name, signMessage) => {
    await withSigner(signMessage)
      .chain('v3/x')
      .post({ json: { a: 1 } })
    expect(isGenuine(server.last())).toBe(true)
  })

  test('signs a string, and bytes only where the body is no UTF-8: those of the body as it is sent', async () => {
    const given: (string | Uint8Array)[] = []
    const instance = withSigner((message) => {
      given.push(message)
      return remote(message)
    })
    const bodies = [Buffer.from('{"name":"张三"}'), Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), Buffer.alloc(0)]
    for (const body of bodies) {
      await instance.chain('v3/x').post({ body })
      expect([server.last().body, isGenuine(server.last())]).toEqual([body, true])
    }
    expect(given.map((one) => typeof one)).toEqual(['string', 'object', 'string'])
    expect(given[0]).toMatch(/^POST\n\/v3\/x\n\d+\n\w+\n\{"name":"张三"\}\n$/)
    expect(Buffer.from(given[1] as Uint8Array).subarray(-6)).toEqual(
      Buffer.from([0x0a, 0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
    )
  })

  test('that fails is an error before anything is sent', async () => {
    const broken = withSigner(async () => {
      throw new Error('HSM offline')
    })
    await expect(broken.chain('v3/x').get()).rejects.toMatchObject({
      name: 'InputError',
      code: 'ERR_INPUT_SIGNER',
      outcome: 'not-sent',
      cause: { message: 'HSM offline' },
    })
    await expect(
      withSigner(() => 'no base64!')
        .chain('v3/x')
        .get(),
    ).rejects.toMatchObject({ code: 'ERR_INPUT_SIGNER' })
    expect(server.received).toHaveLength(0)
  })
})

test('an overseas statement is bytes, signed over the SHA-1 that its header announces', async () => {
  const csv = 'a,b\n1,2\n'
  const sha1 = createHash('sha1').update(csv).digest('hex')
  let sent = csv
  await using statements = await startServer(
    (_, response) =>
      void response
        .writeHead(200, { ...signatureHeaders(`{"sha1":"${sha1}"}`), 'Wechatpay-Statement-Sha1': sha1 })
        .end(sent),
  )
  for (const path of ['v3/statements', 'hk/v3/statements', 'v3/global/statements']) {
    const ask = () =>
      new Wechatpay(config(statements.baseURL)).chain(path).get({ query: { date: '20240101' } })
    sent = csv
    expect((await ask()).data).toEqual(Buffer.from(csv))
    sent = `${csv}3,4\n`
    await expect(ask()).rejects.toMatchObject({ name: 'SignatureError', code: 'ERR_SIG_INVALID' })
  }
})

test('the SHA-1 of an overseas statement may be written in capitals', async () => {
  const csv = 'a,b\n1,2\n'
  const sha1 = createHash('sha1').update(csv).digest('hex').toUpperCase()
  await using statements = await startServer(
    (_, response) =>
      void response
        .writeHead(200, { ...signatureHeaders(`{"sha1":"${sha1}"}`), 'Wechatpay-Statement-Sha1': sha1 })
        .end(csv),
  )
  const { data } = await new Wechatpay(config(statements.baseURL)).chain('v3/statements' as string).get()
  expect(data).toEqual(Buffer.from(csv))
})

test('a refusal of an overseas statement is signed over its body, whatever SHA-1 it announces', async () => {
  const body = JSON.stringify({ code: 'NO_STATEMENT_EXIST', message: '账单不存在' })
  const sha1 = createHash('sha1').update(body).digest('hex')
  let signed = body
  await using statements = await startServer(
    (_, response) =>
      void response
        .writeHead(404, { ...signatureHeaders(signed), 'Wechatpay-Statement-Sha1': sha1 })
        .end(body),
  )
  const ask = () => new Wechatpay(config(statements.baseURL)).chain('v3/statements' as string).get()
  await expect(ask()).rejects.toMatchObject({ code: 'NO_STATEMENT_EXIST', verified: true })
  signed = JSON.stringify({ sha1 })
  await expect(ask()).rejects.toMatchObject({ name: 'SignatureError', code: 'ERR_SIG_INVALID' })
})

test("a brand request is signed with the brand's id, serial and key and names the key that must answer", async () => {
  await instance.brand.marketing.userPackage.userPackages._user_package_id_.expand.post({
    user_package_id: '01000100010000000007',
    json: { upload_id: 'u' },
  })
  expect(authorizationOf(server.last())).toMatchObject({
    scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
    brand_id: '40001',
  })
  expect(server.last().headers['wechatpay-serial']).toBe(platform.serial)
  expect(isGenuine(server.last())).toBe(true)
})
