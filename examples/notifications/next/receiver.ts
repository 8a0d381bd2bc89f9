/** Next.js: the receiver is made at the first request, so that `next build` needs no secrets. */
import { Notifications, type Handlers } from 'wechatpay-chain/notifications'

export function receiver(): Notifications {
  const { WXPAY_PUB_KEY_ID = '', WXPAY_PUB_KEY = '', WXPAY_APIV3_KEY = '' } = process.env
  return new Notifications({
    certs: { [WXPAY_PUB_KEY_ID]: WXPAY_PUB_KEY }, // PUB_KEY_ID_0114…, file:///run/secrets/pub_key.pem
    apiv3Key: WXPAY_APIV3_KEY,
  })
}

/** Compare with your own order, inside its lock: number and amount. Say yes again when it is paid already. */
export const handlers: Handlers = {
  'TRANSACTION.SUCCESS': async ({ resource: { out_trade_no, amount } }) => {
    console.log(`paid ${out_trade_no} ${amount.total}`)
  },
}
