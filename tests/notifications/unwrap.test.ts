import { describe, expect, test } from '@jest/globals'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { KeyRing } from 'wechatpay-chain'
import { createTestKeys, Notifications, type HeadersLike, type Minted } from 'wechatpay-chain/notifications'
import { signedHeaders } from '../../lib/notifications/mint.js'
import { expectFailure, genuine, keys, NOW, receiver, transaction } from './minted.js'

const notifications = receiver()
const { platform } = keys
const other = createTestKeys()

/** Any body, genuinely signed. */
const signed = (body: string, at = NOW): Minted => ({ headers: signedHeaders(body, platform, at), body })
/** The genuine notification, its envelope changed before it is signed. */
const envelope = (
  change: (envelope: Record<string, unknown> & { resource: Record<string, unknown> }) => unknown,
): Minted => {
  const content = JSON.parse(genuine().body) as Record<string, unknown> & {
    resource: Record<string, unknown>
  }
  const changed = change(content)
  return signed(typeof changed === 'string' ? changed : JSON.stringify(content))
}
const unwrap = ({ headers, body }: { headers: HeadersLike; body: string | Uint8Array }) =>
  notifications.unwrap(headers, body)
const refusal = (
  minted: { headers: HeadersLike; body: unknown },
  kind: string,
  code: string,
  message: RegExp,
) => expectFailure(() => unwrap(minted as Minted), kind, code, message)

