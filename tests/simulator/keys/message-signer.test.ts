import { generateKeyPairSync } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { Rsa } from '../../../lib/index.js'
import { createMessageSigner } from '../../../lib/simulator/keys/message-signer.js'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

test('alone signs at once; the others of one turn are signed in the pool, each its own message', async () => {
  const sign = createMessageSigner()
  const messages = Array.from({ length: 20 }, (_, at) => Buffer.from(`message ${at}`))
  const signatures = messages.map((message) => sign(message, privateKey))
  expect(signatures.map((one) => typeof one)).toEqual(['string', ...Array(19).fill('object')])
  const done = await Promise.all(signatures.map(async (one) => one))
  expect(messages.map((message, at) => Rsa.verify(message, done[at]!, publicKey))).toEqual(
    Array(20).fill(true),
  )
  await turn()
  expect(typeof sign(Buffer.from('later'), privateKey)).toBe('string')
})
