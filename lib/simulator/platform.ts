/** What all merchants of a simulated platform share, new or as it was saved. */
import { readFile } from 'node:fs/promises'
import { reasonOf } from '../files/path.js'
import { save } from '../files/save.js'
import { ConfigError } from '../index.js'
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
  const saved = load === undefined ? undefined : await readSaved(load)
  const kept = saved
    ? await addMerchants(saved.identities, options)
    : await mintIdentities(seed === undefined ? now() : SEEDED_TIME, options, seed)
  const identities: Identities = { ...kept, isSm: () => signing.mode === 'sm' }
  const frozen = seed === undefined ? undefined : SEEDED_TIME
  const clock = new Clock(() => now() + skew, saved?.ahead, frozen)
  const store = saved?.store ?? new Store()
  const signing: Signing = new Signing(identities, mode ?? saved?.mode ?? 'public-key')
  const random = seed === undefined ? new Random() : seededRandom(`${seed}/ids`)
  const files = new Files(random, load === undefined ? undefined : filesFolderOf(load))
  const ledger = new Ledger(store, clock.now)
  const notifier = new Notifier({ store, clock, identities, signing, random, events, forward })
  return { identities, signing, clock, store, files, ledger, notifier, random }
}

/**
 * What fails in it may quote a private key: the error says only which file it is.
 * @throws ConfigError `ERR_CONFIG_OPTION`
 */
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

/**
 * For its owner's eyes; uploads are files in a folder beside it. What was saved before
 * stays where this cannot be written.
 * @throws DownloadError `ERR_FILE_WRITE`
 */
export async function savePlatform(path: string, platform: Platform): Promise<void> {
  await platform.files.save(filesFolderOf(path))
  await save([Buffer.from(JSON.stringify(stateOf(platform)))], path, { mode: 0o600, replace: true })
}

/** Forgets what happened; keys stay. */
export function clearPlatform({ notifier, store, files, ledger, clock }: Platform): void {
  notifier.clear()
  store.clear()
  files.clear()
  ledger.clear()
  clock.reset()
}
