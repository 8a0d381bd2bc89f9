/** The simulator's own way to a key pair gives keys like any other. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { Rsa } from '../../../lib/index.js'
import { mintPair, mintPairSync, type Pair } from '../../../lib/simulator/keys/rsa-pair.js'

const detail = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject) => ({
  asymmetricKeyType,
  ...asymmetricKeyDetails,
})
const usual = generateKeyPairSync('rsa', { modulusLength: 2048 })

describe.each<[string, () => Pair | Promise<Pair>]>([
  ['mintPair', mintPair],
  ['mintPairSync', mintPairSync],
])('%s', (_, mint) => {
  test('gives RSA-2048 under 65537 that signs, verifies, seals and opens, and survives as PEM', async () => {
    const { privateKey, publicKey } = await mint()
    expect([detail(privateKey), detail(publicKey)]).toEqual([
      detail(usual.privateKey),
      detail(usual.publicKey),
    ])
    const again = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))
    expect(Rsa.verify('said', Rsa.sign('said', again), publicKey)).toBe(true)
    expect(Rsa.verify('said', Rsa.sign('said', again), usual.publicKey)).toBe(false)
    expect(Rsa.decrypt(Rsa.encrypt('sealed', publicKey), privateKey)).toBe('sealed')
  })

  test('gives another each time', async () => {
    const serials = await Promise.all(
      [mint(), mint()].map(async (pair) => (await pair).publicKey.export({ format: 'jwk' }).n),
    )
    expect(serials[0]).not.toBe(serials[1])
  })
})
