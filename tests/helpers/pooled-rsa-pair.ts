/**
 * In place of lib/simulator/keys/rsa-pair.ts (see jest.config.js): the pairs of simulators come from the pool of this run, a new one for
 * each that is minted in a test file, as long as there are some.
 */
import { mintPair as mintNew, mintPairSync as mintNewSync } from '../../lib/simulator/keys/rsa-pair.js'
import { pooledPair, type Pair } from './key-pool.js'

export { mintPairFrom } from '../../lib/simulator/keys/rsa-pair.js'
export type { Pair }

const POOLED = 40
let minted = 0

export const mintPair = async (): Promise<Pair> => pooled() ?? mintNew()
export const mintPairSync = (): Pair => pooled() ?? mintNewSync()

function pooled(): Pair | undefined {
  if (process.env['TEST_KEYS'] === undefined || minted === POOLED) return undefined
  minted += 1
  return pooledPair(`simulator ${minted}`)
}
