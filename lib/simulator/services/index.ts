/** Every service of the platform that keeps state, on one store and one ledger. */
import { Orders } from '../money/orders.js'
import { Refunds } from '../money/refunds.js'
import { Downloads } from './bills/downloads.js'
import { ProductCoupons } from './brand/product-coupons.js'
import { Complaints } from './complaints/complaints.js'
import { Advances } from './ecommerce/advances.js'
import { Products } from './products/products.js'
import { Contracts } from './contracts/contracts.js'
import { Deductions } from './contracts/deductions.js'
import { Busifavor } from './coupons/busifavor.js'
import { Favor } from './coupons/favor.js'
import { CodePayments } from './payments/code-payments.js'
import { Payscore } from './payscore/payscore.js'
import { Sharings } from './sharing/sharing.js'
import { RedPackets } from './transfers/red-packets.js'
import { TransferBatches } from './transfers/transfer-batches.js'
import { Transfers } from './transfers/transfers.js'
import type { World } from '../world/world.js'

export interface Services {
  readonly downloads: Downloads
  readonly orders: Orders
  readonly codes: CodePayments
  readonly refunds: Refunds
  readonly advances: Advances
  readonly products: Products
  readonly productCoupons: ProductCoupons
  readonly sharings: Sharings
  readonly transfers: Transfers
  readonly batches: TransferBatches
  readonly redPackets: RedPackets
  readonly payscore: Payscore
  readonly contracts: Contracts
  readonly deductions: Deductions
  readonly complaints: Complaints
  readonly favor: Favor
  readonly busifavor: Busifavor
}

export function createServices(world: World): Services {
  const orders = new Orders(world)
  const refunds = new Refunds(world, orders)
  const products = new Products(world)
  const contracts = new Contracts(world)
  return {
    downloads: new Downloads(world),
    orders,
    codes: new CodePayments(world, orders),
    refunds,
    advances: new Advances(world, orders, refunds),
    products,
    productCoupons: new ProductCoupons(world),
    sharings: new Sharings(world, orders),
    transfers: new Transfers(world, products),
    batches: new TransferBatches(world),
    redPackets: new RedPackets(world),
    payscore: new Payscore(world, orders),
    contracts,
    deductions: new Deductions(world, orders, contracts),
    complaints: new Complaints(world, orders),
    favor: new Favor(world, orders),
    busifavor: new Busifavor(world),
  }
}

/** Ends what the clock has ended: money that nobody accepted returns, deductions are paid. */
export async function expire(
  { transfers, redPackets, deductions }: Services,
  { pay }: { readonly pay: (out_trade_no: string) => Promise<void> },
): Promise<void> {
  transfers.expire()
  redPackets.expire()
  await deductions.expire((out_trade_no) => pay(out_trade_no))
}
