/** The commands that need no account: a simulated platform, and what it tells. */
import type { FaultMode } from '../../simulator/index.js'
import type { Spec } from '../spec.js'

/** Written again here: the help loads no simulator. */
const MODES = [
  'reset',
  'stall',
  '503',
  '429',
  'html502',
  'unsigned',
  'stale',
  'wrong-serial',
  'signtest',
  'truncate',
] as const satisfies readonly FaultMode[]
const PORT = { value: 'NUMBER', about: "the simulator's port, 4010 unless given" }
const KEEP = {
  value: 'DIR',
  about: 'keys for clients of any language, orders and wxpay.json stay there, for the next run too',
}

export const INIT: Spec = {
  about: 'writes a small shop for your framework, which runs on the simulator',
  usage: '[DIR]',
  words: [0, 1],
  options: {
    framework: {
      value: 'NAME',
      about: 'express, fastify, nestjs, next, hono or koa',
      choices: ['express', 'fastify', 'nestjs', 'next', 'hono', 'koa'],
    },
    payment: {
      value: 'KIND',
      about: 'native, jsapi, mini-program, h5 or app',
      choices: ['native', 'jsapi', 'mini-program', 'h5', 'app'],
    },
    code: { value: 'LANGUAGE', about: 'ts or js', choices: ['ts', 'js'] },
    yes: { about: 'ask nothing: the first of each that is not given' },
  },
  more: 'Into shop/ unless DIR is given, a new or empty folder. What is not given is asked for.\nThe shop runs on the simulator until its environment names a merchant: WXPAY_MCHID and its companions.',
  examples: [
    [
      'wxpay init my-shop --framework hono --payment jsapi --code ts',
      'asks nothing; without options it asks',
    ],
    ['wxpay init --yes', 'Express, Native, TypeScript, in shop/'],
  ],
}

export const DEMO: Spec = {
  about: 'an order from placing to reconciliation, without an account',
  usage: '',
  words: [0, 0],
  options: {
    keep: { value: 'DIR', about: 'write the keys and a program of 40 lines to go on from' },
    fail: { value: 'FAULT', about: 'show what a failure looks like', choices: [...MODES, 'clock'] },
    tour: { about: 'coupon codes, uploads, an audience package and APIv2 instead' },
  },
  more: 'Every line is a real exchange on 127.0.0.1 with keys made for this run: nothing leaves this machine.',
  examples: [
    ['wxpay demo', 'order, pay, notify, query, refund, bill'],
    ['wxpay demo --keep ./wxpay-demo', 'and a program to go on from'],
    ['wxpay demo --fail reset', 'the connection breaks under an order'],
  ],
}

const RUNNING = {
  port: PORT,
  keep: KEEP,
  mode: {
    value: 'MODE',
    about: 'which keys sign; public-key unless given',
    choices: ['public-key', 'certificate', 'both', 'sm'],
  },
  https: { about: 'HTTPS too, on the port after it; ca.pem of --keep is what a client trusts' },
  orders: { value: 'NUMBER', about: 'begin with so many orders' },
  seed: { value: 'WORD', about: 'the same keys and numbers in each run' },
  options: { value: 'FILE', about: 'more as JSON: merchants, brand, balance, feeRate, …' },
  host: { value: 'ADDRESS', about: 'where it listens; 127.0.0.1 unless given, in a container 0.0.0.0' },
  hostname: {
    value: 'NAME',
    about: "besides localhost, a name under which pages and controls answer: a container's",
    multiple: true,
  },
  'pay-after': { value: 'TIME', about: 'pay each order by itself after so long: 2s' },
  latency: { value: 'TIME', about: 'wait so long before each answer: 200ms' },
  fail: { value: 'FAULT', about: 'let something go wrong, as often as --rate says', choices: MODES },
  rate: { value: 'SHARE', about: 'how likely a request fails, 0 to 1; 0.1 unless given' },
} as const

export const SIMULATE: Spec = {
  about: 'a WeChat Pay on this machine, for your app and your tests',
  usage: '',
  words: [0, 0],
  options: {
    ...RUNNING,
    'forward-to': { value: 'URL', about: 'send every notification there, whatever its order says' },
  },
  more: 'Answers every operation with real signatures, keeps orders and a ledger, notifies.\nPrints each request as it comes, and why one was refused.\nIs controlled over HTTP too: /simulator/openapi.json. As HTTPS_PROXY it stands in for api.mch.weixin.qq.com.',
  examples: [
    ['wxpay simulate --keep ./sim', 'start it, and put sim/wxpay.json into new Wechatpay()'],
    [
      'wxpay request --config sim/wxpay.json get v3/capital/capitallhh/areas/provinces',
      'in another terminal',
    ],
    ['wxpay simulate --fail reset --rate 0.05', 'every twentieth connection breaks'],
    ['wxpay simulate --https --keep ./sim', 'for clients that call HTTPS, or a proxy'],
  ],
}

export const LISTEN: Spec = {
  about: 'a simulated platform that sends its notifications to your app',
  usage: '--forward-to URL',
  words: [0, 0],
  options: {
    'forward-to': { value: 'URL', about: 'where your app takes notifications' },
    ...RUNNING,
    'probe-after': {
      value: 'TIME',
      about: 'send a wrong signature so long after the first notification, or never; 15s unless given',
    },
  },
  more: 'As wxpay simulate does, but to see what your app answers.\nAs the platform does, it sends a wrong signature now and then: your app must refuse it.',
  examples: [
    [
      'wxpay listen --forward-to localhost:3000/pay/notify --keep ./sim',
      'give your app certs and apiv3Key of sim/wxpay.json',
    ],
    ['wxpay trigger TRANSACTION.SUCCESS --amount 100', 'in another terminal'],
  ],
}

export const TRIGGER: Spec = {
  about: 'lets something happen on the platform that runs in another terminal',
  usage: 'EVENT [NAME=VALUE …]',
  words: [1, Infinity],
  options: {
    port: PORT,
    amount: { value: 'FEN', about: 'of the order that is paid or refunded; 100 unless given' },
    'out-trade-no': { value: 'NUMBER', about: 'an order of your app: it is paid, or refunded' },
    to: { value: 'URL', about: "where it is told; otherwise --forward-to, or the order's notify_url" },
    list: { about: 'the events there are' },
  },
  more: 'What the event tells happens first: TRANSACTION.SUCCESS places and pays an order, ENTRUST.SIGN signs a contract;\nqueries, refunds and bills know of them. PROBE sends a wrong signature. With NAME=VALUE the documented example\nis sent, with these in place of its members: amount.total:=100.',
  examples: [
    ['wxpay trigger TRANSACTION.SUCCESS --amount 100', 'an order of 1 yuan is placed, paid and told'],
    ['wxpay trigger TRANSACTION.SUCCESS --out-trade-no native-0001', 'the order your app placed is paid'],
    ['wxpay trigger PAYSCORE.USER_PAID out_order_no=order-1', 'any event of the documentation'],
    ['wxpay trigger --list', 'all of them'],
  ],
}
