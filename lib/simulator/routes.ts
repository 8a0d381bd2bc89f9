/** Which operations have a part of their own. All others are answered from their documented examples. */
import type { Routes } from './exchange.js'
import type { Flows } from './flows.js'
import { bankTasks } from './parts/bank-tasks.js'
import { bills } from './parts/bills.js'
import { certificates } from './parts/certificates.js'
import { combined } from './parts/combined.js'
import { couponCodes } from './parts/coupon-codes.js'
import { media } from './parts/media.js'
import { refundRoutes } from './parts/refunds.js'
import { sharingRoutes } from './parts/sharing-routes.js'
import { transactions } from './parts/transactions.js'
import { userPackages } from './parts/user-packages.js'
import { xmlOrders } from './parts/xml-orders.js'
import type { World } from './world.js'

export function createRoutes(world: World, { orders, refunds, sharings, transfers, batches, redPackets, payscore, complaints, favor, busifavor }: Flows, baseURL: () => string): Routes {
  return {
    ...certificates(world), ...transactions(world, orders), ...combined(world, orders), ...refundRoutes(orders, refunds), ...xmlOrders(orders, refunds), ...sharingRoutes(world, orders, sharings),
    ...transfers.routes, ...batches.routes, ...redPackets.routes, ...payscore.routes, ...complaints.routes, ...favor.routes, ...busifavor.routes,
    ...couponCodes(world), ...bankTasks(world), ...userPackages(world), ...media(world), ...bills(world, orders, refunds, baseURL),
  }
}
