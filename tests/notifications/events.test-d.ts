/** Nothing here runs: that it compiles is the test. */
import {
  createFetchHandler,
  createNodeHandler,
  type AnyNotification,
  type Notification,
  type NotificationEvents,
  type Notifications,
} from 'wechatpay-chain/notifications'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const expectTrue = (value: true): boolean => value
declare const notifications: Notifications

export async function unwrapGivesAUnionThatEventTypeTells(): Promise<void> {
  const event = await notifications.unwrap({}, '')
  expectTrue(true satisfies Equal<typeof event, AnyNotification>)
  if (event.event_type === 'TRANSACTION.SUCCESS')
    expectTrue(true satisfies Equal<typeof event.resource, NotificationEvents['TRANSACTION.SUCCESS']>)
  switch (event.event_type) {
    case 'REFUND.SUCCESS':
    case 'REFUND.CLOSED':
      expectTrue(true satisfies Equal<typeof event, Notification<'REFUND.CLOSED' | 'REFUND.SUCCESS'>>)
      break
    default: {
      const text: string = event.event_type
      const resource: unknown = event.resource
      console.log(text, resource)
    }
  }
}

export function handlersGetTheirOwnEvent(): void {
  const handlers = {
    'TRANSACTION.SUCCESS': ({ resource }: Notification<'TRANSACTION.SUCCESS'>) => {
      expectTrue(true satisfies Equal<typeof resource, NotificationEvents['TRANSACTION.SUCCESS']>)
    },
  }
  createNodeHandler(notifications, handlers)
  createFetchHandler(notifications, {
    'REFUND.SUCCESS': async (event, { signal }) => {
      expectTrue(true satisfies Equal<typeof event.event_type, 'REFUND.SUCCESS'>)
      signal.throwIfAborted()
    },
    otherwise: ({ event_type }) => {
      const text: string = event_type
      return text
    },
    v2: { 'refund-processed': ({ id }) => id.toUpperCase() },
  })
  // @ts-expect-error there is no such event
  createNodeHandler(notifications, { 'TRANSACTION.SUCESS': () => undefined })
  // @ts-expect-error a handler is a function
  createNodeHandler(notifications, { 'TRANSACTION.SUCCESS': 'x' })
}

export async function bodiesMustBeRaw(): Promise<void> {
  await notifications.unwrap(new Headers(), new Uint8Array())
  await notifications.unwrap({ a: ['b'] }, Buffer.alloc(0))
  // @ts-expect-error a parsed body
  await notifications.unwrap({}, { id: '1' })
}

export function mintedEventsAreTyped(): void {
  notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
  notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { amount: { total: 1 }, payer: {} } })
  // @ts-expect-error money is a number of fen
  notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { amount: { total: '1' } } })
  notifications.sign({ event_type: 'SOMETHING.NEW', resource: { anything: 1 } })
  // @ts-expect-error a resource is an object
  notifications.sign({ event_type: 'SOMETHING.NEW', resource: 'x' })
}

export function ordinaryPaymentsHaveTheirMembers({
  resource,
}: Notification<'TRANSACTION.SUCCESS'>): [string, string, string, string, number] {
  const { out_trade_no, transaction_id, success_time, payer, amount } = resource
  return [out_trade_no, transaction_id, success_time, payer.openid, amount.payer_total]
}

export function ownEventsGoIntoCustom(): void {
  createFetchHandler(notifications, {
    custom: {
      'SHOP.OPENED': ({ event_type, resource }) => {
        const [text, unknown]: [string, unknown] = [event_type, resource]
        return [text, unknown]
      },
      'SHOP.CLOSED': (event: Notification<'REFUND.SUCCESS'>) => event.resource.refund_id,
    },
  })
}

export function whatTheShopAnswersIsTyped(): void {
  createFetchHandler(notifications, {
    v2: { 'native-product-scanned': async ({ resource }) => ({ prepay_id: resource.product_id }) },
  })
  createFetchHandler(notifications, {
    // @ts-expect-error WeChat Pay waits for an answer
    v2: { 'native-product-scanned': () => undefined },
  })
}

export function aReceiverMayBeMadeLater(): void {
  createFetchHandler(() => notifications, { otherwise: () => undefined })
  createNodeHandler(async () => notifications, { otherwise: () => undefined })
  // @ts-expect-error neither a receiver nor a function
  createNodeHandler({}, { otherwise: () => undefined })
}

export async function synchronousFunctionsAreTyped(): Promise<void> {
  expectTrue(true satisfies Equal<ReturnType<typeof notifications.unwrapSync>, AnyNotification>)
  expectTrue(true satisfies Equal<ReturnType<typeof notifications.decryptSync>, AnyNotification>)
  expectTrue(true satisfies Equal<ReturnType<typeof notifications.verifySync>, void>)
}
