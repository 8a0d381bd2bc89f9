/** Notifications over the control API: what was sent, and any event on demand. */
import { object, text } from '../http/fields.js'
import { eventTypes } from '../notify/examples.js'
import { MCHID, type ApiOperation } from './operation.js'
import { optional, required } from './parameters.js'

export const NOTIFICATION_OPERATIONS: readonly ApiOperation[] = [
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
    summary:
      'Makes an event happen, and sends it: its order, contract, transfer or coupon is there; with members its documented example is sent',
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
