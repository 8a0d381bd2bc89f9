import { describe, expect, test } from '@jest/globals'
import { inspect, types } from 'node:util'
import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { ModuleMocker } from 'jest-mock'
import { chain, literal, type Draft } from '../../lib/chain/chain.js'
import { isProbe, startsPath } from '../../lib/chain/names.js'
import { otherMethod } from '../../lib/chain/other-clients.js'
import { InputError } from '../../lib/index.js'
import { expectError, expectRejection, thrownBy } from '../helpers/errors.js'
import { files, isSpellable, isUrl, propertyOf } from '../overlays/overlays.js'

/** A node with any name below it, that can be called. */
interface Node {
  (argument?: unknown): Node & Promise<Draft>
  readonly [name: string | symbol]: Node
}

class Target {}
const sent: Draft[] = []
const send = (draft: Draft): Promise<Draft> => {
  sent.push(draft)
  return Promise.resolve(draft)
}
const members = { client: { v3: 'axios' }, chain: (template: string) => literal(template, send) }
const root = chain(new Target(), members, send) as unknown as Node

const drafted = async (call: Promise<Draft>) => {
  const { method, template } = await call
  return `${method} ${template}`
}

describe('a chain becomes a template', () => {
  test.each<[string, () => Promise<Draft>, string]>([
    [
      'segments',
      () => root['v3']!['pay']!['transactions']!['native']!['post']!(),
      'POST v3/pay/transactions/native',
    ],
    [
      'camelCase',
      () => root['v3']!['merchantService']!['complaintNotifications']!['get']!(),
      'GET v3/merchant-service/complaint-notifications',
    ],
    ['PascalCase', () => root['V3']!['MerchantService']!['get']!(), 'GET v3/merchant-service'],
    [
      'each capital',
      () => root['v3']!['aXb']!['h5Url']!['complaintsV2']!['get']!(),
      'GET v3/a-xb/h5-url/complaints-v2',
    ],
    ['underscores inside', () => root['v3']!['video_upload']!['post']!(), 'POST v3/video_upload'],
    ['_x_', () => root['v3']!['stocks']!['_stock_id_']!['get']!(), 'GET v3/stocks/{stock_id}'],
    ['$x$', () => root['v3']!['stocks']!['$stock_id$']!['get']!(), 'GET v3/stocks/{stock_id}'],
    [
      'what stands in _x_, exactly',
      () => root['v3']!['_outTradeNo_']!['$Abc_D$']!['__x__']!['get']!(),
      'GET v3/{outTradeNo}/{Abc_D}/{_x_}',
    ],
    ['half a variable as it is', () => root['v3']!['_x']!['y_']!['$']!['__']!['get']!(), 'GET v3/_x/y_/$/__'],
    [
      '_empty_',
      () => root['v3']!['applyment4sub']!['applyment']!['_empty_']!['post']!(),
      'POST v3/applyment4sub/applyment/{empty}',
    ],
    [
      'dashes and digits',
      () => root['v3']!['new-tax-control']!['2021']!['get']!(),
      'GET v3/new-tax-control/2021',
    ],
    [
      'a literal in brackets',
      () => root['v3/pay/{+x}/closeOrder/_y_']!['post']!(),
      'POST v3/pay/{+x}/closeOrder/_y_',
    ],
    ['a literal with a slash before it', () => root['/v3/certificates']!['get']!(), 'GET v3/certificates'],
    [
      'a literal mid-chain',
      () => root['v3']!['pay/transactionsId/{id}']!['close']!['post']!(),
      'POST v3/pay/transactionsId/{id}/close',
    ],
    ['a literal of one variable', () => root['v3']!['{some_Id}']!['get']!(), 'GET v3/{some_Id}'],
    ['chain() at the root', () => root['chain']!('v3/aB/_c_')['get']!(), 'GET v3/aB/_c_'],
    ['chain() with one word', () => root['chain']!('aB')['get']!(), 'GET aB'],
    [
      'what looks like a value in chain()',
      () => root['chain']!('v3/x/ORD2026ABC')['get']!(),
      'GET v3/x/ORD2026ABC',
    ],
    [
      'what looks like a value in brackets',
      () => root['v3']!['x/ORD2026ABC']!['get']!(),
      'GET v3/x/ORD2026ABC',
    ],
    [
      'a variable that looks like a value',
      () => root['v3']!['_ORD2026ABC_']!['$A1B2$']!['get']!(),
      'GET v3/{ORD2026ABC}/{A1B2}',
    ],
    [
      'a value in lower case, as it is',
      () => root['v3']!['order-2026_a.1']!['get']!(),
      'GET v3/order-2026_a.1',
    ],
    [
      'chain() mid-chain',
      () => root['v3']!['pay']!['chain']!('aB/{c}')['dE']!['get']!(),
      'GET v3/pay/aB/{c}/d-e',
    ],
    [
      'chain() of an absolute URL',
      () => root['chain']!('https://api.mch.weixin.qq.com/v3/x')['get']!(),
      'GET https://api.mch.weixin.qq.com/v3/x',
    ],
    ['chain() of //', () => root['chain']!('//host/x')['get']!(), 'GET //host/x'],
    ['chain as a segment', () => root['v3']!['chain']!['get']!(), 'GET v3/chain'],
  ])('%s', async (_, call, expected) => {
    expect(await drafted(call())).toBe(expected)
  })

  test.each(['get', 'post', 'put', 'patch', 'delete'])(
    '%s sends when called and is a segment when not',
    async (verb) => {
      expect(await drafted(root['v3']!['x']![verb]!())).toBe(`${verb.toUpperCase()} v3/x`)
      expect(await drafted(root['v3']!['x']![`${verb}Async`]!())).toBe(`${verb.toUpperCase()} v3/x`)
      expect(await drafted(root['v3']!['x']![verb]![verb]!())).toBe(`${verb.toUpperCase()} v3/x/${verb}`)
    },
  )
  test('receivers.delete.post posts to …/receivers/delete', async () => {
    expect(await drafted(root['v3']!['profitsharing']!['receivers']!['delete']!['post']!())).toBe(
      'POST v3/profitsharing/receivers/delete',
    )
  })
  test.each([
    'apply',
    'bind',
    'call',
    'name',
    'length',
    'caller',
    'arguments',
    'size',
    'constructor_',
    'client',
    'send',
    'request',
    'interceptors',
  ])('%s is a segment like any other', async (name) => {
    expect(await drafted(root['v3']![name]!['x']!['get']!())).toBe(`GET v3/${name}/x`)
  })
  test('the options go on as they are, the first argument alone', async () => {
    const options = { json: {} }
    expect((await root['v3']!['x']!['post']!(options)).options).toBe(options)
    expect((await root['v3']!['x']!['post']!()).options).toBeUndefined()
  })
  test('a node may be kept and used again', async () => {
    const stocks = root['v3']!['stocks']!
    expect(
      await Promise.all([
        drafted(stocks['get']!()),
        drafted(stocks['_id_']!['get']!()),
        drafted(stocks['post']!()),
      ]),
    ).toEqual(['GET v3/stocks', 'GET v3/stocks/{id}', 'POST v3/stocks'])
    const { get } = stocks
    expect(await drafted(get!())).toBe('GET v3/stocks')
    expect(await drafted(Reflect.apply(get!, undefined, []) as Promise<Draft>)).toBe('GET v3/stocks')
  })
})

