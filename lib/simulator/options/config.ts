/** The configuration that makes a client the simulator's merchant. */
import { pem, type Identities } from '../keys/identity.js'
import type { Mode } from '../keys/signing.js'
import type { SimulatorConfig } from './options.js'

/** Made once for a mode: keys are written as text only then. */
export function createConfig(identities: Identities, baseURL: string): (mode: Mode) => SimulatorConfig {
  const made = new Map<Mode, SimulatorConfig>()
  return (mode) => {
    const config = made.get(mode) ?? configOf(identities, baseURL, mode)
    made.set(mode, config)
    return config
  }
}

function configOf(
  { merchant, brand, platform, certificate, secret, apiv3Key }: Identities,
  baseURL: string,
  mode: Mode,
): SimulatorConfig {
  const parties = { 'public-key': [platform], certificate: [certificate], both: [platform, certificate] }[
    mode
  ]
  return {
    mchid: merchant.id,
    serial: merchant.serial,
    privateKey: pem(merchant.privateKey),
    certs: Object.fromEntries(parties.map(({ serial, publicKey }) => [serial, pem(publicKey)])),
    brand: { brandId: brand.id, serial: brand.serial, privateKey: pem(brand.privateKey) },
    secret,
    apiv3Key,
    baseURL,
  }
}
