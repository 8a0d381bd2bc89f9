/** The configuration that makes a client one of the simulator's merchants. */
import { pem, type Identities } from '../keys/identity.js'
import { smPartyOf } from '../keys/sm2-pair.js'
import type { Mode } from '../keys/signing.js'
import type { SimulatorConfig } from './options.js'

/** Made once for a merchant and a mode: keys are written as PEM only then. */
export function createConfig(
  identities: Identities,
  baseURL: string,
): (mchid: string, mode: Mode) => SimulatorConfig {
  const made = new Map<string, SimulatorConfig>()
  return (mchid, mode) => {
    const config = made.get(`${mchid} ${mode}`) ?? configOf(identities, mchid, baseURL, mode)
    made.set(`${mchid} ${mode}`, config)
    return config
  }
}

function configOf(
  { merchants, merchant, brand, platform, certificate }: Identities,
  mchid: string,
  baseURL: string,
  mode: Mode,
): SimulatorConfig {
  const found = merchants.find((one) => one.id === mchid) ?? merchant
  const { id, secret, apiv3Key } = found
  const { serial, privateKey } = mode === 'sm' ? smPartyOf(found) : found
  // Brands have the public key alone, whatever merchants have.
  const parties = {
    'public-key': [platform],
    certificate: [certificate],
    both: [platform, certificate],
    sm: mode === 'sm' ? [smPartyOf(platform), platform] : [],
  }[mode]
  return {
    mchid: id,
    serial,
    privateKey: pem(privateKey),
    certs: Object.fromEntries(parties.map((party) => [party.serial, pem(party.publicKey)])),
    brand: { brandId: brand.id, serial: brand.serial, privateKey: pem(brand.privateKey) },
    secret,
    apiv3Key,
    baseURL,
  }
}
