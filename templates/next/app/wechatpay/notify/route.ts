/** The handler takes the Request as it came: its bytes are what is verified. */
import { createFetchHandler } from 'wechatpay-chain/notifications'
import { shop } from '../../../../shop.js'

export const runtime = 'nodejs'

export async function POST(request: Request): Promise<Response> {
  const { notifications, handlers } = await shop()
  return createFetchHandler(notifications, handlers)(request)
}
