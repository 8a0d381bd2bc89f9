/** The merchants of a platform, each with its own tables, services and controls on the one ledger. */
import { createControls, type Controls } from './controls/controls.js'
import type { Merchant } from './keys/identity.js'
import type { SimulatorOptions } from './options/options.js'
import type { Platform } from './platform.js'
import { createRoutes, statelessRoutes, type FindHandler } from './routes.js'
import { createServices, type Services } from './services/index.js'
import type { World } from './world/world.js'

export interface Account {
  readonly merchant: Merchant
  readonly world: World
  readonly services: Services
  readonly routes: FindHandler
  readonly controls: Controls
}

export class Accounts {
  readonly #platform: Platform
  readonly #options: SimulatorOptions
  readonly #accounts = new Map<string, Account>()

  constructor(platform: Platform, options: SimulatorOptions) {
    this.#platform = platform
    this.#options = options
  }

  get first(): Account {
    return this.of(this.#platform.identities.merchant)
  }

  get all(): readonly Account[] {
    return this.#platform.identities.merchants.map((merchant) => this.of(merchant))
  }

  of(merchant: Merchant): Account {
    const account = this.#accounts.get(merchant.id) ?? this.#open(merchant)
    this.#accounts.set(merchant.id, account)
    return account
  }

  /** By its number, without one the first. */
  find(mchid?: string): Account | undefined {
    if (mchid === undefined) return this.first
    const merchant = this.#platform.identities.merchants.find(({ id }) => id === mchid)
    return merchant && this.of(merchant)
  }

  #open(merchant: Merchant): Account {
    const { identities, store, notifier, ...shared } = this.#platform
    const { merchants = [], feeRate = 0.006, notify_url = '' } = this.#options
    const isFirst = merchant.id === identities.merchant.id
    const world: World = {
      ...shared,
      identities: { ...identities, merchant },
      store: isFirst ? store : store.scoped(merchant.id),
      notifier: notifier.of(merchant.id),
      feeRate,
      notify_url: merchants.find(({ mchid }) => mchid === merchant.id)?.notify_url ?? notify_url,
    }
    const services = createServices(world)
    return {
      merchant,
      world,
      services,
      routes:
        this.#options.stateful === false ? statelessRoutes(world, services) : createRoutes(world, services),
      controls: createControls(world, services),
    }
  }
}
