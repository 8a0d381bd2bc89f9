/**
 * RSA-2048 pairs that are minted once a run, for minting one takes 0.1 s and most test files need some. They lie in the folder that
 * tools/jest-setup.mjs makes for all workers; who asks first for a name mints its pair.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Pair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const newPair = (): Pair => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The pair of this name: another name has another pair, another run other pairs. */
export function pooledPair(name: string): Pair {
  const folder = process.env['TEST_KEYS']
  // The programs of consumers/ run without jest.
  if (folder === undefined) return newPair()
  const path = join(folder, `${encodeURIComponent(name)}.der`)
  return read(path) ?? mint(path)
}

function read(path: string): Pair | undefined {
  try {
    const privateKey = createPrivateKey({ key: readFileSync(path), format: 'der', type: 'pkcs1' })
    return { privateKey, publicKey: createPublicKey(privateKey) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Renamed when it is whole: another worker never reads a part of it. */
function mint(path: string): Pair {
  const pair = newPair()
  const own = `${path}.${process.pid}`
  writeFileSync(own, pair.privateKey.export({ format: 'der', type: 'pkcs1' }), { mode: 0o600 })
  renameSync(own, path)
  return pair
}
