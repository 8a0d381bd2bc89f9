/** A simulated platform of this process, and its credentials in a file as merchants keep them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { wxpay, type Ran, type Surroundings } from './wxpay.js'

export interface Shop {
  readonly platform: Simulator
  /** The path of a file of the folder, with this content. */
  readonly put: (name: string, content: string | Uint8Array, mode?: number) => string
  /** `wxpay` in the folder, with the shop's credentials. */
  readonly run: (words: readonly string[], surroundings?: Surroundings) => Promise<Ran>
}

/** An audience package in two parts. */
export const MANY = Array.from({ length: 1_500 }, (_, at) => `user-${at}-aaaaaaaaaa\n`).join('')

/** The words that upload it from `many.csv`, its progress kept in a file. */
export const packageWords = (state: string): string[] => [
  'upload',
  'brand/marketing/user-package/uploads',
  'many.csv',
  'package_type=USER_PACKAGE_TYPE_EXPOSURE',
  'data_type=USER_PACKAGE_DATA_TYPE_PHONE',
  'description=熟客人群最近三十天内到店两次以上',
  '--state',
  state,
]

export async function openShop(folder: string): Promise<Shop> {
  const platform = await createSimulator()
  const put: Shop['put'] = (name, content, mode = 0o600) => {
    const path = join(folder, name)
    writeFileSync(path, content, { mode })
    return path
  }
  const config = put('wxpay.json', JSON.stringify(platform.config))
  const run: Shop['run'] = (words, { env, ...more } = {}) =>
    wxpay(words, { cwd: folder, ...more, env: { WXPAY_CONFIG: config, ...env } })
  return { platform, put, run }
}
