/** What is tested: a shop that sells, delivers what it is told was paid, and gives money back. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Wechatpay, type Config } from 'wechatpay-chain'
import { createNodeHandler, Notifications } from 'wechatpay-chain/notifications'

export interface Shop {
  /** Numbers of what left the shop. */
  readonly delivered: string[]
  /** While it is set, the database does not answer. */
  broken: boolean
  /** `total` in fen; gives the text of the QR code. */
  sell(out_trade_no: string, total: number): Promise<string>
  giveBack(out_trade_no: string, refund: number, total: number): Promise<string>
  close(): void
}

export async function openShop(config: Config & { readonly mchid: string }): Promise<Shop> {
  const instance = new Wechatpay(config)
  const handle = createNodeHandler(
    new Notifications(config),
    {
      'TRANSACTION.SUCCESS': async ({ resource: { out_trade_no } }) => {
        if (shop.broken) throw new Error('the database does not answer')
        shop.delivered.push(out_trade_no)
      },
    },
    { onError: () => undefined },
  ) // by default what failed is printed
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`

  const shop: Shop = {
    delivered: [],
    broken: false,
    sell: async (out_trade_no, total) => {
      const { data } = await instance.v3.pay.transactions.native.post({
        json: {
          appid: 'wxd678efh567hg6787',
          mchid: config.mchid,
          out_trade_no,
          description: 'Image形象店-QQ公仔',
          notify_url,
          amount: { total },
        },
      })
      return data.code_url
    },
    giveBack: async (out_trade_no, refund, total) => {
      const { data } = await instance.v3.refund.domestic.refunds.post({
        json: {
          out_trade_no,
          out_refund_no: `${out_trade_no}-r`,
          amount: { refund, total, currency: 'CNY' },
        },
      })
      return data.status
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return shop
}
