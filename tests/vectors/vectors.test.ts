/**
 * Known answers, made by the openssl program and arithmetic of their own (tools/vectors.mjs); other
 * clients may read vectors.json too.
 */
import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { verifySignature } from '../../lib/crypto/platform-signature.js'
import { queryString } from '../../lib/formats/query.js'
import { AesEcb, AesGcm, Formatter, Hash, Rsa } from '../../lib/index.js'
import { expand } from '../../lib/chain/uri-template.js'
import { thrownBy } from '../helpers/errors.js'
import { describeWithOpenssl, folder, openssl } from '../helpers/keys.js'

interface Sealed { readonly key: string; readonly nonce: string; readonly associated_data: string; readonly plaintext: string; readonly ciphertext: string }
interface Vectors {
  readonly publicKey: string
  readonly now: number
  readonly signatures: readonly { readonly message: string; readonly signature: string; readonly valid: boolean }[]
  readonly answers: readonly { readonly code: string | null; readonly body: string; readonly headers: Record<string, string> }[]
  readonly 'aes-256-gcm': readonly Sealed[]
  readonly 'aes-256-ecb': readonly Sealed[]
  readonly v2: readonly { readonly type: string; readonly fields: Record<string, string>; readonly key: string; readonly sign: string }[]
  readonly digests: readonly { readonly algorithm: 'md5' | 'sha1' | 'sha256' | 'sm3'; readonly text: string; readonly digest: string }[]
  readonly paths: readonly { readonly template: string; readonly values: Record<string, string>; readonly path: string }[]
  readonly queries: readonly { readonly query: Record<string, string>; readonly text: string }[]
}
const vectors = JSON.parse(readFileSync(join(__dirname, 'vectors.json'), 'utf8')) as Vectors
const { publicKey, now, signatures, answers, v2, digests, paths, queries } = vectors

test('there are 120 and more', () => {
  const { publicKey: _, now: __, ...lists } = vectors
  expect(Object.values(lists).reduce((sum, list) => sum + list.length, 0)).toBeGreaterThanOrEqual(120)
})

describe('the library agrees on', () => {
  test('RSA signatures, genuine and spoiled', () => {
    expect(signatures.map(({ message, signature }) => Rsa.verify(message, signature, publicKey))).toEqual(signatures.map(({ valid }) => valid))
  })
  test('whole answers, and why one is refused', () => {
    const keys = new Map([['PUB_KEY_ID_0114232134912410000000000000', createPublicKey(publicKey)]])
    const codes = answers.map(({ headers, body }) => (thrownBy(() => verifySignature(headers, Buffer.from(body), keys, now, {})) as { code?: string } | undefined)?.code ?? null)
    expect(codes).toEqual(answers.map(({ code }) => code))
  })
  test('AES-256-GCM, both ways', () => {
    for (const { key, nonce, associated_data, plaintext, ciphertext } of vectors['aes-256-gcm']) {
      expect([AesGcm.encrypt(plaintext, key, nonce, associated_data), AesGcm.decrypt(ciphertext, key, nonce, associated_data)]).toEqual([ciphertext, plaintext])
    }
  })
  test('AES-256-ECB, both ways', () => {
    for (const { key, plaintext, ciphertext } of vectors['aes-256-ecb']) expect([AesEcb.encrypt(plaintext, key), AesEcb.decrypt(ciphertext, key)]).toEqual([ciphertext, plaintext])
  })
  test('APIv2 signatures, the documented one first', () => {
    expect(v2.map(({ type, fields, key }) => Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), key))).toEqual(v2.map(({ sign }) => sign))
    expect(v2.slice(0, 2).map(({ sign }) => sign)).toEqual(['9A0A8659F005D6984697E2CA0A9CF3B7', '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'])
  })
  test('digests of files', () => { expect(digests.map(({ algorithm, text }) => Hash.digest(algorithm, text))).toEqual(digests.map(({ digest }) => digest)) })
  test('paths', () => { expect(paths.map(({ template, values }) => expand(template, values))).toEqual(paths.map(({ path }) => path)) })
  test('queries', () => { expect(queries.map(({ query }) => queryString(query))).toEqual(queries.map(({ text }) => text)) })
})

describeWithOpenssl('the openssl program agrees still', () => {
  const named = folder()
  test('on each RSA signature', () => {
    const key = named('public.pem', publicKey)
    for (const [at, { message, signature, valid }] of signatures.entries()) {
      const file = named(`${at}.sig`, Buffer.from(signature, 'base64'))
      expect(thrownBy(() => openssl(['dgst', '-sha256', '-verify', key, '-signature', file], message)) === undefined).toBe(valid)
    }
  })
})
