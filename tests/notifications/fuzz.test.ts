import { describe, expect, jest, test } from '@jest/globals'
import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { AesGcm } from 'wechatpay-chain'
import { openNotification } from '../../lib/notifications/resource.js'
import { failureOf, genuine, keys, receiver } from './minted.js'

jest.setTimeout(60_000)
const notifications = receiver()
const key = createSecretKey(Buffer.from(keys.apiv3Key))

/** Each of the codes that stopped something, and how often. */
async function refusals(attempts: Iterable<() => unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const attempt of attempts) {
    const { code } = await failureOf(attempt)
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

function* bitFlips(bytes: Buffer): Generator<Buffer> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    yield flipped
  }
}

function* mapped<A, B>(from: Iterable<A>, to: (one: A) => B): Generator<B> {
  for (const one of from) yield to(one)
}

describe('nothing is accepted of', () => {
  test('every single-bit flip of the signature', async () => {
    const { headers, body } = genuine()
    const flips = bitFlips(Buffer.from(headers['wechatpay-signature']!, 'base64'))
    const counts = await refusals(
      mapped(
        flips,
        (signature) => () =>
          notifications.unwrap({ ...headers, 'wechatpay-signature': signature.toString('base64') }, body),
      ),
    )
    expect(counts).toEqual({ ERR_SIG_INVALID: 2048 })
  })

  test('every single-bit flip of the body', async () => {
    const { headers, body } = genuine()
    expect(
      await refusals(
        mapped(bitFlips(Buffer.from(body)), (flipped) => () => notifications.unwrap(headers, flipped)),
      ),
    ).toEqual({ ERR_SIG_INVALID: Buffer.byteLength(body) * 8 })
  })

  // The second lock: as if the signature fitted whatever is inside.
  const sealed = (ciphertext: Buffer) =>
    Buffer.from(
      JSON.stringify({
        id: '1',
        event_type: 'A.B',
        resource: {
          algorithm: 'AEAD_AES_256_GCM',
          ciphertext: ciphertext.toString('base64'),
          nonce: '123456789012',
          associated_data: 'a',
        },
      }),
    )
  const open = (ciphertext: Buffer) => () => openNotification(sealed(ciphertext), key, {})
  const ciphertext = Buffer.from(
    AesGcm.encrypt(JSON.stringify({ amount: 100, filler: 'x'.repeat(486) }), key, '123456789012', 'a'),
    'base64',
  )

  test('every single-bit flip of a 512-byte ciphertext and of its tag', async () => {
    expect(ciphertext).toHaveLength(512 + 16)
    expect(open(ciphertext)()).toMatchObject({ resource: { amount: 100 } })
    expect(await refusals(mapped(bitFlips(ciphertext), open))).toEqual({ ERR_DECRYPT_AUTH: 4224 })
  })

  test('every tag of 0 to 15 bytes, behind the ciphertext or alone', async () => {
    const tags = Array.from({ length: 16 }, (_, length) => ciphertext.subarray(512, 512 + length))
    expect(
      await refusals(tags.map((tag) => open(Buffer.concat([ciphertext.subarray(0, 512), tag])))),
    ).toEqual({ ERR_DECRYPT_AUTH: 16 })
    expect(await refusals(tags.map(open))).toEqual({ ERR_NOTIFY_MALFORMED: 1, ERR_DECRYPT_ENCODING: 15 })
  })

  test('every truncation of the ciphertext', async () => {
    const cuts = Array.from({ length: ciphertext.length - 1 }, (_, length) =>
      ciphertext.subarray(0, length + 1),
    )
    expect(await refusals(cuts.map(open))).toEqual({ ERR_DECRYPT_ENCODING: 15, ERR_DECRYPT_AUTH: 512 })
  })

  test('10,000 random mutations of a genuine notification', async () => {
    const { headers, body } = genuine()
    const names = [
      'wechatpay-timestamp',
      'wechatpay-nonce',
      'wechatpay-serial',
      'wechatpay-signature',
    ] as const
    const codes = new Set<string>()
    const mutation = fc.record({
      part: fc.constantFrom('body', 'body', ...names),
      at: fc.nat(),
      remove: fc.nat(4),
      insert: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(',', '\n', '"', '}', '\u0000', '0'),
      ),
    })
    await fc.assert(
      fc.asyncProperty(mutation, async ({ part, at, remove, insert }) => {
        const original = part === 'body' ? body : headers[part]!
        const start = at % (original.length + 1)
        const mutated = original.slice(0, start) + insert + original.slice(start + remove)
        if (mutated === original) return
        const { class: kind, code } = await failureOf(() =>
          part === 'body'
            ? notifications.unwrap(headers, mutated)
            : notifications.unwrap({ ...headers, [part]: mutated }, body),
        )
        codes.add(`${kind} ${code}`)
      }),
      { numRuns: 10_000 },
    )
    expect(
      [...codes].filter(
        (code) => !/^SignatureError ERR_SIG_(?:MISSING|HEADER|EXPIRED|SERIAL|ENCODING|INVALID)$/.test(code),
      ),
    ).toEqual([])
  })
})
