/** One process of several that share a Redis: asked by messages, it delivers copies of one notification. */
import { createClient } from '@redis/client'
import { Redis } from 'ioredis'
import {
  Notifications,
  receive,
  RedisStore,
  type IoRedis,
  type Minted,
  type NodeRedis,
  type NotificationsConfig,
} from 'wechatpay-chain/notifications'

export interface Job {
  readonly certs: Record<string, string>
  readonly apiv3Key: string
  readonly minted: Minted
  readonly copies: number
  /** What the handler does: succeeds, throws, or ends the whole process while it holds the lease. */
  readonly handler: 'succeed' | 'throw' | 'crash'
}

export interface Done {
  readonly runs: number
  readonly statuses: number[]
}

const [port, kind] = process.argv.slice(2)
const [client, quit] = await connect(kind as 'ioredis' | 'node-redis', Number(port))

process.on('message', ({ certs, apiv3Key, minted, copies, handler }: Job) => {
  const notifications = new Notifications({
    certs,
    apiv3Key,
    dedupe: new RedisStore(client),
  } satisfies NotificationsConfig)
  let runs = 0
  const work = async (): Promise<void> => {
    runs++
    if (handler === 'crash') process.exit(3)
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    if (handler === 'throw') throw new Error('no stock')
  }
  const deliver = async () =>
    (
      await receive(
        notifications,
        minted.headers,
        minted.body,
        { 'TRANSACTION.SUCCESS': work },
        { onError: () => undefined, answerMilliseconds: 60_000 },
      )
    ).status
  void Promise.all(Array.from({ length: copies }, deliver)).then((statuses) =>
    process.send!({ runs, statuses } satisfies Done),
  )
})
process.on('disconnect', () => {
  void quit()
})
process.send!('ready')

async function connect(
  kind: 'ioredis' | 'node-redis',
  port: number,
): Promise<[IoRedis | NodeRedis, () => Promise<unknown>]> {
  if (kind === 'ioredis') {
    const client = new Redis(port, '127.0.0.1')
    return [client, () => client.quit()]
  }
  const client = createClient({ socket: { port, host: '127.0.0.1' } })
  await client.connect()
  return [client, () => client.close()]
}
