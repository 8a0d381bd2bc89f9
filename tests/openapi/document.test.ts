/** The OpenAPI document: valid by a published validator, every example by its schema, and whole. */
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openapi } from '../../lib/openapi/index.js'
import { loadSchemas, type Schemas } from '../../lib/schemas/operations.js'

// oxlint-disable-next-line typescript/no-explicit-any -- JSON, read by the tests that know it
type Json = Record<string, any>

let document: Json
let schemas: Schemas
beforeAll(async () => {
  document = await openapi()
  schemas = await loadSchemas()
})

const operationsOf = (whole: Json): [path: string, method: string, operation: Json][] =>
  Object.entries(whole['paths'] as Json).flatMap(([path, item]) =>
    Object.entries(item as Json).map(([method, one]): [string, string, Json] => [path, method, one as Json]),
  )
const operation = (path: string, method = 'post'): Json => document['paths'][path][method]
const native = (): Json => operation('/v3/pay/transactions/native')
const component = (schema: Json): Json => document['components'].schemas[schema['$ref'].split('/').at(-1)]

/** The published validator, an ES module that jest cannot load, in a process of its own: `true 3.1`. */
function validated(whole: object): string {
  const program = `
    import { Validator } from '@seriousme/openapi-schema-validator'
    import { json } from 'node:stream/consumers'
    const validator = new Validator()
    const { valid, errors } = await validator.validate(await json(process.stdin))
    console.log(valid, validator.version, errors ? JSON.stringify(errors).slice(0, 2000) : '')`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: __dirname,
    encoding: 'utf8',
    input: JSON.stringify(whole),
  })
  return stdout.trim() + stderr
}

describe('the document', () => {
  test('is valid by the schema of OpenAPI 3.1', () => {
    expect(validated(document)).toBe('true 3.1')
    const spoilt = structuredClone(document)
    operationsOf(spoilt)[0]![2]['parameters'] = [{ in: 'nowhere' }]
    expect(validated(spoilt)).toMatch(/^false 3\.1/)
  })

  test('has every operation and every notification', () => {
    const ids = operationsOf(document).map(([, , { operationId }]) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    // The two spellings of apply4subject's cancel are one path.
    expect(ids.length).toBe(Object.keys(schemas.operations).length - 1)
    const events = Object.values(schemas.events).flatMap((known) => Object.keys(known))
    expect(Object.keys(document['webhooks'])).toHaveLength(events.length)
  })

  test('refers to nothing that is not there, and has no component that nothing refers to', () => {
    const names = new Set(
      Array.from(JSON.stringify(document).matchAll(/"#\/components\/(\w+\/[^"]+)"/g), ([, name]) => name!),
    )
    const there = ['schemas', 'responses'].flatMap((kind) =>
      Object.keys(document['components'][kind]).map((name) => `${kind}/${name}`),
    )
    expect([...names].filter((name) => !there.includes(name))).toEqual([])
    expect(there.filter((name) => !names.has(name))).toEqual([])
    const tags = new Set(document['tags'].map(({ name }: Json) => name))
    const schemes = Object.keys(document['components'].securitySchemes)
    for (const [, , { tags: named, security }] of operationsOf(document)) {
      expect(tags).toContain(named[0])
      for (const one of security) expect(schemes).toContain(Object.keys(one)[0])
    }
  })

  test('declares the variables of every path, required', () => {
    for (const [path, , { parameters = [] }] of operationsOf(document)) {
      const declared = parameters.filter((one: Json) => one['in'] === 'path' && one['required'])
      expect([path, declared.map(({ name }: Json) => name).sort()]).toEqual([
        path,
        Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!).toSorted(),
      ])
    }
  })

  test('every example fits its own schema, and every pattern is a regular expression', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats(ajv)
    let examples = 0
    const wrong: string[] = []
    const visit = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { examples: shown, ...rest } = schema as Json
      if (Array.isArray(shown) && !('$ref' in rest)) {
        const fits = ajv.compile(rest)
        for (const example of shown) {
          examples += 1
          if (!fits(example)) wrong.push(`${at}: ${String(example)} ${ajv.errorsText(fits.errors)}`)
        }
      }
      for (const [name, inner] of Object.entries(rest)) visit(inner, `${at}/${name}`)
    }
    visit(document['components'].schemas, 'schemas')
    visit(document['paths'], 'paths')
    expect(examples).toBeGreaterThan(5000)
    expect(wrong).toEqual([])
  })
})

