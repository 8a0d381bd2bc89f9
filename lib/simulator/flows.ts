/** Everything that has a course on the platform, on one store and one ledger. */
import { Orders } from './money/orders.js'
import { Refunds } from './money/refunds.js'
import { Complaints } from './parts/complaints/complaints.js'
import { Busifavor } from './parts/coupons/busifavor.js'
import { Favor } from './parts/coupons/favor.js'
import { Payscore } from './parts/payscore/payscore.js'
import { Sharings } from './parts/sharing/sharing.js'
import { RedPackets } from './parts/transfers/red-packets.js'
import { TransferBatches } from './parts/transfers/transfer-batches.js'
import { Transfers } from './parts/transfers/transfers.js'
import type { World } from './world/world.js'

export interface Flows {
  readonly orders: Orders
  readonly refunds: Refunds
  readonly sharings: Sharings
  readonly transfers: Transfers
  readonly batches: TransferBatches
  readonly redPackets: RedPackets
  readonly payscore: Payscore
  readonly complaints: Complaints
  readonly favor: Favor
  readonly busifavor: Busifavor
}

/** @param baseURL where pictures are fetched; known when the first is asked for */
export function createFlows(world: World, baseURL: () => string): Flows {
  const orders = new Orders(world)
  return {
    orders,
    refunds: new Refunds(world, orders),
    sharings: new Sharings(world, orders),
    transfers: new Transfers(world),
    batches: new TransferBatches(world),
    redPackets: new RedPackets(world),
    payscore: new Payscore(world, orders),
    complaints: new Complaints(world, orders, baseURL),
    favor: new Favor(world, orders),
    busifavor: new Busifavor(world),
  }
}

/** What time alone ends has ended: money that nobody took returns. */
export function expire({ transfers, redPackets }: Flows): void {
  transfers.expire()
  redPackets.expire()
}