describe('unwrap accepts a genuine notification', () => {
  const expected = {
    id: 'EV-2018022511223320873',
    create_time: '2018-06-08T10:34:56+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: transaction,
  }

  test('and gives its envelope with the decrypted resource', async () => {
    expect(await unwrap(genuine())).toEqual(expected)
  })

  test.each<[string, (body: string) => string | Uint8Array]>([
    ['a string', (body) => body],
    ['a Buffer', (body) => Buffer.from(body)],
    ['a Uint8Array', (body) => new TextEncoder().encode(body)],
    [
      'a view into a larger buffer',
      (body) => new Uint8Array(Buffer.from(`__${body}__`)).subarray(2, 2 + Buffer.byteLength(body)),
    ],
  ])('whose body is %s', async (_name, as) => {
    const { headers, body } = genuine()
    expect(await unwrap({ headers, body: as(body) })).toEqual(expected)
  })

  test.each<[string, (headers: Record<string, string>) => HeadersLike]>([
    [
      'in capitals',
      (headers) =>
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
    ],
    ['as Headers', (headers) => new Headers(headers)],
    ['as a Map', (headers) => new Map(Object.entries(headers))],
    [
      'as lists of one',
      (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ],
    ['without a signature type', ({ 'wechatpay-signature-type': _type, ...headers }) => headers],
    [
      'of the brand API',
      (headers) => ({ ...headers, 'wechatpay-signature-type': 'WECHATPAY-BRAND-SHA256-RSA2048' }),
    ],
    [
      'without a prototype',
      (headers) => Object.assign(Object.create(null) as object, headers) as HeadersLike,
    ],
  ])('with headers %s', async (_name, as) => {
    const { headers, body } = genuine()
    expect(await unwrap({ headers: as(headers), body })).toEqual(expected)
  })

  test.each([-300, 300])('signed %i s from now', async (seconds) => {
    expect(await unwrap(signed(genuine().body, NOW + seconds * 1000))).toEqual(expected)
  })

  test('without associated data, or with null for it', async () => {
    const minted = notifications.sign({ event_type: 'REFUND.SUCCESS', resource: {}, associated_data: '' })
    for (const associated_data of [undefined, null, '']) {
      const content = JSON.parse(minted.body) as { resource: Record<string, unknown> }
      expect(
        await unwrap(
          signed(JSON.stringify({ ...content, resource: { ...content.resource, associated_data } })),
        ),
      ).toMatchObject({ resource: {} })
    }
  })

  test('of an event that no overlay describes', async () => {
    expect(
      await unwrap(notifications.sign({ event_type: 'SOMETHING.NEW', resource: { a: 1 } })),
    ).toMatchObject({ event_type: 'SOMETHING.NEW', resource: { a: 1 } })
  })

  test('whose text holds half a character, as the bytes that were verified', async () => {
    const { headers, body } = envelope(
      (content) => Object.assign(content, { summary: '\uFFFD' }) && undefined,
    )
    expect((await unwrap({ headers, body: body.replace('\uFFFD', '\uD800') })).summary).toBe('\uFFFD')
  })

  test('and keeps a member named __proto__ as data', async () => {
    const { resource } = await unwrap(
      notifications.sign({
        event_type: 'X.Y',
        resource: JSON.parse('{"__proto__":{"polluted":true}}') as object,
      }),
    )
    expect(Object.keys(resource as object)).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('unwrap refuses a body', () => {
  test.each<[string, unknown, string]>([
    ['that was parsed', JSON.parse(genuine().body), 'an object'],
    ['that is a list', [], 'a list'],
    ['that is missing', undefined, 'undefined'],
    ['that is null', null, 'null'],
    ['that is a number', 1, 'a number'],
    ['that is an ArrayBuffer', new ArrayBuffer(8), 'an object'],
  ])('%s, and names the missing line of each framework', async (_name, body, found) => {
    await refusal(
      { headers: genuine().headers, body },
      'NotificationError',
      'ERR_NOTIFY_BODY_NOT_RAW',
      new RegExp(
        `raw text or bytes, found ${found}\\. .*Express: .*express\\.raw.*Koa: .*Fastify: .*NestJS: .*rawBody: true.*Next`,
      ),
    )
  })

  test('of one byte more than 1 MiB before it looks at anything else', async () => {
    await refusal(
      { headers: {}, body: 'x'.repeat((1 << 20) + 1) },
      'NotificationError',
      'ERR_NOTIFY_TOO_LARGE',
      /1048577 bytes or more, at most 1048576/,
    )
    await refusal(
      { headers: {}, body: 'x'.repeat(1 << 20) },
      'SignatureError',
      'ERR_SIG_MISSING',
      /carries no/,
    )
  })

  test('that was parsed and written again', async () => {
    const { headers, body } = genuine()
    await refusal(
      { headers, body: JSON.stringify(JSON.parse(body), null, 1) },
      'SignatureError',
      'ERR_SIG_INVALID',
      /does not fit the notification .* Was the body changed on the way/,
    )
  })
})

describe('unwrap refuses headers', () => {
  const spoilt = (changes: Record<string, string | undefined>) => {
    const { headers, body } = genuine()
    return { headers: { ...headers, ...changes } as HeadersLike, body }
  }

  test.each(['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature', 'wechatpay-serial'])(
    'without %s',
    async (name) => {
      await refusal(
        spoilt({ [name]: undefined }),
        'SignatureError',
        'ERR_SIG_MISSING',
        new RegExp(`the notification carries no ${name}\\.`),
      )
      await refusal(
        spoilt({ [name]: '' }),
        'SignatureError',
        'ERR_SIG_MISSING',
        new RegExp(`the notification carries no ${name}\\.`),
      )
    },
  )

  test.each(['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature', 'wechatpay-serial'])(
    'in which %s comes twice',
    async (name) => {
      const { headers, body } = genuine()
      const value = headers[name]!
      for (const twice of [
        { ...headers, [name]: `${value}, ${value}` },
        { ...headers, [name]: [value, value] },
        { ...headers, [name.toUpperCase()]: value },
        [...Object.entries(headers), [name, value] as const],
      ]) {
        await refusal({ headers: twice, body }, 'SignatureError', 'ERR_SIG_HEADER', /must be/)
      }
    },
  )

  test('that are no object at all', async () => {
    await refusal(
      { headers: undefined as unknown as HeadersLike, body: '{}' },
      'SignatureError',
      'ERR_SIG_MISSING',
      /carries no/,
    )
  })

  test.each(['abc', '-1', '1e9', ' 1', '1.5', 'NaN', '0x10', '1'.repeat(13)])(
    'whose timestamp is %j',
    async (timestamp) => {
      await refusal(
        spoilt({ 'wechatpay-timestamp': timestamp }),
        'SignatureError',
        'ERR_SIG_HEADER',
        /whole number of seconds/,
      )
    },
  )

  test.each([
    [-301, 'ago'],
    [301, 'ahead'],
    [-300_000, 'ago'],
  ])('signed %i s from now', async (seconds, side) => {
    await refusal(
      signed(genuine().body, NOW + seconds * 1000),
      'SignatureError',
      'ERR_SIG_EXPIRED',
      new RegExp(`the notification was signed ${Math.abs(seconds)} s ${side}, at most 300 s`),
    )
  })

  test.each(['__proto__', 'constructor', 'PUB_KEY_ID_0', platform.serial.slice(0, -1)])(
    'whose serial %s is not known',
    async (serial) => {
      await refusal(
        spoilt({ 'wechatpay-serial': serial }),
        'SignatureError',
        'ERR_SIG_SERIAL',
        new RegExp(`serial ${serial}, not one of certs \\[${platform.serial}\\]`),
      )
    },
  )

  test('whose serial is none', async () => {
    await refusal(
      spoilt({ 'wechatpay-serial': '../a' }),
      'SignatureError',
      'ERR_SIG_HEADER',
      /one serial number/,
    )
  })

  test('whose signature type is SM2, of an RSA key', async () => {
    await refusal(
      spoilt({ 'wechatpay-signature-type': 'WECHATPAY2-SM2-WITH-SM3' }),
      'SignatureError',
      'ERR_SIG_HEADER',
      /Wechatpay-Signature-Type is "WECHATPAY2-SM2-WITH-SM3", and serial \w+ is an RSA key/,
    )
  })
  test.each(['wechatpay2-sm2-with-sm3', 'wechatpay2-sha256-rsa2048', 'none'])(
    'whose signature type is %s',
    async (type) => {
      await refusal(
        spoilt({ 'wechatpay-signature-type': type }),
        'NotificationError',
        'ERR_NOTIFY_ALGO',
        /Wechatpay-Signature-Type must be one of WECHATPAY2-SHA256-RSA2048, .*, found "/,
      )
    },
  )

  test("whose signature is another's, of another text, too short, or no base64", async () => {
    const { body } = genuine()
    const forged = signedHeaders(body, { ...other.platform, serial: platform.serial }, NOW)
    await refusal({ headers: forged, body }, 'SignatureError', 'ERR_SIG_INVALID', /does not fit/)
    await refusal(
      spoilt({ 'wechatpay-signature': genuine().headers['wechatpay-signature'] }),
      'SignatureError',
      'ERR_SIG_INVALID',
      /does not fit/,
    )
    await refusal(
      spoilt({ 'wechatpay-signature': 'AAAA' }),
      'SignatureError',
      'ERR_SIG_ENCODING',
      /not the base64/,
    )
    await refusal(
      spoilt({ 'wechatpay-signature': `${genuine().headers['wechatpay-signature']!.slice(0, -2)}==!` }),
      'SignatureError',
      'ERR_SIG_ENCODING',
      /not the base64/,
    )
  })

  test('of a probe, under a code of its own', async () => {
    const error = await refusal(
      spoilt({ 'wechatpay-signature': 'WECHATPAY/SIGNTEST/abc' }),
      'NotificationError',
      'ERR_NOTIFY_PROBE',
      /wrong on purpose/,
    )
    expect(error.verified).toBe(false)
  })
})

describe('unwrap refuses what is signed but', () => {
  test.each<[string, string, RegExp]>([
    ['is no JSON', 'not JSON', /not a JSON object/],
    ['is empty', '', /not a JSON object/],
    ['is a list', '[]', /not a JSON object/],
    ['is null', 'null', /not a JSON object/],
    ['starts with a byte order mark', `\uFEFF${genuine().body}`, /not a JSON object/],
    ['has no event type', '{}', /event_type must be a string, found undefined/],
    ['has no resource', '{"event_type":"A.B"}', /A\.B: the notification has no resource/],
    [
      'has null for a resource',
      '{"event_type":"A.B","resource":null}',
      /A\.B: the notification has no resource/,
    ],
  ])('%s', async (_name, body, message) => {
    const error = await refusal(signed(body), 'NotificationError', 'ERR_NOTIFY_MALFORMED', message)
    expect(error.verified).toBe(true)
  })

  test.each(['algorithm', 'ciphertext', 'nonce'])('has no resource.%s', async (name) => {
    await refusal(
      envelope(({ resource }) => {
        resource[name] = 7
      }),
      'NotificationError',
      'ERR_NOTIFY_MALFORMED',
      new RegExp(`TRANSACTION.SUCCESS: resource\\.${name} must be a string, found number`),
    )
    await refusal(
      envelope(({ resource }) => {
        resource[name] = ''
      }),
      'NotificationError',
      'ERR_NOTIFY_MALFORMED',
      new RegExp(`resource\\.${name} must be a string, found an empty string`),
    )
  })

  test('has no id', async () => {
    await refusal(
      envelope((content) => {
        content['id'] = null
      }),
      'NotificationError',
      'ERR_NOTIFY_MALFORMED',
      /id must be a string, found null/,
    )
  })

  test.each(['AEAD_SM4_CCM', 'AES_256_CBC', 'aead_aes_256_gcm'])('is sealed with %s', async (algorithm) => {
    await refusal(
      envelope(({ resource }) => {
        resource['algorithm'] = algorithm
      }),
      'NotificationError',
      'ERR_NOTIFY_ALGO',
      new RegExp(`resource\\.algorithm must be AEAD_AES_256_GCM or AEAD_SM4_GCM, found "${algorithm}"`),
    )
  })

  test.each(['1'.repeat(11), '1'.repeat(13), '随机'.repeat(6)])('has the nonce %s', async (nonce) => {
    await refusal(
      envelope(({ resource }) => {
        resource['nonce'] = nonce
      }),
      'DecryptError',
      'ERR_DECRYPT_NONCE',
      /TRANSACTION\.SUCCESS: the nonce must be 12 bytes/,
    )
  })

  test.each([
    ['no base64', '%%%'],
    ['15 bytes', Buffer.alloc(15).toString('base64')],
    ['unpadded', 'AAA'],
    ['url-safe base64', '-_-_'.repeat(8)],
  ])('has a ciphertext that is %s', async (_name, ciphertext) => {
    await refusal(
      envelope(({ resource }) => {
        resource['ciphertext'] = ciphertext
      }),
      'DecryptError',
      'ERR_DECRYPT_ENCODING',
      /base64 of at least 16 bytes/,
    )
  })

  test('has other associated data, another nonce or another tag', async () => {
    for (const change of [
      { associated_data: 'other' },
      { associated_data: null },
      { nonce: '0'.repeat(12) },
      { ciphertext: Buffer.alloc(64).toString('base64') },
    ]) {
      const error = await refusal(
        envelope(({ resource }) => Object.assign(resource, change)),
        'DecryptError',
        'ERR_DECRYPT_AUTH',
        /TRANSACTION\.SUCCESS: the ciphertext does not open .* Was the APIv3 key reset/,
      )
      expect(error.verified).toBe(true)
    }
  })

  test('is sealed with another APIv3 key', async () => {
    const { headers, body } = genuine(receiver({ apiv3Key: other.apiv3Key }))
    await refusal({ headers, body }, 'DecryptError', 'ERR_DECRYPT_AUTH', /does not open/)
  })

  test.each([
    ['no JSON', 'plain'],
    ['a string', '"a"'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('holds %s', async (_name, plaintext) => {
    const { AesGcm } = await import('wechatpay-chain')
    const minted = envelope(({ resource }) => {
      resource['ciphertext'] = AesGcm.encrypt(
        plaintext,
        keys.apiv3Key,
        resource['nonce'] as string,
        resource['associated_data'] as string,
      )
    })
    await refusal(
      minted,
      'NotificationError',
      'ERR_NOTIFY_PLAINTEXT',
      /decrypted resource is not a JSON object/,
    )
  })
})

test('what is wrong first is said first, from the size to the plaintext', async () => {
  const { AesGcm } = await import('wechatpay-chain')
  const large = 'x'.repeat((1 << 20) + 1)
  const sealed = (plaintext: string, algorithm = 'AEAD_AES_256_GCM', apiv3Key = keys.apiv3Key) =>
    JSON.stringify({
      id: '1',
      event_type: 'A.B',
      resource: {
        algorithm,
        nonce: '123456789012',
        ciphertext: AesGcm.encrypt(plaintext, apiv3Key, '123456789012'),
      },
    })
  const wrong = { 'wechatpay-signature': Buffer.alloc(256).toString('base64') }
  const stages: [string, HeadersLike, string][] = [
    ['ERR_NOTIFY_TOO_LARGE', {}, large],
    ['ERR_SIG_MISSING', {}, 'x'],
    ['ERR_SIG_HEADER', { ...signedHeaders('x', platform, 0), ...wrong, 'wechatpay-serial': 'A, B' }, 'x'],
    ['ERR_SIG_EXPIRED', { ...signedHeaders('x', platform, 0), ...wrong, 'wechatpay-serial': 'A1' }, 'x'],
    ['ERR_SIG_SERIAL', { ...signedHeaders('x', platform, NOW), ...wrong, 'wechatpay-serial': 'A1' }, 'x'],
    ['ERR_SIG_INVALID', { ...signedHeaders('x', platform, NOW), ...wrong }, 'x'],
    ['ERR_NOTIFY_MALFORMED', signedHeaders('x', platform, NOW), 'x'],
    ...(
      [
        ['ERR_NOTIFY_ALGO', sealed('x', 'SM4', other.apiv3Key)],
        ['ERR_DECRYPT_AUTH', sealed('x', undefined, other.apiv3Key)],
        ['ERR_NOTIFY_PLAINTEXT', sealed('x')],
      ] as const
    ).map(([code, body]): [string, HeadersLike, string] => [code, signedHeaders(body, platform, NOW), body]),
  ]
  for (const [code, headers, body] of stages)
    expect(await unwrap({ headers, body }).catch((error: unknown) => (error as { code: string }).code)).toBe(
      code,
    )
})

describe('keys', () => {
  const publicKey = keys.certs[platform.serial]!

  test('may be a Map of PEM texts', async () => {
    const certs = new Map([[platform.serial, publicKey.export({ format: 'pem', type: 'spki' }) as string]])
    const { headers, body } = genuine()
    expect(await receiver({ certs }).unwrap(headers, body)).toMatchObject({ resource: transaction })
  })

  test('may come from a key ring, now or later', async () => {
    const asked: string[] = []
    const ring = (known: KeyObject | undefined, fetched: KeyObject | undefined) => ({
      get: () => known,
      keys: () => ['A1'],
      find: async (serial: string) => {
        asked.push(serial)
        return fetched
      },
    })
    const { headers, body } = genuine()
    expect(await receiver({ certs: ring(publicKey, undefined) }).unwrap(headers, body)).toMatchObject({
      resource: transaction,
    })
    expect(asked).toEqual([])
    expect(await receiver({ certs: ring(undefined, publicKey) }).unwrap(headers, body)).toMatchObject({
      resource: transaction,
    })
    expect(asked).toEqual([platform.serial])
    await expectFailure(
      () => receiver({ certs: ring(undefined, undefined) }).unwrap(headers, body),
      'SignatureError',
      'ERR_SIG_SERIAL',
      /not one of certs \[A1\]/,
    )
  })

  test('may be a KeyRing, asked to fetch what it does not hold', async () => {
    let fetched = 0
    const ring = new KeyRing({
      source: async () => {
        fetched++
        return new Map([[platform.serial, { key: publicKey }]])
      },
    })
    const { headers, body } = genuine()
    const copies = await Promise.all(
      Array.from({ length: 100 }, () => receiver({ certs: ring }).unwrap(headers, body)),
    )
    expect([copies.length, fetched]).toEqual([100, 1])
    await expectFailure(
      () => receiver({ certs: new KeyRing() }).unwrap(headers, body),
      'SignatureError',
      'ERR_SIG_SERIAL',
      /not one of certs \[\]/,
    )
    ring.close()
  })

  test('are not fetched for a notification that is stale or malformed anyway', async () => {
    const certs = {
      get: () => undefined,
      keys: () => [],
      find: () => {
        throw new Error('asked')
      },
    }
    const stale = signed(genuine().body, NOW - 301_000)
    await expectFailure(
      () => receiver({ certs }).unwrap(stale.headers, stale.body),
      'SignatureError',
      'ERR_SIG_EXPIRED',
      /301 s ago/,
    )
    await expectFailure(
      () => receiver({ certs }).unwrap({}, '{}'),
      'SignatureError',
      'ERR_SIG_MISSING',
      /carries no/,
    )
  })

  test.each<[string, object | undefined, string, RegExp]>([
    ['nothing', undefined, 'ERR_CONFIG_OPTION', /expected one object/],
    ['neither certs nor secret', {}, 'ERR_CERTS_EMPTY', /certs must hold/],
    ['empty certs', { certs: {}, apiv3Key: keys.apiv3Key }, 'ERR_CERTS_EMPTY', /certs must hold/],
    ['certs of a string', { certs: 'x', apiv3Key: keys.apiv3Key }, 'ERR_CERTS_EMPTY', /found "x"/],
    [
      'no APIv3 key',
      { certs: keys.certs },
      'ERR_CONFIG_APIV3_KEY',
      /apiv3Key is missing: it must be 32 bytes, found undefined/,
    ],
    [
      'an APIv3 key with a newline',
      { certs: keys.certs, apiv3Key: `${keys.apiv3Key}\n` },
      'ERR_CONFIG_APIV3_KEY',
      /found 33: it ends with a newline/,
    ],
    [
      'an APIv2 key of 31 bytes',
      { secret: 'x'.repeat(31) },
      'ERR_CONFIG_SECRET',
      /secret must be 32 bytes, found 31/,
    ],
    [
      'a private key among certs',
      { certs: { A1: platform.privateKey }, apiv3Key: keys.apiv3Key },
      'ERR_CERTS_PRIVATE',
      /certs\["?A1"?\]/,
    ],
    [
      'a small key',
      {
        certs: { A1: generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey },
        apiv3Key: keys.apiv3Key,
      },
      'ERR_KEY_TOO_SMALL',
      /1024 bits/,
    ],
    ['a store without claim', { ...keys, dedupe: {} }, 'ERR_CONFIG_OPTION', /claim, complete and release/],
  ])('of %s are refused at construction', async (_name, config, code, message) => {
    await expectFailure(() => new Notifications(config as never), 'ConfigError', code, message)
  })

  test("of one API do not open the other's notifications", async () => {
    const { headers, body } = genuine()
    await expectFailure(
      () => new Notifications({ secret: keys.secret }).unwrap(headers, body),
      'ConfigError',
      'ERR_CONFIG_V3_DISABLED',
      /certs and apiv3Key/,
    )
    await expectFailure(
      () => receiver({ secret: undefined }).unwrapV2('<xml/>'),
      'ConfigError',
      'ERR_CONFIG_V2_DISABLED',
      /needs secret/,
    )
  })

  test('for signing are only had by tests', async () => {
    const { certs, apiv3Key } = keys
    await expectFailure(
      () => new Notifications({ certs, apiv3Key }).sign({ event_type: 'A.B', resource: {} }),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /sign\(\) needs certs, apiv3Key and platform: new Notifications\(createTestKeys\(\)\)/,
    )
    await expectFailure(
      () => new Notifications({ certs, apiv3Key }).signV2({}),
      'ConfigError',
      'ERR_CONFIG_OPTION',
      /signV2\(\) needs secret/,
    )
  })
})
