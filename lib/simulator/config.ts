/** The configuration that makes a client the simulator's merchant. */
import { pem, type Identities } from './identity.js'
import type { SimulatorConfig } from './options.js'
import type { Mode } from './signing.js'

export function configOf({ merchant, brand, platform, certificate, secret, apiv3Key }: Identities, baseURL: string, mode: Mode): SimulatorConfig {
  const parties = { 'public-key': [platform], certificate: [certificate], both: [platform, certificate] }[mode]
  return {
    mchid: merchant.id, serial: merchant.serial, privateKey: pem(merchant.privateKey), certs: Object.fromEntries(parties.map(({ serial, publicKey }) => [serial, pem(publicKey)])),
    brand: { brandId: brand.id, serial: brand.serial, privateKey: pem(brand.privateKey) }, secret, apiv3Key, baseURL,
  }
}
