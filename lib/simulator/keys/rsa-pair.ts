/**
 * RSA-2048 key pairs in less than half of `generateKeyPair`'s time, most of which it spends on proving its
 * primes; or from a seed. For test keys alone.
 */
import {
  checkPrimeSync,
  createPrivateKey,
  createPublicKey,
  generatePrime,
  generatePrimeSync,
  type KeyObject,
} from 'node:crypto'
import type { Random } from './random.js'

export interface Pair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const EXPONENT = 65_537n
const PRIME_BITS = 1_024
/** Candidates that one of these divides need no slower test. */
const SMALL_PRIMES = [3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n]

/** Both primes at once, on threads of their own. */
export async function mintPair(): Promise<Pair> {
  const [p, q] = await Promise.all([findPrime(), findPrime()])
  return pairOf(p, q) ?? mintPair()
}

export function mintPairSync(): Pair {
  const prime = () => generatePrimeSync(PRIME_BITS, { bigint: true })
  return pairOf(prime(), prime()) ?? mintPairSync()
}

/** The same pair for the same random numbers, in some 100 ms. */
export function mintPairFrom(random: Random): Pair {
  return pairOf(primeFrom(random), primeFrom(random)) ?? mintPairFrom(random)
}

function findPrime(): Promise<bigint> {
  return new Promise((resolve, reject) => {
    generatePrime(PRIME_BITS, { bigint: true }, (error, prime) => {
      if (error) reject(error)
      else resolve(prime)
    })
  })
}

/** The first prime from a random odd number on whose two highest bits are set. */
function primeFrom(random: Random): bigint {
  const start = BigInt(`0x${random.hex(PRIME_BITS / 8)}`) | 1n | (3n << BigInt(PRIME_BITS - 2))
  for (let candidate = start; candidate >> BigInt(PRIME_BITS) === 0n; candidate += 2n)
    if (SMALL_PRIMES.every((small) => candidate % small !== 0n) && checkPrimeSync(candidate)) return candidate
  return primeFrom(random)
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

/** The multiplicative inverse, by Euclid's extended algorithm. */
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