describe('what is no call', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a segment',
      () => root['v3']!['certificates']!(),
      'v3/certificates: "certificates" is no verb. End the chain with one of get, getAsync, post',
    ],
    ['head', () => root['v3']!['x']!['head']!(), 'v3/x/head: "head" is no verb'],
    ['GET', () => root['v3']!['x']!['GET']!(), '"GET" is no verb'],
    ['POST', () => root['v3']!['x']!['POST']!(), 'v3/x: "POST" is no verb. Did you mean post()?'],
    [
      'PostAsync',
      () => root['v3']!['x']!['PostAsync']!(),
      'v3/x: "PostAsync" is no verb. Did you mean postAsync()?',
    ],
    ['postSync', () => root['v3']!['x']!['postSync']!(), 'v3/x: "postSync" is no verb. Did you mean post()?'],
    ['pots', () => root['v3']!['x']!['psot']!(), 'v3/x/psot: "psot" is no verb. End the chain with one of'],
    ['gets', () => root['v3']!['x']!['gett']!(), 'v3/x: "gett" is no verb. Did you mean get()?'],
    ['create', () => root['v3']!['x']!['create']!(), 'v3/x: "create" is no verb. Did you mean post()?'],
    ['postJson', () => root['v3']!['x']!['postJson']!(), 'v3/x: "postJson" is no verb. Did you mean post()?'],
    ['a literal', () => root['v3/get']!(), '"v3/get" is no verb'],
    ['chain() of a verb', () => root['chain']!('get')(), '"get" is no verb'],
    ['a literal called chain', () => root['chain']!('chain')('x'), '"chain" is no verb'],
    ['chain without a string', () => root['v3']!['chain']!(), '"chain" is no verb'],
    [
      'a verb without a path',
      () => root['get']!(),
      '"get" needs a path before it: instance.v3.certificates.get()',
    ],
    [
      "axios's way",
      () => root['post']!('/v3/pay/transactions/native'),
      `"post" needs a path before it: instance.chain('v3/pay/transactions/native').post()`,
    ],
    [
      'a verb with a secret for a path',
      () => root['post']!('-----BEGIN PRIVATE KEY-----'),
      '"post" needs a path before it: instance.v3.certificates.post()',
    ],
    [
      "wechatpay-node-v3's transactions_native",
      () => root['transactions_native']!({}),
      'Write instance.v3.pay.transactions.native.post({ json })',
    ],
    [
      "wechatpay-node-v3's decipher_gcm",
      () => root['decipher_gcm']!('x'),
      '.unwrap(headers, body), or AesGcm.decrypt()',
    ],
    [
      "wechatpay-node-v3's verifySign",
      () => root['verifySign']!({}),
      'Requests are signed, and answers verified, by the client itself',
    ],
    [
      "tenpay's unifiedOrder",
      () => root['unifiedOrder']!({}),
      'Write instance.v2.pay.unifiedorder.post({ xml })',
    ],
    [
      'a literal that is no string',
      () => root['chain']!(5)['get']!(),
      'chain() takes a URI template, found number',
    ],
    [
      'a literal that is undefined',
      () => root['chain']!()['post']!({}),
      'chain() takes a URI template, found undefined',
    ],
  ])('%s is rejected, and throws nothing', async (_, call, message) => {
    const before = sent.length
    const result: unknown = call()
    expect(result).toBeInstanceOf(Promise)
    await expectRejection(
      result as Promise<unknown>,
      InputError,
      message.startsWith('chain() takes') ? 'ERR_INPUT_PATH' : 'ERR_INPUT_VERB',
      message,
    )
    expect(sent).toHaveLength(before)
  })
  test('new', () => {
    expect(() => Reflect.construct(root['v3'] as never, [])).toThrow(TypeError)
  })
})

