/** The world a simulator begins with, new or as it was saved, and how it is saved. */
import { readFile } from 'node:fs/promises'
import { reasonOf } from '../../files/path.js'
import { save } from '../../files/save.js'
import { ConfigError } from '../../index.js'
import { mintIdentities, readIdentities, saveIdentities, type SavedIdentities } from '../keys/identity.js'
import { Signing, type Mode } from '../keys/signing.js'
import { Ledger, merchantAccount, OUTSIDE } from '../money/ledger.js'
import { Notifier } from '../notify/notifier.js'
import type { SimulatorOptions } from '../options/options.js'
import type { Events } from '../events.js'
import { Clock } from './clock.js'
import { Store } from './store.js'
import type { World } from './world.js'

interface Saved {
  readonly identities: SavedIdentities
  readonly ahead: number
  readonly mode: Mode
  readonly tables: ReturnType<Store['toJSON']>
}

export async function createWorld(
  events: Events,
  {
    load,
    mode,
    now = Date.now,
    skew = 0,
    feeRate = 0.006,
    balance = 0,
    notify_url = '',
    forward,
  }: SimulatorOptions,
): Promise<World> {
  const saved = load === undefined ? undefined : await readSaved(load)
  const identities = saved?.identities ?? (await mintIdentities(now()))
  const clock = new Clock(() => now() + skew, saved?.ahead)
  const store = saved?.store ?? new Store()
  const signing = new Signing(identities, mode ?? saved?.mode ?? 'public-key')
  const ledger = new Ledger(store, clock.now)
  if (ledger.size === 0)
    ledger.move('OPENING', 'opening', balance, OUTSIDE, merchantAccount(identities.merchant.id))
  return {
    identities,
    signing,
    clock,
    store,
    ledger,
    notifier: new Notifier(store, clock, identities, signing, events, forward),
    feeRate,
    notify_url,
  }
}

/** What fails in it may quote a private key: the error says only which file it is. @throws ConfigError `ERR_CONFIG_OPTION` */
async function readSaved(path: string) {
  const text = await readFile(path, 'utf8').catch((error: unknown) =>
    refuse(`cannot be read: ${reasonOf(error)}`),
  )
  try {
    const { identities, ahead, mode, tables } = JSON.parse(text) as Saved
    return { identities: readIdentities(identities), ahead, mode, store: Store.from(tables) }
  } catch {
    return refuse('holds no state of a simulator, or a part of one. Remove it to begin anew, or name another')
  }

  function refuse(why: string): never {
    throw new ConfigError('ERR_CONFIG_OPTION', `load: ${path} ${why}`)
  }
}

/**
 * For its owner's eyes: it holds private keys. What was saved before stays where this cannot be written.
 * @throws DownloadError `ERR_FILE_WRITE`
 */
export async function saveWorld(
  path: string,
  { identities, clock: { ahead }, signing: { mode }, store }: World,
): Promise<void> {
  const saved: Saved = { identities: saveIdentities(identities), ahead, mode, tables: store.toJSON() }
  await save([Buffer.from(JSON.stringify(saved))], path, { mode: 0o600, replace: true })
}
