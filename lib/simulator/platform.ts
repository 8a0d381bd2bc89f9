/** What all merchants of a simulated platform share, new or as it was saved. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Events } from './events.js'
import { addMerchants, mintIdentities, type Identities } from './keys/identity.js'
import { Random, seededRandom } from './keys/random.js'
import { readIdentities, saveIdentities, type SavedIdentities } from './keys/saved-identities.js'
import { Signing, type Mode } from './keys/signing.js'
import { Ledger, merchantAccount, OUTSIDE } from './money/ledger.js'
import { Notifier } from './notify/notifier.js'
import type { SimulatorOptions } from './options/options.js'
import { Clock } from './world/clock.js'
import { Files, filesFolderOf } from './world/files.js'
import { Store } from './world/store.js'

/** With a `seed` the platform's clock stands here until it is advanced: 2026-01-01T08:00:00+08:00. */
export const SEEDED_TIME = Date.UTC(2026, 0, 1)

export interface Platform {
  readonly identities: Identities
  readonly signing: Signing
  readonly clock: Clock
  readonly store: Store
  readonly files: Files
  readonly ledger: Ledger
  readonly notifier: Notifier
  readonly random: Random
}

interface Saved {
  readonly identities: SavedIdentities
  /** Milliseconds. */
  readonly ahead: number
  readonly mode: Mode
  readonly tables: ReturnType<Store['toJSON']>
}

export async function createPlatform(events: Events, options: SimulatorOptions): Promise<Platform> {
  const { load, mode, now = Date.now, skew = 0, seed, forward } = options
  const saved = load === undefined ? undefined : (JSON.parse(await readFile(load, 'utf8')) as Saved)
  const identities = saved
    ? await addMerchants(readIdentities(saved.identities), options)
    : await mintIdentities(seed === undefined ? now() : SEEDED_TIME, options, seed)
  const frozen = seed === undefined ? undefined : SEEDED_TIME
  const clock = new Clock(() => now() + skew, saved?.ahead, frozen)
  const store = saved ? Store.from(saved.tables) : new Store()
  const signing = new Signing(identities, mode ?? saved?.mode ?? 'public-key')
  const random = seed === undefined ? new Random() : seededRandom(`${seed}/ids`)
  const files = new Files(random, load === undefined ? undefined : filesFolderOf(load))
  const ledger = new Ledger(store, clock.now)
  const notifier = new Notifier({ store, clock, identities, signing, random, events, forward })
  return { identities, signing, clock, store, files, ledger, notifier, random }
}

/** What merchants have to begin with. */
export function openAccounts(
  { identities, ledger }: Platform,
  { merchants = [], balance = 0 }: SimulatorOptions,
): void {
  for (const { id } of identities.merchants) {
    if (Object.hasOwn(ledger.balances, merchantAccount(id))) continue
    const amount = merchants.find(({ mchid }) => mchid === id)?.balance ?? balance
    ledger.move('OPENING', 'opening', amount, OUTSIDE, merchantAccount(id))
  }
}

/** It holds private keys. */
export function stateOf({ identities, clock, signing, store }: Platform): object {
  const saved: Saved = {
    identities: saveIdentities(identities),
    ahead: clock.ahead,
    mode: signing.mode,
    tables: store.toJSON(),
  }
  return saved
}

/** For its owner's eyes. Uploads are files in a folder beside it. */
export async function savePlatform(path: string, platform: Platform): Promise<void> {
  await platform.files.save(filesFolderOf(path))
  await writeFile(path, JSON.stringify(stateOf(platform)), { mode: 0o600 })
}

/** Forgets what happened; keys stay. */
export function clearPlatform({ notifier, store, files, ledger, clock }: Platform): void {
  notifier.clear()
  store.clear()
  files.clear()
  ledger.clear()
  clock.reset()
}