describe('an operation', () => {
  test('has its name, its page, its product, who may call it and how it is signed', () => {
    expect(native()).toMatchObject({
      operationId: 'v3.pay.transactions.native.post',
      summary: 'Native下单',
      description: '普通商户, 特约商户（直连模式）',
      tags: ['基础支付（直连商户）'],
      externalDocs: { url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791877' },
      security: [{ merchant: [] }],
    })
  })

  test('takes JSON with requiredness, enums, lengths and patterns of the overlay', () => {
    const { required, content } = native()['requestBody']
    const order = component(content['application/json'].schema)
    expect(required).toBe(true)
    expect(order['required']).toEqual(expect.arrayContaining(['appid', 'mchid', 'out_trade_no', 'amount']))
    expect(order['required']).not.toContain('attach')
    expect(order['properties']).toMatchObject({
      out_trade_no: { type: 'string', description: '商户订单号', minLength: 6, maxLength: 32 },
      time_expire: { type: 'string', format: 'date-time' },
      limit_pay: {
        type: 'array',
        items: { enum: expect.arrayContaining(['no_credit', 'no_balance']) },
      },
    })
    expect(component(order['properties'].amount)['properties'].total).toMatchObject({
      type: 'integer',
      description: '金额，单位为币种的最小单位',
    })
  })

  test('answers with the type of the overlay, or with the code and message of a failure', () => {
    const { 200: success, default: failure } = native()['responses']
    expect(success.content['application/json'].schema).toMatchObject({
      properties: { code_url: { type: 'string', description: '二维码链接' } },
      required: ['code_url'],
    })
    expect(failure).toEqual({ $ref: '#/components/responses/Error' })
    expect(
      document['paths']['/v3/pay/transactions/out-trade-no/{out_trade_no}/close'].post.responses,
    ).toMatchObject({ 204: { description: '成功' } })
  })

  test('an upload has the metadata and the file, named as the platform names them', () => {
    const form = (path: string, method = 'post'): Json =>
      document['paths'][path][method].requestBody.content['multipart/form-data']
    expect(form('/v3/merchant/media/upload')).toMatchObject({
      schema: { properties: { file: { format: 'binary' } }, required: ['meta', 'file'] },
      encoding: { meta: { contentType: 'application/json' } },
    })
    const part = '/brand/marketing/user-package/uploads/{upload_id}/{part_number}'
    expect(form(part, 'put')['schema'].required).toEqual(['file_meta', 'file'])
    expect(document['paths'][part].put.security).toEqual([{ brand: [] }])
    expect(form('/secapi/mch/uploadmedia')['schema'].required).toContain('media_hash')
  })

  test('of APIv2 is XML on its own path, signed in its body, with a certificate where one is needed', () => {
    const { requestBody, security, responses } = document['paths']['/secapi/pay/refund'].post
    expect(requestBody.content['text/xml'].schema).toEqual({
      allOf: [{ $ref: expect.any(String) }, { $ref: '#/components/schemas/V2Signature' }],
      xml: { name: 'xml' },
    })
    expect(security).toEqual([{ certificate: [] }])
    expect(responses[200].content['text/xml'].schema.xml).toEqual({ name: 'xml' })
    expect(component(requestBody.content['text/xml'].schema.allOf[0])['properties'].refund_fee).toMatchObject(
      {
        type: 'integer',
      },
    )
    expect(document['paths']['/risk/getpublickey'].post.servers).toEqual([
      { url: 'https://fraud.mch.weixin.qq.com' },
    ])
  })

  test('a download is a file', () => {
    expect(document['paths']['/v3/billdownload/file'].get.responses[200].content).toHaveProperty([
      'application/octet-stream',
    ])
  })
})

describe('a notification', () => {
  test('is a webhook with its envelope, and says what its ciphertext holds', () => {
    const { post } = document['webhooks']['TRANSACTION.SUCCESS']
    const [envelope, own] = post.requestBody.content['application/json'].schema.allOf
    expect(post.summary).toBe('支付成功')
    expect(component(envelope)['required']).toContain('resource')
    const { 'x-plaintext': plaintext } = own.properties.resource.properties.ciphertext
    expect(component(plaintext)['properties']).toHaveProperty('out_trade_no')
    expect(post.parameters.map(({ name }: Json) => name)).toContain('Wechatpay-Signature')
  })
  test('of APIv2 is XML', () => {
    expect(document['webhooks']['v2/TRANSACTION.SUCCESS'].post.requestBody.content).toHaveProperty([
      'text/xml',
    ])
  })
})

describe('a choice', () => {
  test('has what begins so, with the components that this needs', async () => {
    const some = await openapi('v3/pay/transactions/native', '/v3/refund', 'REFUND.')
    expect(Object.keys(some.paths)).toContain('/v3/refund/domestic/refunds')
    expect(Object.keys(some.paths).every((path) => /^\/v3\/(?:pay|refund)\//.test(path))).toBe(true)
    expect(Object.keys(some.webhooks)).toEqual(['REFUND.ABNORMAL', 'REFUND.CLOSED', 'REFUND.SUCCESS'])
    expect(Object.keys(some.components.schemas).length).toBeLessThan(40)
    expect(validated(some)).toBe('true 3.1')
  })
  test('ends where a segment does', async () => {
    const { paths } = await openapi('v3/pay')
    expect(Object.keys(paths).filter((path) => !path.startsWith('/v3/pay/'))).toEqual([])
  })
  test('that chooses nothing is refused by its name', async () => {
    await expect(openapi('v3/pay', 'v3/nowhere')).rejects.toMatchObject({
      code: 'ERR_INPUT_OPTION',
      message: expect.stringContaining('"v3/nowhere"'),
    })
  })
})
