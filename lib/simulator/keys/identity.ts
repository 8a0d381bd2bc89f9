/** The keys of a simulated platform and of those who call it: minted anew, or read from a saved state. */
import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto'
import { mintPair, mintPairSync, type Pair } from './rsa-pair.js'

export interface Party extends Pair {
  readonly id: string
  readonly serial: string
}

export interface Identities {
  readonly merchant: Party
  readonly brand: Party
  /** The WeChat Pay public key. */
  readonly platform: Party
  /** The platform certificate, for merchants who have no public key yet. */
  readonly certificate: Party
  /** From when the platform certificate is valid, in milliseconds since 1970. */
  readonly issued: number
  /** The APIv2 key. */
  readonly secret: string
  readonly apiv3Key: string
}

/** Keys as PEM. */
export type SavedIdentities = Readonly<
  { readonly issued: number } & Record<'secret' | 'apiv3Key', string> &
    Record<PartyName, { readonly id: string; readonly serial: string; readonly privateKey: string }>
>

const DAY = 86_400_000
const PARTIES = ['merchant', 'brand', 'platform', 'certificate'] as const
type PartyName = (typeof PARTIES)[number]

async function mint(id: string, serial: string): Promise<Party> {
  return { id, serial, ...(await mintPair()) }
}

/** Its keys are made when they are first needed: most merchants have a public key and never see the certificate. */
function mintLate(id: string, serial: string): Party {
  let pair: Pair | undefined
  const keys = () => (pair ??= mintPairSync())
  return {
    id,
    serial,
    get privateKey() {
      return keys().privateKey
    },
    get publicKey() {
      return keys().publicKey
    },
  }
}

/** @param now milliseconds since 1970 */
export async function mintIdentities(now: number): Promise<Identities> {
  const hex = () => `5${randomBytes(20).toString('hex').slice(1).toUpperCase()}`
  const [merchant, brand, platform] = await Promise.all([
    mint('1900000001', hex()),
    mint('40001', hex()),
    mint('platform', `PUB_KEY_ID_${digits(28)}`),
  ])
  return {
    merchant,
    brand,
    platform,
    certificate: mintLate('platform', hex()),
    issued: Math.floor(now / DAY) * DAY,
    secret: randomBytes(16).toString('hex'),
    apiv3Key: randomBytes(16).toString('hex'),
  }
}

export function saveIdentities(identities: Identities): SavedIdentities {
  const { secret, apiv3Key, issued } = identities
  const parties = PARTIES.map((name) => [
    name,
    {
      id: identities[name].id,
      serial: identities[name].serial,
      privateKey: pem(identities[name].privateKey),
    },
  ])
  return {
    secret,
    apiv3Key,
    issued,
    ...(Object.fromEntries(parties) as Omit<SavedIdentities, 'secret' | 'apiv3Key' | 'issued'>),
  }
}

export function readIdentities(saved: SavedIdentities): Identities {
  const { secret, apiv3Key, issued } = saved
  const parties = PARTIES.map((name) => [
    name,
    {
      ...saved[name],
      privateKey: createPrivateKey(saved[name].privateKey),
      publicKey: createPublicKey(saved[name].privateKey),
    },
  ])
  return {
    secret,
    apiv3Key,
    issued,
    ...(Object.fromEntries(parties) as Pick<Identities, PartyName>),
  }
}

export const pem = (key: KeyObject): string =>
  key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }) as string

/** So many random digits. */
export function digits(count: number): string {
  return Array.from(randomBytes(count), (byte) => byte % 10).join('')
}
