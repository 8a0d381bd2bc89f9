/** The receiver and its handlers, shared by these examples: they differ only in how it is mounted. */
import { Notifications, type Handlers } from 'wechatpay-chain/notifications'
import { environment } from '../environment.ts'

const { WXPAY_PUB_KEY_ID = '', WXPAY_PUB_KEY = '', WXPAY_APIV3_KEY = '' } = environment

export const notifications = new Notifications({
  certs: { [WXPAY_PUB_KEY_ID]: WXPAY_PUB_KEY }, // PUB_KEY_ID_0114…, file:///run/secrets/pub_key.pem
  apiv3Key: WXPAY_APIV3_KEY,
  // dedupe: new RedisStore(new Redis()), // where more than one process listens
})

/** Compare with your own order, inside its lock: number and amount. Say yes again when it is paid already. */
export const handlers: Handlers = {
  'TRANSACTION.SUCCESS': async ({ resource: { out_trade_no, amount } }) => {
    console.log(`paid ${out_trade_no} ${amount.total}`)
  },
}

export const PATH = '/wechatpay/notify'
export const PORT = Number(environment['PORT'] ?? 3000)
export const listening = (port: number): void => console.log(`listening on http://127.0.0.1:${port}${PATH}`)
