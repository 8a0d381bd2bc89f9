/**
 * `timeout`, `deadline` and `signal` bound the whole call: what is before its
 * attempts, within them, and after them.
 */
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Rsa, Wechatpay, type Config, type WechatpayError } from '../../lib/index.js'
import { answer, config, merchant } from '../helpers/platform.js'
import type { Responder } from '../helpers/server.js'
import { stopwatch } from '../helpers/stopwatch.js'
import { useServer } from '../helpers/use-server.js'

const never = () => new Promise<never>(() => undefined)
let respond: Responder
const server = useServer((request, response) => respond(request, response))
beforeEach(() => {
  respond = (_, response) => answer(response, { ok: true })
})

/** How a call may be bounded, and the code of a call that is ended so. */
const LIMITS: [string, () => object, string][] = [
  ['timeout', () => ({ timeout: 100 }), 'TIMEOUT'],
  ['deadline', () => ({ deadline: 100 }), 'TIMEOUT'],
  ['signal', () => ({ signal: AbortSignal.timeout(100) }), 'ABORTED'],
]
const open = (more: Partial<Config> = {}) => new Wechatpay(config(server.baseURL, { timeout: 0, ...more }))

async function failure(call: Promise<unknown>): Promise<WechatpayError> {
  const watch = stopwatch()
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason as WechatpayError,
  )
  expect(error).toBeDefined()
  watch.stop()
  expect(watch.passed()).toBeLessThan(2_000)
  return error!
}

describe.each(LIMITS)('%s', (_, limit, why) => {
  const before = why === 'ABORTED' ? 'ERR_NET_ABORTED' : 'ERR_INPUT_TIMEOUT'
  const after = why === 'ABORTED' ? 'ERR_NET_ABORTED' : 'ERR_NET_TIMEOUT'

  test.each<[string, (more: object) => Promise<unknown>]>([
    [
      'a body stream that never comes',
      (more) =>
        open()
          .chain('v3/x')
          .post({ body: new Readable({ read: () => undefined }), ...more }),
    ],
    [
      'a transformRequest',
      (more) =>
        open()
          .chain('v3/x')
          .post({ json: {}, transformRequest: never, ...more }),
    ],
    [
      "an interceptor of the user's",
      (more) => {
        const instance = open()
        instance.client.v3.interceptors.request.use(never)
        return instance.chain('v3/x').post({ json: {}, ...more })
      },
    ],
  ])('ends %s that never ends: nothing was sent', async (__, call) => {
    const error = await failure(call(limit()))
    expect(error).toMatchObject({ code: before, outcome: 'not-sent', attempts: 0 })
    expect(error.message).toContain('Nothing was sent')
    expect(server.received).toEqual([])
  })

  test('ends an answer that never comes', async () => {
    respond = () => undefined
    expect(
      await failure(
        open()
          .chain('v3/x')
          .post({ json: {}, ...limit() }),
      ),
    ).toMatchObject({
      code: after,
      outcome: 'unknown',
    })
  })

  test("ends an interceptor of the user's that never ends after the answer: the call was done", async () => {
    const instance = open()
    instance.client.v3.interceptors.response.use(never)
    expect(await failure(instance.chain('v3/x').post({ json: {}, ...limit() }))).toMatchObject({
      code: after,
      outcome: 'unknown',
      attempts: 1,
    })
    expect(server.received).toHaveLength(1)
  })

  test('ends a signer that never decrypts: the call was done', async () => {
    const { privateKey: __, serial, ...rest } = config(server.baseURL, { timeout: 0 })
    const signer = {
      serial,
      sign: (message: string | Uint8Array) => Rsa.sign(message, merchant.privateKey),
      decrypt: never,
    }
    respond = (___, response) => answer(response, { phone_number: 'x' })
    const call = new Wechatpay({ ...rest, signer })
      .chain('v3/brand/partner/card-member/user-cards/{user_card_code}')
      .get({ user_card_code: '1', query: {}, decrypt: true, ...limit() } as never)
    const error = await failure(call)
    expect(error).toMatchObject({ code: after, outcome: 'unknown', verified: true, attempts: 1 })
  })
})

test('a signer that fails to decrypt is an error with an outcome', async () => {
  const { privateKey: __, serial, ...rest } = config(server.baseURL)
  const signer = {
    serial,
    sign: (message: string | Uint8Array) => Rsa.sign(message, merchant.privateKey),
    decrypt: () => Promise.reject(new Error('of the KMS')),
  }
  respond = (_, response) => answer(response, { phone_number: 'x' })
  const call = new Wechatpay({ ...rest, signer })
    .chain('v3/brand/partner/card-member/user-cards/{user_card_code}')
    .get({ user_card_code: '1', query: {}, decrypt: true } as never)
  expect(await failure(call)).toMatchObject({
    name: 'DecryptError',
    code: 'ERR_DECRYPT_RSA',
    outcome: 'unknown',
    verified: true,
    attempts: 1,
    cause: { message: 'of the KMS' },
  })
})

test('a body stream that is given up is closed', async () => {
  const body = new Readable({ read: () => undefined })
  await failure(open().chain('v3/x').post({ body, timeout: 100 }))
  expect(body.destroyed).toBe(true)
})

test('an interceptor may give an attempt another timeout, within the deadline of the call', async () => {
  respond = () => undefined
  const instance = open({ retry: false })
  instance.client.v3.interceptors.request.use((sent) => Object.assign(sent, { timeout: 100 }))
  expect(await failure(instance.chain('v3/x').get({ timeout: 60_000 }))).toMatchObject({
    code: 'ERR_NET_TIMEOUT',
  })
  const longer = open({ retry: false })
  longer.client.v3.interceptors.request.use((sent) => Object.assign(sent, { timeout: 60_000 }))
  expect(await failure(longer.chain('v3/x').get({ deadline: 150 }))).toMatchObject({
    code: 'ERR_NET_TIMEOUT',
  })
})

test('the time before the attempts counts into the deadline', async () => {
  respond = () => undefined
  const slow = Readable.from(
    (async function* () {
      await new Promise((resolve) => {
        setTimeout(resolve, 200)
      })
      yield Buffer.from('{}')
    })(),
  )
  const watch = stopwatch()
  await failure(open().chain('v3/x').post({ body: slow, deadline: 400 }))
  watch.stop()
  expect(watch.passed()).toBeLessThan(550)
  expect(server.received).toHaveLength(1)
})
