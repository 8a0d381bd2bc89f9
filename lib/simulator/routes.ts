/** Which operations have a part of their own. All others are answered from their documented examples. */
import type { Routes } from './exchange.js'
import type { Orders } from './orders.js'
import { bankTasks } from './parts/bank-tasks.js'
import { bills } from './parts/bills.js'
import { certificates } from './parts/certificates.js'
import { combined } from './parts/combined.js'
import { couponCodes } from './parts/coupon-codes.js'
import { media } from './parts/media.js'
import { refundRoutes } from './parts/refunds.js'
import { transactions } from './parts/transactions.js'
import { userPackages } from './parts/user-packages.js'
import { xmlOrders } from './parts/xml-orders.js'
import type { Refunds } from './refunds.js'
import type { World } from './world.js'

export function createRoutes(world: World, orders: Orders, refunds: Refunds, baseURL: () => string): Routes {
  return {
    ...certificates(world), ...transactions(world, orders), ...combined(world, orders), ...refundRoutes(orders, refunds), ...xmlOrders(orders, refunds),
    ...couponCodes(world), ...bankTasks(world), ...userPackages(world), ...media(world), ...bills(world, orders, refunds, baseURL),
  }
}
