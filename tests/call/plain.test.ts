/**
 * With `encrypt: true` no marked field leaves in plain text: it is encrypted, or the call is
 * refused before anything is sent.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FIELDS } from '../../lib/endpoints/sensitive-fields.js'
import { encryptRequest } from '../../lib/call/sensitive.js'
import { readConfig } from '../../lib/config/settings.js'
import { InputError, MediaUtil, Rsa, Wechatpay, type Config } from '../../lib/index.js'
import { expectRejection } from '../helpers/errors.js'
import { answer, config, platform } from '../helpers/platform.js'
import { useServer } from '../helpers/use-server.js'

const server = useServer((_, response) => answer(response, {}))

const PHONE = '13800000000'
const client = (more: Partial<Config> = {}) => new Wechatpay(config(server.baseURL, more))
const decrypted = (ciphertext: unknown) => Rsa.decrypt(String(ciphertext), platform.privateKey)
const APPLYMENT: string = 'v3/applyment4sub/applyment/'
const GUIDES: string = 'v3/smartguide/guides'
const RECEIVERS: string = 'v3/profitsharing/receivers/add'

class Applyment {
  readonly #phone = PHONE
  toJSON(): object {
    return { contact_info: { mobile_phone: this.#phone } }
  }
}

describe('is encrypted', () => {
  test.each<[string, string, object, (body: never) => unknown]>([
    [
      'a phone number that is a number',
      APPLYMENT,
      { contact_info: { mobile_phone: 13800000000 } },
      ({ contact_info }: { contact_info: { mobile_phone: string } }) => contact_info.mobile_phone,
    ],
    [
      'a String object',
      APPLYMENT,
      { contact_info: { mobile_phone: new String(PHONE) } },
      ({ contact_info }: { contact_info: { mobile_phone: string } }) => contact_info.mobile_phone,
    ],
    [
      'what a toJSON gives',
      APPLYMENT,
      new Applyment(),
      ({ contact_info }: { contact_info: { mobile_phone: string } }) => contact_info.mobile_phone,
    ],
    [
      'a field that is an object with a toJSON',
      RECEIVERS,
      { name: { toJSON: () => PHONE } },
      ({ name }: { name: string }) => name,
    ],
  ])('%s', async (_, template, json, field) => {
    await client().chain(template).post({ json, encrypt: true })
    const body = server.last().body.toString()
    expect(decrypted(field(JSON.parse(body) as never))).toBe(PHONE)
    expect(body).not.toContain(PHONE)
  })

  test.each<[string, unknown]>([
    ['a number', { mobile: 13800000000 }],
    ['a bigint', { mobile: 13800000000n }],
    ['URLSearchParams', new URLSearchParams({ mobile: PHONE })],
    ['a string', `store_id=1&mobile=${PHONE}`],
  ])('in a query, given as %s', async (_, query) => {
    await client()
      .chain(GUIDES)
      .get({ query, encrypt: true } as never)
    const { searchParams } = new URL(server.last().target, server.baseURL)
    expect(decrypted(searchParams.get('mobile'))).toBe(PHONE)
  })

  test.each([
    'v3/apply4sub/sub_merchants/{any_name}/modify-settlement',
    'v3/apply4sub/{folder}/{any_name}/modify-settlement',
    '/v3/apply4sub/sub_merchants/1900000109/modify-settlement/',
    'v3/apply4sub/sub%5fmerchants/1900000109/%6dodify-settlement',
    '{+path}',
  ])('by the path, whatever the template names: %s', async (template: string) => {
    await client({ encrypt: true })
      .chain(template)
      .post({
        json: { account_name: '张三' },
        ...(template.includes('any_name') && { any_name: '1900000109' }),
        ...(template.includes('folder') && { folder: 'sub_merchants' }),
        ...(template === '{+path}' && { path: 'v3/apply4sub/sub_merchants/1900000109/modify-settlement' }),
      })
    expect(
      decrypted((JSON.parse(server.last().body.toString()) as { account_name: string }).account_name),
    ).toBe('张三')
  })
})

describe('is refused', () => {
  const text = JSON.stringify({ contact_info: { mobile_phone: PHONE } })
  test.each<[string, string, object, RegExp]>([
    [
      'the body as JSON text',
      APPLYMENT,
      { json: text },
      /the body is not an object: give it as json: \{ … \}/,
    ],
    ['the body as a string', APPLYMENT, { body: text }, /the body is not an object/],
    ['the body as a Buffer', APPLYMENT, { body: Buffer.from(text) }, /the body is not an object/],
    ['json as a Buffer', APPLYMENT, { json: Buffer.from(text) }, /the body is not an object/],
    [
      'the body as an ArrayBuffer',
      APPLYMENT,
      { body: new TextEncoder().encode(text).buffer },
      /not an object/,
    ],
    ['the body as a Blob', APPLYMENT, { body: new Blob([text]) }, /the body is not an object/],
    ['the body as a form', APPLYMENT, { body: new FormData() }, /the body is not an object/],
    ['the body as a file', APPLYMENT, { body: new MediaUtil('a.json', text) }, /the body is not an object/],
    ['data as a string', APPLYMENT, { data: text }, /the body is not an object/],
    [
      'a name that is a list',
      RECEIVERS,
      { json: { name: ['张三'] } },
      /json\.name must be a string or a whole number to be encrypted, found a list/,
    ],
    [
      'a name that is an object',
      RECEIVERS,
      { json: { name: { first: '张三' } } },
      /json\.name must be .*, found an object/,
    ],
    ['a name that is true', RECEIVERS, { json: { name: true } }, /json\.name must be .*, found a boolean/],
    ['a number with a fraction', RECEIVERS, { json: { name: 1.5 } }, /json\.name must be .*, found a number/],
    [
      'an object where a list belongs',
      APPLYMENT,
      { json: { subject_info: { ubo_info_list: { ubo_id_doc_name: '张三' } } } },
      /json\.subject_info\.ubo_info_list must be a list, for its fields to be encrypted, found an object/,
    ],
    [
      'a list in a list',
      APPLYMENT,
      { json: { subject_info: { ubo_info_list: [[{ ubo_id_doc_name: '张三' }]] } } },
      /json\.subject_info\.ubo_info_list\[0\] must be an object, .* found a list/,
    ],
    [
      'a list where an object belongs',
      APPLYMENT,
      { json: { contact_info: [{ mobile_phone: PHONE }] } },
      /json\.contact_info must be an object, .* found a list/,
    ],
    [
      'text where an object belongs',
      APPLYMENT,
      { json: { contact_info: JSON.stringify({ mobile_phone: PHONE }) } },
      /json\.contact_info must be an object, .* found a string/,
    ],
    [
      'a list as the body',
      APPLYMENT,
      { json: [{ contact_info: { mobile_phone: PHONE } }] },
      /json must be an object/,
    ],
  ])('%s', async (_, template, options, message) => {
    for (const call of [
      client()
        .chain(template)
        .post({ ...options, encrypt: true }),
      client({ encrypt: true })
        .chain(template)
        .post({ ...options }),
    ]) {
      const error = await expectRejection(call, InputError, 'ERR_INPUT_ENCRYPT', message)
      expect(`${String(error)}${JSON.stringify(error)}`).not.toMatch(/张三|13800000000/)
    }
    expect(server.received).toEqual([])
  })

  test.each<[string, string, unknown, RegExp]>([
    ['a list', GUIDES, { mobile: [PHONE, PHONE] }, /query\.mobile must be .*, found a list/],
    ['a Date', GUIDES, { mobile: new Date(0) }, /query\.mobile must be .*, found an object/],
    [
      'a name that is repeated',
      GUIDES,
      `mobile=${PHONE}&mobile=${PHONE}`,
      /query\.mobile must be .*, found a list/,
    ],
    [
      'a query in the template',
      `${GUIDES}?mobile=${PHONE}`,
      undefined,
      /mobile stands in the path: give it in query/,
    ],
  ])('in a query: %s', async (_, template, query, message) => {
    await expectRejection(
      client()
        .chain(template)
        .get({ query, encrypt: true } as never),
      InputError,
      'ERR_INPUT_ENCRYPT',
      message,
    )
    expect(server.received).toEqual([])
  })
})

test('a call without its sensitive fields, or with empty ones, is sent', async () => {
  for (const json of [undefined, {}, { contact_info: null }, { contact_info: { mobile_phone: '' } }])
    await client().chain(APPLYMENT).post({ json, encrypt: true })
  expect(server.received).toHaveLength(4)
})

test('whatever shape the values of a marked operation have, none of them is sent in plain text', async () => {
  const { merchant } = readConfig(config(server.baseURL))
  const MARK = 'PLAINTEXT'
  const leaf = fc.constantFrom<(mark: string) => unknown>(
    (mark) => mark,
    (mark) => new String(mark),
    (mark) => [mark],
    (mark) => ({ value: mark }),
    (mark) => ({ toJSON: () => mark }),
    (mark) => ({ toJSON: () => ({ name: mark }) }),
    (mark) => new Map([['name', mark]]),
    (mark) => Buffer.from(mark),
    () => 13800000000,
  )
  const container = fc.constantFrom<(value: unknown) => unknown>(
    (value) => value,
    (value) => [value],
    (value) => JSON.stringify(value),
    (value) => ({ toJSON: () => value }),
    (value) => Object.assign(Object.create({ inherited: 1 }) as object, value),
  )
  const operations = [...FIELDS].filter(([, { request }]) =>
    request.some((field) => field.startsWith('json.')),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations),
      fc.nat(),
      fc.array(fc.tuple(leaf, container), { minLength: 6, maxLength: 6 }),
      async ([line, fields], which, shapes) => {
        const [method = '', path = ''] = line.split(' ')
        const steps = fields.request[which % fields.request.length]!.split('.')
        const { json } = steps.reduceRight<unknown>((inner, step, at) => {
          const wrapped = shapes[at % shapes.length]![1](inner)
          return { [step.replace('[]', '')]: step.endsWith('[]') ? [wrapped] : wrapped }
        }, shapes[0]![0](MARK)) as { json?: unknown }
        const result = await encryptRequest({ query: undefined, json, headers: {} }, fields, merchant!, {
          method,
          template: path,
          path,
        }).catch((error: unknown) => error)
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(InputError)
          expect(['ERR_INPUT_ENCRYPT', 'ERR_INPUT_BODY']).toContain((result as InputError).code)
          expect(String(result)).not.toContain(MARK)
        } else expect(JSON.stringify((result as { json: unknown }).json)).not.toMatch(/PLAINTEXT|13800000000/)
      },
    ),
    { numRuns: 2_000 },
  )
})