/** Names that languages, loggers and test runners look for. */
const HOOKS: readonly (string | symbol)[] = [
  'then',
  'catch',
  'finally',
  'toJSON',
  'toString',
  'valueOf',
  'toLocaleString',
  'inspect',
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'tagName',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  '_isMockFunction',
  'length',
  'name',
  'caller',
  'arguments',
  'apply',
  'call',
  'bind',
  'default',
  '__esModule',
  Symbol.toPrimitive,
  Symbol.toStringTag,
  Symbol.iterator,
  Symbol.asyncIterator,
  Symbol.hasInstance,
  Symbol.isConcatSpreadable,
  Symbol.species,
  Symbol.match,
  Symbol.unscopables,
  Symbol.dispose ?? Symbol.for('Symbol.dispose'),
  Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose'),
  inspect.custom,
  Symbol.for('nodejs.util.promisify.custom'),
  Symbol.for('nodejs.rejection'),
]
const SEGMENTS = new Set<string | symbol>(['length', 'name', 'caller', 'arguments', 'apply', 'call', 'bind'])
const kinds: [string, Node][] = [
  ['root', root],
  ['door', root['v3']!],
  ['variable', root['v3']!['stocks']!['_stock_id_']!],
  ['verb', root['v3']!['x']!['get']!],
]

