/** The keys of every merchant of a simulated platform as files, for clients of any language. */
import { join } from 'node:path'
import type { SimulatedMerchant, Simulator } from '../../simulator/index.js'
import { ownFolder, replace } from '../files.js'

/**
 * Those of the first merchant into the folder, of the others into folders of their numbers.
 * @returns where the first one's configuration is
 */
export async function writeKeys(folder: string, platform: Simulator): Promise<string> {
  for (const [mchid, merchant] of platform.merchants)
    await write(mchid === platform.config.mchid ? folder : join(folder, mchid), merchant)
  return join(folder, 'wxpay.json')
}

async function write(folder: string, merchant: SimulatedMerchant): Promise<void> {
  await ownFolder(folder)
  for (const [name, content] of Object.entries(merchant.keyFiles()))
    await replace(join(folder, name), content)
  await replace(join(folder, 'wxpay.json'), `${JSON.stringify(merchant.config, null, 2)}\n`)
}
