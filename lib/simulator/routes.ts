/** The operations that have a service. All others are answered from their documented examples. */
import type { Handler, Routes } from './http/messages.js'
import { bills } from './services/bills/bills.js'
import { certificates } from './services/certificates.js'
import { contractRoutes } from './services/contracts/contract-routes.js'
import { deductionRoutes } from './services/contracts/deduction-routes.js'
import { xmlContracts } from './services/contracts/xml-contracts.js'
import { couponCodes } from './services/coupons/coupon-codes.js'
import { balances } from './services/ecommerce/balances.js'
import { settlementAccounts } from './services/ecommerce/settlement-accounts.js'
import { subsidies } from './services/ecommerce/subsidies.js'
import { NotifyAddress } from './services/brand/notify-address.js'
import { PLAN_ADDRESS } from './services/products/plans.js'
import { bankTasks } from './services/files/bank-tasks.js'
import { media } from './services/files/media.js'
import { userPackages } from './services/files/user-packages.js'
import type { Services } from './services/index.js'
import { combined } from './services/payments/combined.js'
import { overseas } from './services/payments/overseas.js'
import { payscoreRoutes } from './services/payscore/payscore-routes.js'
import { refundRoutes } from './services/payments/refunds.js'
import { transactions } from './services/payments/transactions.js'
import { xmlOrders } from './services/payments/xml-orders.js'
import { platformSharing } from './services/sharing/platform-sharing.js'
import { sharingRoutes } from './services/sharing/sharing-routes.js'
import { xmlSharing } from './services/sharing/xml-sharing.js'
import type { World } from './world/world.js'

/** By verb and template. */
export type FindHandler = (key: string) => Handler | undefined

/** Of one merchant, made when the first one is asked for. */
export function createRoutes(world: World, services: Services): FindHandler {
  const { orders, refunds, sharings } = services
  const { contracts, deductions, products } = services
  const own = lazily(() => ({
    ...certificates(world),
    ...contractRoutes(world, contracts),
    ...deductionRoutes(world, orders, contracts, deductions),
    ...xmlContracts(world, orders, contracts, deductions, xmlOrders(world, orders, refunds, services.codes)),
    ...transactions(world, orders, services.codes),
    ...overseas(world, orders, refunds, services.codes),
    ...combined(world, orders),
    ...refundRoutes(world, orders, refunds, services.advances),
    ...services.advances.routes,
    ...subsidies(world, orders, refunds),
    ...balances(world),
    ...settlementAccounts(world, services.products),
    ...xmlOrders(world, orders, refunds, services.codes),
    ...sharingRoutes(world, orders, sharings),
    ...platformSharing(world, orders, sharings),
    ...xmlSharing(world, orders, sharings),
    ...services.transfers.routes,
    ...services.batches.routes,
    ...services.redPackets.routes,
    ...payscoreRoutes(world, services.payscore),
    ...services.complaints.routes,
    ...services.favor.routes,
    ...services.busifavor.routes,
    ...services.productCoupons.routes,
    ...new NotifyAddress(
      world,
      PLAN_ADDRESS,
      [
        'POST brand/marketing/delivery-plan/notify-url',
        'POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url',
      ],
      [],
    ).routes,
    ...couponCodes(world),
    ...bankTasks(world),
    ...userPackages(world),
    ...media(world),
    ...bills(world, services),
  }))
  return (key) => own(key) ?? products.find(key)
}

/** Those that remember nothing: keys, and the files that answers name. */
export function statelessRoutes(world: World, services: Services): FindHandler {
  return lazily(() => ({ ...certificates(world), ...bills(world, services, true) }))
}

function lazily(make: () => Routes): FindHandler {
  let routes: Routes | undefined
  return (key) => (routes ??= make())[key]
}
