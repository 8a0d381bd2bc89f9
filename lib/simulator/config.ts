/** The configuration that makes a client the simulator's merchant. */
import { pem, type Identities } from './identity.js'
import type { SimulatorConfig, SimulatorOptions } from './options.js'

export function configOf({ merchant, brand, platform, certificate, secret, apiv3Key }: Identities, baseURL: string, mode: NonNullable<SimulatorOptions['mode']>): SimulatorConfig {
  const parties = { 'public-key': [platform], certificate: [certificate], both: [platform, certificate] }[mode]
  return {
    mchid: merchant.id, serial: merchant.serial, privateKey: pem(merchant.privateKey), certs: Object.fromEntries(parties.map(({ serial, publicKey }) => [serial, pem(publicKey)])),
    brand: { brandId: brand.id, serial: brand.serial, privateKey: pem(brand.privateKey) }, secret, apiv3Key, baseURL,
  }
}