describe.each(kinds)('a %s is inert', (kind, node) => {
  const quietly = async (use: () => unknown): Promise<unknown> => {
    const before = sent.length
    const result = await use()
    expect(sent).toHaveLength(before)
    return result
  }

  test('48 hooks', () => {
    expect(HOOKS).toHaveLength(48)
  })
  test.each(HOOKS.map((hook) => [String(hook), hook]))('to access of %s', (_, hook) =>
    quietly(() => {
      const value: unknown = Reflect.get(node, hook)
      expect(thrownBy(() => Reflect.has(node, hook))).toBeUndefined()
      if (SEGMENTS.has(hook) && kind !== 'root') expect(types.isProxy(value)).toBe(true)
      else expect(types.isProxy(value)).toBe(false)
    }),
  )
  test('to await, Promise.resolve and being returned', () =>
    quietly(async () => {
      expect(await (node as unknown)).toBe(node)
      expect(await Promise.resolve(node)).toBe(node)
      expect(await (async () => node)()).toBe(node)
    }))
  test('to JSON', () =>
    quietly(() => {
      expect(JSON.stringify({ node })).toBe(kind === 'root' ? '{"node":{}}' : '{}')
    }))
  test('to becoming a string', () =>
    quietly(() => {
      const expected = {
        root: '[object Object]',
        door: 'v3',
        variable: 'v3/stocks/{stock_id}',
        verb: 'v3/x/get',
      }[kind]
      expect([
        `<${node as unknown as string}>`.slice(1, -1),
        String(node),
        (node as unknown as string) + '',
        (node as unknown as object).toLocaleString(),
        [node].join(),
      ]).toEqual(Array(5).fill(expected))
      expect(Number.isNaN(Number(node))).toBe(true)
      expect((node as unknown as string) == 'x').toBe(false)
    }))
  test.each([
    {},
    { depth: Infinity },
    { showHidden: true, depth: Infinity },
    { showProxy: true },
    { showProxy: true, showHidden: true, depth: Infinity },
    { colors: true, getters: true },
  ])('to util.inspect with %p', (options) =>
    quietly(() => {
      expect(inspect(node, options)).toMatch(/WechatpayChain|Target|Proxy/)
      expect(inspect({ node, list: [node] }, options)).toMatch('node')
    }),
  )
  test("to jest's equality and its failing messages", () =>
    quietly(() => {
      expect(node).toEqual(node)
      expect(node).toStrictEqual(node)
      expect([node]).toContainEqual(node)
      expect(node).not.toEqual({ a: 1 })
      expect(node).not.toBe(root['v3'])
      expect(node).toBeDefined()
      expect(
        (
          thrownBy(() => {
            expect(node).toEqual({ a: 1 })
          }) as Error
        ).message,
      ).toMatch('expect(')
      expect(
        (
          thrownBy(() => {
            expect({ node }).toMatchObject({ node: { a: 1 } })
          }) as Error
        ).message,
      ).toMatch('expect(')
      expect(
        (
          thrownBy(() => {
            expect(node).toBeNull()
          }) as Error
        ).message,
      ).toMatch('Received')
    }))
  test('to enumeration', () =>
    quietly(() => {
      const names: string[] = []
      for (const name in node) names.push(name)
      expect([
        names,
        Object.keys(node),
        Object.entries(node),
        { ...(node as object) },
        Object.assign({}, node),
      ]).toEqual([[], [], [], {}, {}])
      expect([Reflect.ownKeys(node), Object.getOwnPropertyDescriptors(node)]).toEqual([[], {}])
      expect(['x' in node, 'then' in node, Object.hasOwn(node, 'name')]).toEqual([false, false, false])
    }))
  test('to instanceof and typeof', () =>
    quietly(() => {
      expect([
        (node as unknown) instanceof Promise,
        // oxlint-disable-next-line no-instanceof-builtins -- what others write
        (node as unknown) instanceof Function,
        (node as unknown) instanceof Target,
      ]).toEqual([false, false, kind === 'root'])
      if (kind !== 'root') expect({} instanceof (node as unknown as new () => object)).toBe(false)
      expect(typeof node).toBe(kind === 'root' ? 'object' : 'function')
      expect(Array.isArray(node) || Buffer.isBuffer(node) || types.isPromise(node)).toBe(false)
    }))
  test('to what every object can do', () =>
    quietly(() => {
      const plain = node as unknown as object
      expect([plain.hasOwnProperty('x'), plain.propertyIsEnumerable('x'), plain.isPrototypeOf({})]).toEqual([
        false,
        false,
        false,
      ])
      expect(Object.prototype.toString.call(node)).toBe(
        kind === 'root' ? '[object Object]' : '[object WechatpayChain]',
      )
      expect(([] as unknown[]).concat(node)).toHaveLength(1)
      expect(thrownBy(() => Object.freeze(kind === 'root' ? {} : node))).toBeUndefined()
    }))
  test('to structuredClone, which refuses functions itself', () =>
    quietly(() => {
      const error = thrownBy(() => structuredClone(node)) as Error
      expect(error.name).toBe('DataCloneError')
    }))
  test('to console and logging formats', () =>
    quietly(() => {
      const { format } = require('node:util') as typeof import('node:util')
      for (const one of ['%s', '%o', '%O', '%j', '%d', '%i']) expect(typeof format(one, node)).toBe('string')
    }))
})

