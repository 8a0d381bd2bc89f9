/** The world a simulator begins with, new or as it was saved, and how it is saved. */
import { readFile, writeFile } from 'node:fs/promises'
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
  const saved = load === undefined ? undefined : (JSON.parse(await readFile(load, 'utf8')) as Saved)
  const identities = saved ? readIdentities(saved.identities) : await mintIdentities(now())
  const clock = new Clock(() => now() + skew, saved?.ahead)
  const store = saved ? Store.from(saved.tables) : new Store()
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

/** For its owner's eyes: it holds private keys. */
export function saveWorld(
  path: string,
  { identities, clock: { ahead }, signing: { mode }, store }: World,
): Promise<void> {
  const saved: Saved = { identities: saveIdentities(identities), ahead, mode, tables: store.toJSON() }
  return writeFile(path, JSON.stringify(saved), { mode: 0o600 })
}
