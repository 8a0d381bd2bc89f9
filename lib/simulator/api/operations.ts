/** Every operation of the control API: what the object of `createSimulator()` can do, over HTTP. */
import type { Account } from '../accounts.js'
import { object, text } from '../http/fields.js'
import { Bytes, type Fields } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import { eventTypes } from '../notify/examples.js'
import type { Mode } from '../keys/signing.js'
import type { ApiContext } from './context.js'
import { FAULT_OPERATIONS } from './faults.js'
import { MCHID, type ApiOperation, type Parameter } from './operation.js'

const required = (description: string, example?: unknown): Parameter => ({
  type: 'string',
  description,
  required: true,
  ...(example !== undefined && { example }),
})
const optional = (description: string, example?: unknown): Parameter => ({
  type: 'string',
  description,
  ...(example !== undefined && { example }),
})
const OUT_TRADE_NO = required("the merchant's number of the order", 'order-0001')

/** @throws Refusal */
function accountOf({ accounts }: ApiContext, { mchid }: Fields): Account {
  const account = accounts.find(mchid as string | undefined)
  if (!account) throw notFound('RESOURCE_NOT_EXISTS', `there is no merchant ${JSON.stringify(mchid)}`)
  return account
}

/** A member that may be left out. */
const maybe = (given: Fields, name: string): string | undefined => given[name] as string | undefined

const CONTROLS: readonly ApiOperation[] = [
  {
    method: 'POST',
    path: '/pay',
    name: 'pay',
    summary: 'A payer pays an order, or the combination it belongs to',
    parameters: {
      out_trade_no: OUT_TRADE_NO,
      openid: optional("who pays; default: the order's"),
      coupon_id: optional('a coupon of that user'),
      mchid: MCHID,
    },
    run: (context, given) =>
      accountOf(context, given).controls.pay(text(given, 'out_trade_no'), {
        ...(given['openid'] !== undefined && { openid: text(given, 'openid') }),
        ...(given['coupon_id'] !== undefined && { coupon_id: text(given, 'coupon_id') }),
      }),
  },
  {
    method: 'POST',
    path: '/close-order',
    name: 'closeOrder',
    summary: 'The merchant closes an order, or the combination it belongs to',
    parameters: { out_trade_no: OUT_TRADE_NO, mchid: MCHID },
    run: (context, given) => accountOf(context, given).controls.closeOrder(text(given, 'out_trade_no')),
  },
  {
    method: 'POST',
    path: '/refund-order',
    name: 'refundOrder',
    summary: 'The merchant refunds an order on the merchant platform, and the money arrives',
    parameters: {
      out_trade_no: OUT_TRADE_NO,
      amount: { type: 'integer', description: 'in fen; default: what is left' },
      mchid: MCHID,
    },
    answers: '{ out_refund_no }',
    run: async (context, given) => ({
      out_refund_no: await accountOf(context, given).controls.refundOrder(
        text(given, 'out_trade_no'),
        given['amount'] as number | undefined,
      ),
    }),
  },
  {
    method: 'POST',
    path: '/complete-refund',
    name: 'completeRefund',
    summary: 'The money of a refund arrives at the payer',
    parameters: {
      out_refund_no: required("the merchant's number of the refund", 'refund-0001'),
      mchid: MCHID,
    },
    run: (context, given) => accountOf(context, given).controls.completeRefund(text(given, 'out_refund_no')),
  },
  {
    method: 'POST',
    path: '/confirm-transfer',
    name: 'confirmTransfer',
    summary: 'A user accepts a transfer, or with a fail_reason cannot; the money of a batch arrives',
    parameters: {
      number: required('out_bill_no or out_batch_no'),
      fail_reason: optional('why the user cannot'),
      mchid: MCHID,
    },
    run: (context, given) =>
      accountOf(context, given).controls.confirmTransfer(text(given, 'number'), maybe(given, 'fail_reason')),
  },
  {
    method: 'POST',
    path: '/open-red-packet',
    name: 'openRedPacket',
    summary: 'A user opens a red packet',
    parameters: {
      mch_billno: required("the merchant's number of the red packet"),
      openid: optional('who opens it; default: whom it was sent to'),
      mchid: MCHID,
    },
    run: (context, given) =>
      accountOf(context, given).controls.openRedPacket(text(given, 'mch_billno'), maybe(given, 'openid')),
  },
  {
    method: 'POST',
    path: '/confirm-service-order',
    name: 'confirmServiceOrder',
    summary: 'A user agrees to a payscore order',
    parameters: {
      out_order_no: required("the merchant's number of the service order"),
      openid: optional('who agrees'),
      mchid: MCHID,
    },
    run: (context, given) =>
      accountOf(context, given).controls.confirmServiceOrder(
        text(given, 'out_order_no'),
        maybe(given, 'openid'),
      ),
  },
  {
    method: 'POST',
    path: '/pay-service-order',
    name: 'payServiceOrder',
    summary: 'A completed payscore order is paid',
    parameters: { out_order_no: required("the merchant's number of the service order"), mchid: MCHID },
    run: (context, given) => accountOf(context, given).controls.payServiceOrder(text(given, 'out_order_no')),
  },
  {
    method: 'POST',
    path: '/take-coupon',
    name: 'takeCoupon',
    summary: "A user takes a merchant's coupon",
    parameters: {
      stock_id: required('the stock of the coupon'),
      openid: required('who takes it'),
      mchid: MCHID,
    },
    answers: '{ coupon_code }',
    run: async (context, given) => ({
      coupon_code: await accountOf(context, given).controls.takeCoupon(
        text(given, 'stock_id'),
        text(given, 'openid'),
      ),
    }),
  },
  {
    method: 'POST',
    path: '/complain',
    name: 'complain',
    summary: 'A payer complains about an order',
    parameters: {
      out_trade_no: OUT_TRADE_NO,
      detail: optional('what the payer writes'),
      problem_type: {
        type: 'string',
        description: 'the kind of problem',
        enum: ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'],
      },
      phone: optional("the payer's telephone number"),
      images: { type: 'array', description: 'pictures, as base64' },
      mchid: MCHID,
    },
    answers: '{ complaint_id }',
    run: async (context, { out_trade_no, images, mchid, ...details }) => ({
      complaint_id: await accountOf(context, { mchid }).controls.complain(String(out_trade_no), {
        ...details,
        images: ((images ?? []) as string[]).map((image) => Buffer.from(image, 'base64')),
      }),
    }),
  },
  {
    method: 'POST',
    path: '/respond-to-complaint',
    name: 'respondToComplaint',
    summary: 'A payer adds to a complaint',
    parameters: {
      complaint_id: required('the complaint'),
      content: required('what the payer writes'),
      mchid: MCHID,
    },
    run: (context, given) =>
      accountOf(context, given).controls.respondToComplaint(
        text(given, 'complaint_id'),
        text(given, 'content'),
      ),
  },
]

