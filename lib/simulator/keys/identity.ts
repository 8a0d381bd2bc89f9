/** The keys of a simulated platform and of those who call it: minted, given, or read from a saved state. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { Rsa } from '../../index.js'
import { Random, seededRandom } from './random.js'
import { mintPair, mintPairFrom, mintPairSync, type Pair } from './rsa-pair.js'

export interface Party extends Pair {
  readonly id: string
  readonly serial: string
}

export interface Merchant extends Party {
  /** The APIv2 key, 32 characters. */
  readonly secret: string
  /** 32 characters. */
  readonly apiv3Key: string
  /**
   * The sub-merchants of a service provider; any number is one where this is missing.
   * Applications that are finished add to it.
   */
  readonly subMerchants?: string[]
}

export interface Identities {
  /** The merchant concerned; of the platform as a whole the first one. */
  readonly merchant: Merchant
  readonly merchants: readonly Merchant[]
  readonly brand: Party
  /** The WeChat Pay public key. */
  readonly platform: Party
  /** The platform certificate, for merchants who have no public key yet. */
  readonly certificate: Party
  /** Signs merchants' certificates and those of TLS hosts. */
  readonly authority: Pair
  /** Do merchants sign and read with their SM2 keys now? */
  readonly isSm?: () => boolean
  /** From when certificates are valid, in milliseconds since 1970. */
  readonly issued: number
}

/** A merchant as it is configured: what is left out is minted. */
export interface MerchantOptions {
  readonly mchid: string
  /** The serial number of the merchant's certificate, hexadecimal. */
  readonly serial?: string
  /** PEM, DER or a `KeyObject`; RSA-2048. */
  readonly privateKey?: string | Buffer | KeyObject
  /** The APIv2 key, 32 characters. */
  readonly secret?: string
  /** The APIv3 key, 32 characters. */
  readonly apiv3Key?: string
  /** Of a service provider: the `sub_mchid` that it may name. Default: any. */
  readonly subMerchants?: readonly string[]
}

/** The brand as it is configured: what is left out is minted. */
export interface BrandOptions {
  readonly brandId?: string
  readonly serial?: string
  readonly privateKey?: string | Buffer | KeyObject
}

export interface IdentityOptions {
  readonly merchants?: readonly MerchantOptions[]
  readonly brand?: BrandOptions
}

export const DEFAULT_MCHID = '1900000001'
const DEFAULT_BRAND_ID = '40001'
const DAY = 86_400_000

/**
 * @param now milliseconds since 1970
 * @param seed makes the same keys in each run
 */
export async function mintIdentities(
  now: number,
  { merchants = [{ mchid: DEFAULT_MCHID }], brand = {} }: IdentityOptions = {},
  seed?: string,
): Promise<Identities> {
  const random = seed === undefined ? new Random() : seededRandom(`${seed}/keys`)
  const pair = async (): Promise<Pair> => (seed === undefined ? mintPair() : mintPairFrom(random))
  const later = (name: string): Pair =>
    late(() => (seed === undefined ? mintPairSync() : mintPairFrom(seededRandom(`${seed}/${name}`))))
  const certificate = { id: 'platform', serial: serialOf(random) }
  const [all, brandParty, platform] = await Promise.all([
    Promise.all(merchants.map((one) => mintMerchant(one, random, pair))),
    mintParty(brand.brandId ?? DEFAULT_BRAND_ID, brand, random, pair),
    mintParty('platform', { serial: `PUB_KEY_ID_${random.digits(28)}` }, random, pair),
  ])
  return {
    merchant: all[0]!,
    merchants: all,
    brand: brandParty,
    platform,
    certificate: Object.assign(later('certificate'), certificate),
    authority: later('authority'),
    issued: Math.floor(now / DAY) * DAY,
  }
}

/** With those merchants of `options` that were not there before. */
export async function addMerchants(
  identities: Identities,
  { merchants = [] }: IdentityOptions,
): Promise<Identities> {
  const random = new Random()
  const added = merchants.filter(({ mchid }) => !identities.merchants.some(({ id }) => id === mchid))
  const minted = await Promise.all(added.map((one) => mintMerchant(one, random, mintPair)))
  return { ...identities, merchants: [...identities.merchants, ...minted] }
}

async function mintMerchant(
  { mchid, secret, apiv3Key, subMerchants, ...given }: MerchantOptions,
  random: Random,
  pair: () => Promise<Pair>,
): Promise<Merchant> {
  const keys = { secret: secret ?? random.hex(16), apiv3Key: apiv3Key ?? random.hex(16) }
  return {
    ...(await mintParty(mchid, given, random, pair)),
    ...keys,
    ...(subMerchants && { subMerchants: [...subMerchants] }),
  }
}

async function mintParty(
  id: string,
  { serial, privateKey }: Pick<BrandOptions, 'serial' | 'privateKey'>,
  random: Random,
  pair: () => Promise<Pair>,
): Promise<Party> {
  const named = { id, serial: serial?.toUpperCase() ?? serialOf(random) }
  if (privateKey === undefined) return { ...named, ...(await pair()) }
  const key = Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE)
  return { ...named, privateKey: key, publicKey: createPublicKey(key) }
}

/** 20 bytes, of which the first is positive, as the platform's are. */
const serialOf = (random: Random): string => `5${random.hex(20).slice(1).toUpperCase()}`

/**
 * A pair that is minted when it is first needed: most merchants have a public
 * key and never see a certificate.
 */
function late(mint: () => Pair): Pair {
  let pair: Pair | undefined
  const keys = () => (pair ??= mint())
  return {
    get privateKey() {
      return keys().privateKey
    },
    get publicKey() {
      return keys().publicKey
    },
  }
}

export const pem = (key: KeyObject): string =>
  key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }) as string

/** The pair of a private key in PEM. */
export function pairOf(privateKey: string): Pair {
  const key = createPrivateKey(privateKey)
  return { privateKey: key, publicKey: createPublicKey(key) }
}
