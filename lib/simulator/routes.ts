/** Which operations have a part of their own. All others are answered from their documented examples. */
import type { Routes } from './exchange/exchange.js'
import type { Flows } from './flows.js'
import { bills } from './parts/bills/bills.js'
import { certificates } from './parts/certificates.js'
import { couponCodes } from './parts/coupons/coupon-codes.js'
import { bankTasks } from './parts/files/bank-tasks.js'
import { media } from './parts/files/media.js'
import { userPackages } from './parts/files/user-packages.js'
import { combined } from './parts/payments/combined.js'
import { refundRoutes } from './parts/payments/refunds.js'
import { transactions } from './parts/payments/transactions.js'
import { xmlOrders } from './parts/payments/xml-orders.js'
import { sharingRoutes } from './parts/sharing/sharing-routes.js'
import type { World } from './world/world.js'

export function createRoutes(
  world: World,
  {
    orders,
    refunds,
    sharings,
    transfers,
    batches,
    redPackets,
    payscore,
    complaints,
    favor,
    busifavor,
  }: Flows,
  baseURL: () => string,
): Routes {
  return {
    ...certificates(world),
    ...transactions(world, orders),
    ...combined(world, orders),
    ...refundRoutes(orders, refunds),
    ...xmlOrders(orders, refunds),
    ...sharingRoutes(world, orders, sharings),
    ...transfers.routes,
    ...batches.routes,
    ...redPackets.routes,
    ...payscore.routes,
    ...complaints.routes,
    ...favor.routes,
    ...busifavor.routes,
    ...couponCodes(world),
    ...bankTasks(world),
    ...userPackages(world),
    ...media(world),
    ...bills(world, orders, refunds, baseURL),
  }
}