const NOTIFICATIONS: readonly ApiOperation[] = [
  {
    method: 'GET',
    path: '/events',
    name: 'listEvents',
    summary: 'Every event that can be sent',
    answers: 'a list of event types',
    run: () => eventTypes(),
  },
  {
    method: 'POST',
    path: '/trigger',
    name: 'trigger',
    summary: 'Pays or refunds an order and sends the event; of any other event sends the documented example',
    parameters: {
      event_type: required('TRANSACTION.SUCCESS, REFUND.SUCCESS, PROBE or any other', 'TRANSACTION.SUCCESS'),
      url: optional('where it is sent, if the order does not say'),
      out_trade_no: optional('an order that is there; default: a new one'),
      amount: { type: 'integer', description: 'in fen, of a new order or of the refund', example: 100 },
      members: { type: 'object', description: 'members of the resource in place of the documented ones' },
      mchid: MCHID,
    },
    answers: '{ event_type, out_trade_no, told: [{ id, api, url, state, status, answer }] }',
    run: ({ trigger }, given) => trigger({ amount: 100, ...given }),
  },
  {
    method: 'POST',
    path: '/notify',
    name: 'notify',
    summary: 'Sends any event to a URL, its resource made of documented examples and of members',
    parameters: {
      url: required('where it is sent, on this machine', 'http://127.0.0.1:3000/notify'),
      event_type: required('any event', 'PAYSCORE.USER_PAID'),
      members: { type: 'object', description: 'members of the resource in place of the documented ones' },
    },
    run: ({ simulator }, given) =>
      simulator.notify(text(given, 'url'), text(given, 'event_type'), object(given, 'members')),
  },
  {
    method: 'POST',
    path: '/sign',
    name: 'sign',
    summary: 'A genuine notification that is not sent: what to POST to a handler',
    parameters: {
      event_type: required('any event', 'TRANSACTION.SUCCESS'),
      resource: { type: 'object', description: 'what it says', required: true },
      at: { type: 'integer', description: 'when it is dated, in milliseconds since 1970; default: now' },
    },
    answers: '{ headers, body }',
    run: ({ simulator }, { at, ...draft }) =>
      simulator.sign(draft as unknown as Parameters<typeof simulator.sign>[0], at as number | undefined),
  },
  {
    method: 'GET',
    path: '/notifications',
    name: 'listNotifications',
    summary: 'Every notification and what became of it, oldest first',
    answers: 'a list of notifications',
    run: ({ simulator }) => simulator.notifications.all,
  },
  {
    method: 'POST',
    path: '/notifications/{id}/repeat',
    name: 'repeatNotification',
    summary: 'Sends a notification once more, though it was acknowledged',
    parameters: { id: required('the notification') },
    run: ({ simulator }, given) => simulator.notifications.repeat(text(given, 'id')),
  },
  {
    method: 'POST',
    path: '/probe',
    name: 'probe',
    summary: 'Sends a notification whose signature is wrong on purpose: a receiver must refuse it',
    parameters: { url: required('where it is sent', 'http://127.0.0.1:3000/notify') },
    answers: '{ url, status, text } of the response; status 0 where none arrived, text says why',
    run: ({ simulator }, given) => simulator.notifications.probed(text(given, 'url')),
  },
]

