/** Identities as JSON, and back. */
import { pairOf, pem, type Identities, type Merchant, type Party } from './identity.js'
import type { Pair } from './rsa-pair.js'

interface SavedParty {
  readonly id: string
  readonly serial: string
  /** PEM. */
  readonly privateKey: string
}

/** It holds private keys. */
export interface SavedIdentities extends Record<'brand' | 'platform' | 'certificate', SavedParty> {
  readonly merchants: readonly (SavedParty & Pick<Merchant, 'secret' | 'apiv3Key' | 'subMerchants'>)[]
  /** PEM. */
  readonly authority: string
  readonly issued: number
}

export function saveIdentities(identities: Identities): SavedIdentities {
  const { merchants, brand, platform, certificate, authority, issued } = identities
  return {
    merchants: merchants.map(({ secret, apiv3Key, subMerchants, ...party }) => ({
      ...saveParty(party),
      secret,
      apiv3Key,
      ...(subMerchants && { subMerchants }),
    })),
    brand: saveParty(brand),
    platform: saveParty(platform),
    certificate: saveParty(certificate),
    authority: pem(authority.privateKey),
    issued,
  }
}

export function readIdentities(saved: SavedIdentities): Identities {
  const merchants = saved.merchants.map((one) => ({ ...one, ...pairOf(one.privateKey) }))
  return {
    merchant: merchants[0]!,
    merchants,
    brand: readParty(saved.brand),
    platform: readParty(saved.platform),
    certificate: readParty(saved.certificate),
    authority: pairOf(saved.authority),
    issued: saved.issued,
  }
}

const saveParty = ({ id, serial, privateKey }: Party): SavedParty => ({
  id,
  serial,
  privateKey: pem(privateKey),
})
const readParty = ({ id, serial, privateKey }: SavedParty): Party & Pair => ({
  id,
  serial,
  ...pairOf(privateKey),
})
