/** `--keep`: the keys of the demo and a program to go on from, in a folder of their own. */
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { absent, ownFolder, writeOwn } from '../files.js'
import { programOf } from './program.js'
import type { Stage } from './stage.js'
import type { Words } from './words.js'

const APPID = 'wxd678efh567hg6787'

/** Before the demo runs: a folder that cannot be written is found at once. */
export async function keep(
  { platform, teller: { fact } }: Pick<Stage, 'platform' | 'teller'>,
  folder: string,
): Promise<void> {
  const { mchid, serial, privateKey, certs, apiv3Key } = platform.config
  const [[publicKeyId, publicKey]] = Object.entries(certs) as [[string, string]]
  await ownFolder(folder)
  await writeOwn(folder, 'demo.mjs', programOf({ mchid, serial, publicKeyId, appid: APPID }))
  await writeOwn(folder, 'apiclient_key.pem', privateKey)
  await writeOwn(folder, 'wechatpay_pub.pem', publicKey)
  await writeOwn(folder, 'apiv3_key.txt', apiv3Key)
  await platform.save(await absent(folder, 'simulator.json'))
  fact('keep', { folder: resolve(folder) })
}

/** What to type next. */
export function keptLines(folder: string, words: Words): (readonly [command: string, what: string])[] {
  const run = [`node ${join(folder, 'demo.mjs')}`, words.runKept] as const
  return resolves(folder) ? [run] : [['npm install wechatpay-chain', words.unresolved], run]
}

function resolves(folder: string): boolean {
  try {
    createRequire(join(resolve(folder), 'demo.mjs')).resolve('wechatpay-chain')
    return true
  } catch {
    return false
  }
}