test('what was there before stays: __proto__ is not a way in', () => {
  const node = root['v3']!['x']!
  expect(Reflect.get(node, '__proto__')).toBeUndefined()
  expectError(
    () => Reflect.set(node, '__proto__', { polluted: true }),
    InputError,
    'ERR_INPUT_ASSIGN',
    '__proto__',
  )
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(String(Reflect.get(node, 'polluted'))).toBe('v3/x/polluted')
})

test('the root keeps its members and is what it was built from', () => {
  expect(root['client']).toBe(members.client)
  expect(root).toBeInstanceOf(Target)
  expect(Reflect.get(root, 'constructor')).toBe(Target)
})

describe('a value typed as a name', () => {
  test.each([
    'ORD2026ABC',
    'P1217ABC',
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    '20150806A',
    'A20150806',
    'Order2026',
    'order12A34',
    'OrderNo12',
    'Shop-1',
    'shop_Abc',
    'URL',
    'h5URL',
    'aBC',
    '1A',
    'PUB_KEY_ID_0114',
  ])('%s is refused when the verb is called, however long the path goes on', async (value) => {
    for (const call of [
      root['v3']!['outTradeNo']![value]!['get']!(),
      root['v3']!['outTradeNo']![value]!['close']!['postAsync']!({}),
      root['v3']![value]!['chain']!('x/{y}')['get']!({ y: 1 }),
    ])
      await expectRejection(
        call,
        InputError,
        'ERR_INPUT_PATH',
        `"${value}" looks like a value and would be sent as `,
      )
    expect(String(root['v3']![value])).toMatch(/^v3\//)
  })
  test.each([
    'outTradeNo',
    'complaintsV2',
    'h5Pay',
    'MerchantService',
    'base64Encode',
    'isAcard',
    'V2Query',
    'a1B2c',
  ])('%s is a name', async (name) => {
    expect(await drafted(root['v3']![name]!['get']!())).toMatch(/^GET v3\/[a-z0-9-]+$/)
  })
  test('every segment of the overlays is a name, and none is looked for by frameworks', () => {
    const spelled = [...files.keys()].filter(isUrl).flatMap((path) => {
      const segments = path.split('/')
      return segments.map((_, at) => ({
        name: propertyOf(segments.slice(0, at + 1).join('/')),
        after: segments[at - 1] ?? '',
      }))
    })
    expect(spelled.length).toBeGreaterThan(3_000)
    for (const { name, after } of spelled.filter(({ name }) => !/[A-Z]/.test(name) || isSpellable(name)))
      expect({ name, probe: isProbe(name, after) }).toEqual({ name, probe: false })
  })
})

describe('the root', () => {
  const NAMES = [
    'v2',
    'v3',
    'brand',
    'hk',
    'global',
    'V3',
    'v3/pay',
    '/v3/x',
    '{+url}',
    'https://api.mch.weixin.qq.com/v3/x',
  ]
  test.each(NAMES)('begins a path with %s', (name) => {
    expect(types.isProxy(root[name])).toBe(true)
  })
  test('has no other property: a framework finds nothing to call', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...PROBED)), (name) => {
        fc.pre(!startsPath(name) && otherMethod(name) === undefined)
        fc.pre(
          !['client', 'chain', 'get', 'post', 'put', 'patch', 'delete'].includes(name.replace(/Async$/, '')),
        )
        fc.pre(!(name in Object.prototype))
        expect(root[name]).toBeUndefined()
      }),
      { numRuns: 2_000 },
    )
  })
  test('knows the first segments of APIv3, which call() tells apart', () => {
    const first = [...files.keys()].filter((path) => /^v3\/[^/]+$/.test(path)).map(propertyOf)
    expect(first.length).toBeGreaterThan(80)
    expect(first.filter((name) => !startsPath(name))).toEqual([])
  })
})

