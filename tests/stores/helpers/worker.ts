/** One process of a shop: delivers copies of notifications to its handler, as it is told by messages. */
import { Notifications, receive, type Minted } from 'wechatpay-chain/notifications'
import { openShop, type Mode, type ShopKind } from './shop.js'

export interface Order {
  readonly certs: Record<string, string>
  readonly apiv3Key: string
  readonly minted: readonly Minted[]
  /** How many copies of each come at once. */
  readonly copies: number
  /** `hang`: says `handling` when it has booked, and waits for its end. */
  readonly handler: 'succeed' | 'hang'
  /** Is what is not acknowledged delivered again, as WeChat Pay does? */
  readonly repeat: boolean
  readonly leaseMilliseconds?: number
}

export interface Outcome {
  readonly runs: number
  /** The status of each copy's last delivery. */
  readonly statuses: readonly number[]
  readonly deliveries: number
  readonly errors: readonly string[]
}

/** Milliseconds between a delivery and its repetition, each twice as long as the one before. */
const [FIRST_PAUSE, LAST_PAUSE] = [25, 800]

const [kind, mode, address] = process.argv.slice(2) as [ShopKind, Mode, string]
const shop = await openShop(kind, mode, address)

process.on('message', (order: Order) => {
  void deliverAll(order).then((outcome) => process.send!(outcome))
})
process.on('disconnect', () => {
  void shop.close().finally(() => process.exit())
})
process.send!('ready')

async function deliverAll({
  certs,
  apiv3Key,
  minted,
  copies,
  handler,
  repeat,
  ...times
}: Order): Promise<Outcome> {
  const notifications = new Notifications<never>({ certs, apiv3Key, dedupe: shop.dedupe, ...times })
  let runs = 0
  let deliveries = 0
  const errors: string[] = []
  const deliver = async ({ headers, body }: Minted): Promise<number> => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LAST_PAUSE)) {
      deliveries++
      const { status } = await receive(
        notifications,
        headers,
        body,
        {
          'TRANSACTION.SUCCESS': async ({ resource }, context) => {
            runs++
            await shop.book(resource.out_trade_no, context)
            if (handler === 'hang') {
              process.send!('handling')
              await new Promise(() => undefined)
            }
          },
        },
        { onError: (error) => errors.push((error as Error).message), answerMilliseconds: 30_000 },
      )
      if (status === 204 || !repeat) return status
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  const all = minted.flatMap((one) => Array.from({ length: copies }, () => deliver(one)))
  return { statuses: await Promise.all(all), runs, deliveries, errors: errors.slice(0, 5) }
}
