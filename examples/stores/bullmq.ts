/** BullMQ: a notification is acknowledged when its job is stored. The job's id is the notification's, so a copy adds none. */
import { Queue, Worker } from 'bullmq'
import { Notifications, type Handlers, type NotificationsConfig } from 'wechatpay-chain/notifications'

/** What a job holds: as much as the work needs. */
export interface Paid {
  readonly out_trade_no: string
  readonly total: number
}

/** As long as WeChat Pay may repeat a notification, and a day more. */
const KEPT_SECONDS = 48 * 3_600

/** The queue remembers what was handled: a store of its own is not needed. */
export const queued = (config: NotificationsConfig): Notifications =>
  new Notifications({ ...config, dedupe: false })

export const handlersOf = (queue: Queue<Paid>): Handlers => ({
  'TRANSACTION.SUCCESS': async ({ id, resource: { out_trade_no, amount } }) => {
    await queue.add(
      'paid',
      { out_trade_no, total: amount.total },
      {
        jobId: id.replaceAll(':', '-'), // BullMQ takes no colon
        attempts: 20,
        backoff: { type: 'exponential', delay: 1_000 },
        removeOnComplete: { age: KEPT_SECONDS },
      },
    )
  },
})

/** May run in another process. A job of a process that died is given to another: it must be idempotent. */
export const startWorker = (
  book: (paid: Paid) => Promise<void>,
  connection: { readonly host: string; readonly port: number },
): Worker<Paid> => new Worker<Paid>('wechatpay', ({ data }) => book(data), { connection })
