/** Which operations have a part of their own. All others are answered from their documented examples. */
import type { Routes } from './http/messages.js'
import type { Services } from './services/index.js'
import { bills } from './services/bills/bills.js'
import { certificates } from './services/certificates.js'
import { couponCodes } from './services/coupons/coupon-codes.js'
import { bankTasks } from './services/files/bank-tasks.js'
import { media } from './services/files/media.js'
import { userPackages } from './services/files/user-packages.js'
import { combined } from './services/payments/combined.js'
import { refundRoutes } from './services/payments/refunds.js'
import { transactions } from './services/payments/transactions.js'
import { xmlOrders } from './services/payments/xml-orders.js'
import { sharingRoutes } from './services/sharing/sharing-routes.js'
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
  }: Services,
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
