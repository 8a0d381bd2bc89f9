import { describe, expect, jest, test } from '@jest/globals'
import { format, inspect } from 'node:util'
import { createNodeHandler, MemoryStore, RedisStore, type Minted } from 'wechatpay-chain/notifications'
import { failureOf, genuine, keys, receiver, transaction } from './minted.js'

const { platform, secret, apiv3Key } = keys
const { d, p, q } = platform.privateKey.export({ format: 'jwk' })
const pem = platform.privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
const secrets = [
  secret,
  apiv3Key,
  Buffer.from(secret).toString('base64'),
  Buffer.from(apiv3Key).toString('hex'),
  pem.split('\n')[5]!,
  d!,
  p!,
  q!,
  'PRIVATE KEY-----',
]

function renderings(thing: unknown): string[] {
  const printed: string[] = []
  const spies = (['log', 'error'] as const).map((method) =>
    jest.spyOn(console, method).mockImplementation((...args) => {
      printed.push(format(...args))
    }),
  )
  console.log(thing)
  console.error('%o', thing)
  for (const spy of spies) spy.mockRestore()
  const spread = { ...(thing as object) }
  return [
    ...printed,
    JSON.stringify(thing) ?? '',
    JSON.stringify({ thing, spread }),
    String(thing),
    format('%O %o %j %s', thing, thing, thing, thing),
    ...[0, 2, Infinity].map((depth) => inspect(thing, { depth, showHidden: true, getters: true })),
    inspect(spread, { depth: Infinity }),
    inspect(Object.entries(thing as object), { depth: Infinity }),
    thing instanceof Error
      ? `${thing.stack} ${inspect(thing.cause, { depth: Infinity, showHidden: true })}`
      : '',
  ]
}

const expectNone = (thing: unknown, hidden: readonly string[] = secrets): void => {
  for (const rendering of renderings(thing)) for (const one of hidden) expect(rendering).not.toContain(one)
}

describe('no rendering shows a key', () => {
  const notifications = receiver({
    certs: keys.certs,
    secret,
    apiv3Key,
    platform: { ...platform, privateKey: pem },
  })

  test('of a receiver, a store or a handler', () => {
    const client = {
      eval: async () => 'claimed',
      defineCommand: () => undefined,
      options: { password: secret },
    }
    for (const thing of [
      notifications,
      new MemoryStore(),
      new RedisStore(client),
      createNodeHandler(notifications, { otherwise: () => undefined }),
    ])
      expectNone(thing)
  })

  test('of any error, which shows nothing of a plaintext either', async () => {
    const { headers, body } = genuine(notifications)
    const resign = (change: (text: string) => string): Minted => {
      const content = JSON.parse(body) as { resource: { ciphertext: string } }
      return notifications.sign({
        event_type: 'A.B',
        resource: { changed: change(content.resource.ciphertext) },
      })
    }
    const attempts = [
      () => notifications.unwrap({}, body),
      () => notifications.unwrap(headers, `${body} `),
      () => notifications.unwrap(headers, JSON.parse(body) as string),
      () => notifications.unwrap({ ...headers, 'wechatpay-serial': 'A1' }, body),
      () => notifications.unwrap({ ...headers, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/' }, body),
      () => notifications.unwrap({ ...headers, 'wechatpay-timestamp': '1' }, body),
      () => receiver({ apiv3Key: 'x'.repeat(32) }).unwrap(headers, body),
      () => notifications.unwrapV2('<xml>'),
      () => notifications.unwrapV2('<xml><sign>1</sign></xml>'),
      () => notifications.unwrapV2('<xml><req_info>AAAA</req_info></xml>'),
      () => receiver({ apiv3Key: `${apiv3Key}\n` }),
      () => receiver({ secret: `${secret} ` }),
      () => receiver({ platform: { ...platform, privateKey: `${pem}x`.replace('A', '') } }),
      () => receiver({ certs: { A1: pem } }),
    ]
    for (const attempt of attempts)
      expectNone((await failureOf(attempt)).error, [...secrets, transaction.payer.openid])
    expect(resign((text) => text).body).not.toContain(apiv3Key)
  })
})