const PLATFORM: readonly ApiOperation[] = [
  {
    method: 'GET',
    path: '/config',
    name: 'getConfig',
    summary: 'What a client of the merchant is configured with: its keys, and those of the platform',
    parameters: { mchid: MCHID },
    answers: '{ mchid, serial, privateKey, certs, brand, secret, apiv3Key, baseURL }',
    run: (context, given) => context.simulator.merchants.get(accountOf(context, given).merchant.id)!.config,
  },
  {
    method: 'GET',
    path: '/keys/{name}',
    name: 'keyFiles',
    summary:
      'A key of the merchant or of the platform as a file: apiclient_key.pem, apiclient_cert.p12, ca.pem, .env',
    parameters: { name: required('the file', 'apiclient_key.pem'), mchid: MCHID },
    answers: 'the file',
    run: (context, given) => {
      const files = context.simulator.merchants.get(accountOf(context, given).merchant.id)!.keyFiles()
      const name = text(given, 'name')
      if (!Object.hasOwn(files, name))
        throw notFound(
          'RESOURCE_NOT_EXISTS',
          `there is no ${name}; there are ${Object.keys(files).join(', ')}`,
        )
      return new Bytes(Buffer.from(files[name]!))
    },
  },
  {
    method: 'GET',
    path: '/merchants',
    name: 'listMerchants',
    summary: 'The numbers of every merchant',
    answers: 'a list of numbers',
    run: ({ simulator }) => [...simulator.merchants.keys()],
  },
  {
    method: 'GET',
    path: '/orders',
    name: 'listOrders',
    summary: 'Every order of the merchant, oldest first',
    parameters: { mchid: MCHID },
    answers: 'a list of orders',
    run: (context, given) => accountOf(context, given).services.orders.all,
  },
  {
    method: 'GET',
    path: '/requests',
    name: 'listRequests',
    summary: 'The last 1,000 requests and the responses to them, oldest first',
    answers: 'a list of exchanges',
    run: ({ simulator }) => simulator.requests,
  },
  {
    method: 'GET',
    path: '/ledger',
    name: 'getLedger',
    summary: 'Every account and every movement of money, in fen',
    answers: '{ balances, entries }',
    run: ({ simulator: { ledger } }) => ({ balances: ledger.balances, entries: ledger.entries }),
  },
  {
    method: 'GET',
    path: '/clock',
    name: 'getClock',
    summary: "The platform's time",
    answers: '{ now } in milliseconds since 1970',
    run: ({ simulator }) => ({ now: simulator.now() }),
  },
  {
    method: 'POST',
    path: '/clock',
    name: 'advance',
    summary: "Advances the platform's clock; notifications that fall due are sent, what expires has expired",
    parameters: { by: required('how far: 15s, 30m, 1h, 2d', '1h') },
    answers: '{ now } in milliseconds since 1970',
    run: async ({ simulator }, given) => {
      await simulator.advance(text(given, 'by'))
      return { now: simulator.now() }
    },
  },
  {
    method: 'GET',
    path: '/mode',
    name: 'getMode',
    summary: 'Which keys the platform signs with',
    answers: '{ mode }',
    run: ({ simulator: { mode } }) => ({ mode }),
  },
  {
    method: 'PUT',
    path: '/mode',
    name: 'switchTo',
    summary: 'Signs with other keys from now on',
    parameters: {
      mode: {
        type: 'string',
        description: 'which keys',
        required: true,
        enum: ['public-key', 'certificate', 'both'],
      },
    },
    answers: '{ mode }',
    run: ({ simulator }, given) => {
      simulator.switchTo(given['mode'] as Mode)
      return { mode: simulator.mode }
    },
  },
  {
    method: 'POST',
    path: '/reset',
    name: 'reset',
    summary: 'Forgets everything that happened; keys, mode and faults stay',
    run: ({ simulator }) => {
      simulator.reset()
    },
  },
  {
    method: 'GET',
    path: '/state',
    name: 'save',
    summary: 'Keys, clock and everything that happened, as a file that the option load takes',
    answers: 'the state; it holds private keys',
    run: ({ state }) => state(),
  },
]

export const OPERATIONS: readonly ApiOperation[] = [
  ...CONTROLS,
  ...NOTIFICATIONS,
  ...FAULT_OPERATIONS,
  ...PLATFORM,
]
