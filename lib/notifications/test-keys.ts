/** Keys as WeChat Pay has them and as it gives them to a merchant, for tests. */
import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { nonce } from '../crypto/nonce.js'
import { Sm2 } from '../crypto/sm2.js'

/** Keys for tests: they fit into `new Notifications()` as they are. */
export interface TestKeys {
  readonly certs: Readonly<Record<string, KeyObject>>
  readonly apiv3Key: string
  readonly secret: string
  readonly platform: { readonly serial: string; readonly privateKey: KeyObject }
}

/**
 * New keys, for tests only.
 * @param options `{ sm: true }`: an SM2 key, as a merchant who uses SM2 has it of the platform
 * @example const notifications = new Notifications(createTestKeys())
 */
export function createTestKeys({ sm = false }: { readonly sm?: boolean } = {}): TestKeys {
  const { privateKey, publicKey, serial } = sm ? sm2Platform() : rsaPlatform()
  return {
    certs: { [serial]: publicKey },
    apiv3Key: nonce(32),
    secret: nonce(32),
    platform: { serial, privateKey },
  }
}

function rsaPlatform() {
  const serial = `PUB_KEY_ID_${Array.from(randomBytes(28), (byte) => byte % 10).join('')}`
  return { serial, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
}

/** SM2 keys come in certificates. */
function sm2Platform() {
  const scalar = randomBytes(32)
  scalar[0]! &= 0x7f
  const privateKey = Sm2.from(scalar.toString('hex'))
  const serial = `5${randomBytes(20).toString('hex').slice(1).toUpperCase()}`
  return { serial, privateKey, publicKey: createPublicKey(privateKey) }
}
