/** RSA-2048 key pairs in less than half of `generateKeyPair`'s time, most of which goes into primes that are proved rather than found. For test keys alone. */
import {
  createPrivateKey,
  createPublicKey,
  generatePrime,
  generatePrimeSync,
  type KeyObject,
} from 'node:crypto'
import { promisify } from 'node:util'

export interface Pair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const EXPONENT = 65_537n
const PRIME_BITS = 1_024

const find = promisify(generatePrime) as unknown as (
  bits: number,
  options: { readonly bigint: true },
) => Promise<bigint>

/** Both primes at once, on threads of their own. */
export async function mintPair(): Promise<Pair> {
  const [p, q] = await Promise.all([find(PRIME_BITS, { bigint: true }), find(PRIME_BITS, { bigint: true })])
  return pairOf(p, q) ?? mintPair()
}

export function mintPairSync(): Pair {
  const prime = () => generatePrimeSync(PRIME_BITS, { bigint: true })
  return pairOf(prime(), prime()) ?? mintPairSync()
}

/** @see https://www.rfc-editor.org/rfc/rfc7518#section-6.3 */
function pairOf(p: bigint, q: bigint): Pair | undefined {
  if (p === q || p % EXPONENT === 1n || q % EXPONENT === 1n) return undefined
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n))
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const key = {
    kty: 'RSA',
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, base64url(value)])),
  }
  const privateKey = createPrivateKey({ key, format: 'jwk' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** The number that times `value` leaves 1 over, by Euclid. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, next, factor, after] = [modulus, value, 0n, 1n]
  while (next !== 0n) {
    const times = rest / next
    ;[rest, next, factor, after] = [next, rest - times * next, after, factor - times * after]
  }
  return factor < 0n ? factor + modulus : factor
}

function base64url(value: bigint): string {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url')
}
