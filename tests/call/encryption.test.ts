import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { KeyRing, Rsa, Wechatpay, type Config } from '../../lib/index.js'
import { FIELDS } from '../../lib/endpoints/sensitive-fields.js'
import { answer, config, isGenuine, merchant, platform } from '../helpers/platform.js'
import { useServer } from '../helpers/use-server.js'
import { pairOf } from '../helpers/keys.js'

let reply: unknown = {}
const server = useServer((_, response) => answer(response, reply))
beforeEach(() => {
  reply = {}
})

const client = (more: Partial<Config> = {}) => new Wechatpay(config(server.baseURL, more))
const opened = (ciphertext: string) => Rsa.decrypt(ciphertext, platform.privateKey)
const sent = () => JSON.parse(server.last().body.toString()) as Record<string, never>
const add = (instance: Wechatpay, name: string, more: object = {}) =>
  instance.v3.profitsharing.receivers.add.post({
    json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'oUp', name, relation_type: 'USER' },
    ...more,
  })

describe('encrypt: true', () => {
  test("encrypts the marked fields, names the key, and leaves the rest and the caller's object alone", async () => {
    const json = Object.freeze({
      business_code: 'APL_98761234',
      contact_info: Object.freeze({
        contact_type: 'LEGAL',
        contact_name: '张三',
        mobile_phone: '13800000000',
        contact_email: '',
      }),
      subject_info: {
        ubo_info_list: [
          { ubo_id_doc_name: '李四', leave: false },
          { ubo_id_doc_name: '王五', leave: true },
        ],
      },
    })
    const applyment: string = 'v3/applyment4sub/applyment/{empty}'
    await client().chain(applyment).post({ json, encrypt: true })
    const { contact_info, subject_info, business_code } = sent() as unknown as typeof json
    expect([contact_info.contact_name, contact_info.mobile_phone].map(opened)).toEqual([
      '张三',
      '13800000000',
    ])
    expect(subject_info.ubo_info_list.map(({ ubo_id_doc_name }) => opened(ubo_id_doc_name))).toEqual([
      '李四',
      '王五',
    ])
    expect([business_code, contact_info.contact_type, contact_info.contact_email]).toEqual([
      'APL_98761234',
      'LEGAL',
      '',
    ])
    expect(server.last().headers['wechatpay-serial']).toBe(platform.serial)
    expect(json.contact_info.contact_name).toBe('张三')
    expect(isGenuine(server.last())).toBe(true)
  })

  test('reaches a query too', async () => {
    const guides: string = 'v3/smartguide/guides'
    await client()
      .chain(guides)
      .get({ query: { store_id: 1, mobile: '13800000000' }, encrypt: true })
    const query = new URL(server.last().target, server.baseURL).searchParams
    expect([query.get('store_id'), opened(query.get('mobile')!)]).toEqual(['1', '13800000000'])
    expect(isGenuine(server.last())).toBe(true)
  })

  test('in the configuration encrypts where fields are marked and leaves other calls alone; a call may say no', async () => {
    const instance = client({ encrypt: true })
    await add(instance, '张三')
    expect(opened(sent()['name']!)).toBe('张三')
    await instance.chain('v3/some/thing').post({ json: { name: '张三' } })
    expect(sent()['name']).toBe('张三')
    await add(instance, 'ciphertext', { encrypt: false })
    expect(sent()['name']).toBe('ciphertext')
  })

  test.each([
    'v3/apply4sub/sub_merchants/1900000109/modify-settlement',
    '/v3/apply4sub/sub_merchants/1900000109/modify-settlement',
  ])('knows %s, a path with its values, too', async (path) => {
    await client({ encrypt: true })
      .chain(path)
      .post({ json: { account_name: '张三', bank_name: 'ICBC' } })
    expect([opened(sent()['account_name']!), sent()['bank_name']]).toEqual(['张三', 'ICBC'])
  })

  test('uses the key that the call names, or the newest certificate where there is no public key', async () => {
    const other = pairOf('other')
    const ring = new KeyRing({
      keys: { ABCDEF0123456789: other.publicKey, [platform.serial]: platform.publicKey },
    })
    await add(client({ certs: ring }), '张三', {
      encrypt: true,
      headers: { 'Wechatpay-Serial': 'ABCDEF0123456789' },
    })
    expect(server.last().headers['wechatpay-serial']).toBe('ABCDEF0123456789')
    expect(Rsa.decrypt(sent()['name']!, other.privateKey)).toBe('张三')
    const certificates = client({ certs: { ABCDEF0123456789: other.publicKey } })
    await add(certificates, '张三', { encrypt: true }).catch(() => undefined)
    expect(server.last().headers['wechatpay-serial']).toBe('ABCDEF0123456789')
  })

  test('refuses, before anything is sent, what it cannot encrypt', async () => {
    const cases: [Promise<unknown>, RegExp][] = [
      [
        add(client(), '张'.repeat(72), { encrypt: true }),
        /json\.name: a field of at most 214 bytes can be encrypted, found 216/,
      ],
      [
        add(client(), Rsa.encrypt('张三', platform.publicKey), { encrypt: true }),
        /Is it encrypted already\?/,
      ],
      [
        add(client(), '张三', { encrypt: true, headers: { 'Wechatpay-Serial': 'F0F0F0F0' } }),
        /the key F0F0F0F0 is not one of certs/,
      ],
      [
        client()
          .chain('v3/merchant-service/complaints-v2' as string)
          .get({ encrypt: true }),
        /no field of this operation is known to be sensitive/,
      ],
      [
        client()
          .chain('v3/some/thing')
          .post({ json: { name: '张三' }, encrypt: true }),
        /encrypt by hand with instance\.encrypt/,
      ],
    ]
    for (const [call, told] of cases) {
      const error: unknown = await call.catch((reason: unknown) => reason)
      expect(error).toMatchObject({
        name: 'InputError',
        code: 'ERR_INPUT_ENCRYPT',
        outcome: 'not-sent',
        message: expect.stringMatching(told),
      })
      expect(String(error)).not.toContain('张')
    }
    expect(server.received).toHaveLength(0)
  })
})