/** What frameworks look for on a provider, a decoration, an argument, a return value. */
const PROBED = [
  'onModuleInit',
  'onModuleDestroy',
  'onApplicationBootstrap',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
  'getter',
  'setter',
  'subscribe',
  'lift',
  'dispose',
  'destroy',
  'pipe',
  'getReader',
  'useClass',
  'useValue',
  'useFactory',
  'ngOnDestroy',
  '__v_skip',
  '__v_isRef',
  '__v_isReactive',
  '__v_raw',
  '@@observable',
  '@@iterator',
  '@@__IMMUTABLE_LIST__@@',
  '$$typeof',
  '$onInit',
  'toBSON',
  'displayName',
  '_isVue',
]
test.each([...PROBED, 'schedule'])('a node has no %s', (name) => {
  expect(root['v3']!['pay']![name]).toBeUndefined()
  expect(root['v3/x']![name]).toBeUndefined()
})
test('schedule is a segment behind a variable, where two URLs have it', async () => {
  expect(await drafted(root['v3']!['papay']!['_contract_id_']!['schedule']!['post']!())).toBe(
    'POST v3/papay/{contract_id}/schedule',
  )
})

describe('a stub', () => {
  const ways =
    /cannot be set, defined or deleted: the real request would be sent all the same\. In tests use createSimulator\(\) of wechatpay-chain\/simulator, the option adapter, or jest\.mock/
  const fake = () => Promise.resolve('paid')
  test.each<[string, () => unknown]>([
    ['set on a node', () => Object.assign(root['v3']!['pay']!['native']!, { post: fake })],
    ['set on a verb', () => Object.assign(root['v3']!['pay']!['post']!, { mock: 1 })],
    ['set on a literal', () => Object.assign(root['v3/pay']!, { post: fake })],
    ['set on the client', () => Object.assign(root, { v3: fake })],
    ['set on the client under a name of its own', () => Object.assign(root, { pay2: fake })],
    ['defined on a node', () => Object.defineProperty(root['v3']!['pay']!, 'post', { value: fake })],
    ['defined on the client', () => Object.defineProperty(root, 'chain', { value: fake })],
    ['deleted from a node', () => Reflect.deleteProperty(root['v3']!['pay']!, 'post')],
    ['deleted from the client', () => Reflect.deleteProperty(root, 'v3')],
    [
      'set in code that is not strict',
      () => (sloppy as (target: unknown, value: unknown) => unknown)(root['v3']!['pay'], fake),
    ],
    ["of jest's spyOn", () => mocker.spyOn(root['v3']!['pay'] as unknown as { post: () => void }, 'post')],
    ["of jest's spyOn on the client", () => mocker.spyOn(root as unknown as { chain: () => void }, 'chain')],
  ])('%s throws and names the ways to test', (_, stub) => {
    expectError(stub, InputError, 'ERR_INPUT_ASSIGN', ways)
  })
  // A mocker of its own: jest's undoes at the end what it could not do here.
  const mocker = new ModuleMocker(globalThis)
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- what CommonJS is without 'use strict'
  const sloppy = new Function('target', 'value', 'target.post = value')
})

describe('a subclass', () => {
  class Base {}
  class Shop extends Base {
    readonly #secret = 7
    readonly orders: string[] = []
    static of(): Shop {
      return new Shop()
    }
    pay(): unknown {
      this.orders.push('paid')
      return this.#secret
    }
    get count(): number {
      return this.orders.length
    }
  }
  const made = (): Shop & Node => chain(Shop.of(), members, send) as Shop & Node

  test('has its own methods, accessors and fields', () => {
    const shop = made()
    expect(shop.orders).toEqual([])
    expect(shop.count).toBe(0)
    expect(Reflect.get(shop, 'constructor')).toBe(Shop)
    expect(types.isProxy(shop['v3'])).toBe(true)
    expect(shop['onModuleInit']).toBeUndefined()
  })
  test('may set what is its own, and nothing that is a path', () => {
    const shop = made()
    Object.assign(shop, { cache: 1, pay: () => 'stubbed' })
    expect([Reflect.get(shop, 'cache'), shop.pay()]).toEqual([1, 'stubbed'])
    expect(Reflect.deleteProperty(shop, 'cache')).toBe(true)
    for (const name of ['v3', 'chain', 'client', 'v3/pay', 'pay/x'])
      expectError(() => Reflect.set(shop, name, 1), InputError, 'ERR_INPUT_ASSIGN', name)
  })
})

test('100,000 different names leave less than 5 MB', () => {
  v8.setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    collect()
    collect()
    return process.memoryUsage().heapUsed
  }
  const touch = (run: string, count: number) => {
    for (let at = 0; at < count; at++) String(root['v3']![`${run}${at}`]![`_x${run}${at}_`]!['get'])
  }
  touch('warm', 5_000)
  const before = used()
  touch('value', 100_000)
  expect(used() - before).toBeLessThan(5 << 20)
})
