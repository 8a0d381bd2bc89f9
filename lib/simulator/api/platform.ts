/** The platform over the control API: keys, orders, requests, ledger, clock, state. */
import { text } from '../http/fields.js'
import { Bytes } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import type { Mode } from '../keys/signing.js'
import { MCHID, type ApiOperation } from './operation.js'
import { accountOf, required } from './parameters.js'

export const PLATFORM_OPERATIONS: readonly ApiOperation[] = [
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
        enum: ['public-key', 'certificate', 'both', 'sm'],
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