describe('decrypt: true', () => {
  const complaints: string = 'v3/merchant-service/complaints-v2'
  const phones = () => [
    { payer_phone: Rsa.encrypt('13800000000', merchant.publicKey) },
    { payer_phone: '' },
    {},
  ]

  test('opens the marked fields of the answer, per call or by configuration', async () => {
    reply = { data: phones(), total_count: 3 }
    for (const call of [
      client().chain(complaints).get({ decrypt: true }),
      client({ decrypt: true }).chain(complaints).get({}),
    ]) {
      expect((await call).data).toEqual({
        data: [{ payer_phone: '13800000000' }, { payer_phone: '' }, {}],
        total_count: 3,
      })
    }
  })

  test('says so when a field does not open, or when no key is at hand', async () => {
    reply = { data: [{ payer_phone: Rsa.encrypt('1', platform.publicKey) }] }
    await expect(client().chain(complaints).get({ decrypt: true })).rejects.toMatchObject({
      name: 'DecryptError',
      code: 'ERR_DECRYPT_RSA',
      outcome: 'unknown',
      verified: true,
      attempts: 1,
      requestId: 'REQ-1',
      message: expect.stringMatching(/^GET v3\/merchant-service\/complaints-v2: the field does not open/),
    })
    const before = server.received.length
    const { privateKey: _, serial: __, ...rest } = config(server.baseURL)
    const remote = new Wechatpay({
      ...rest,
      signer: { serial: merchant.serial, sign: (message) => Rsa.sign(message, merchant.privateKey) },
    })
    await expect(remote.chain(complaints).get({ decrypt: true })).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'ERR_CONFIG_SIGNER',
      outcome: 'not-sent',
    })
    expect(server.received).toHaveLength(before)
  })
})

test('instance.encrypt encrypts by hand with the key that requests name', async () => {
  expect(opened(client().encrypt('张三'))).toBe('张三')
  const { serial: _, privateKey: __, certs: ___, brand: ____, ...v2Only } = config(server.baseURL)
  expect(() => new Wechatpay(v2Only).encrypt('x')).toThrow(/ERR_CONFIG_V3_DISABLED/)
})

test('the table of sensitive fields is what the overlays mark', () => {
  const written = execFileSync(process.execPath, ['tools/encrypted-fields.mjs', '--print'], {
    cwd: `${__dirname}/../..`,
  }).toString()
  expect(readFileSync(`${__dirname}/../../lib/endpoints/sensitive-fields.ts`, 'utf8')).toBe(written)
  expect(FIELDS.size).toBeGreaterThan(100)
}, 60_000)
