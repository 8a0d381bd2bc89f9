/** Which part of the simulator answers which path. */
import { BankTasks } from './bank-tasks.js'
import { Bills } from './bills.js'
import { Certificates } from './certificates.js'
import { CouponCodes } from './coupon-codes.js'
import type { Answer, Request } from './exchange.js'
import type { Identities } from './identity.js'
import { brandPicture, couponPicture, picture, video } from './media.js'
import { Orders } from './orders.js'
import { UserPackages } from './user-packages.js'
import { XmlApi } from './xml-api.js'

export type Handler = (request: Request, variables: Record<string, string>) => Answer | Promise<Answer>

export interface Route {
  readonly handler: Handler
  readonly variables: Record<string, string>
  /** APIv2 requests are signed in their body, all others in their header. */
  readonly signedHeader: boolean
}

export function createRoutes(identities: Identities, now: () => number): (method: string, pathname: string) => Route | undefined {
  const orders = new Orders(identities.merchant.id, now)
  const coupons = new CouponCodes(now)
  const bank = new BankTasks(now)
  const bills = new Bills(identities.merchant.id, now)
  const packages = new UserPackages()
  const certificates = new Certificates(identities, now)
  const v2 = new XmlApi(identities, orders)
  const routes: readonly (readonly [method: string, template: string, handler: Handler])[] = [
    ['GET', '/v3/certificates', certificates.list],
    ['POST', '/v3/pay/transactions/native', orders.native],
    ['POST', '/v3/pay/transactions/jsapi', orders.prepay],
    ['POST', '/v3/pay/transactions/app', orders.prepay],
    ['GET', '/v3/pay/transactions/out-trade-no/{out_trade_no}', orders.query],
    ['POST', '/v3/pay/transactions/out-trade-no/{out_trade_no}/close', orders.close],
    ['GET', '/v3/bill/tradebill', bills.trade],
    ['GET', '/v3/bill/fundflowbill', bills.fundFlow],
    ['GET', '/v3/billdownload/file', bills.download],
    ['POST', '/v3/merchant/media/upload', picture],
    ['POST', '/v3/merchant/media/video_upload', video],
    ['POST', '/v3/merchant-service/images/upload', picture],
    ['POST', '/v3/marketing/favor/media/image-upload', couponPicture],
    ['POST', '/brand/marketing/product-coupon/media/upload-image', brandPicture],
    ['POST', '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes', coupons.upload],
    ['GET', '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes', coupons.list],
    ['POST', '/v3/marketing/bank/packages/{package_id}/tasks', bank.create],
    ['GET', '/v3/marketing/bank/packages/{package_id}/tasks', bank.list],
    ['POST', '/brand/marketing/user-package/uploads', packages.initiate],
    ['PUT', '/brand/marketing/user-package/uploads/{upload_id}/{part_number}', packages.uploadPart],
    ['POST', '/brand/marketing/user-package/uploads/{upload_id}', packages.merge],
    ['POST', '/brand/marketing/user-package/user-packages/{user_package_id}/expand', packages.expand],
    ['POST', '/pay/unifiedorder', v2.unifiedOrder],
  ]
  const table = routes.map(([method, template, handler]) => ({ method, handler, ...pattern(template) }))

  return (method, pathname) => {
    for (const route of table) {
      const match = route.method === method && route.expression.exec(pathname)
      if (match) return { handler: route.handler, variables: decode(match.groups), signedHeader: /^\/(?:v3|brand|hk)\//.test(pathname) }
    }
    return undefined
  }
}

const pattern = (template: string) => ({ expression: new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) })

const decode = (groups: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
