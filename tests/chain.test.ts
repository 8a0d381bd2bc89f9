import { describe, expect, test } from '@jest/globals'
import { inspect, types } from 'node:util'
import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import { chain, literal, type Draft } from '../lib/chain.js'
import { InputError } from '../lib/index.js'
import { expectError, thrownBy } from './helpers/errors.js'

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
    ['each capital', () => root['v3']!['aBC']!['h5URL']!['get']!(), 'GET v3/a-b-c/h5-u-r-l'],
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
    ['a literal', () => root['v3/get']!(), '"v3/get" is no verb'],
    ['chain() of a verb', () => root['chain']!('get')(), '"get" is no verb'],
    ['a literal called chain', () => root['chain']!('chain')('x'), '"chain" is no verb'],
    ['chain without a text', () => root['v3']!['chain']!(), '"chain" is no verb'],
    [
      'a verb without a path',
      () => root['get']!(),
      '"get" needs a path before it: instance.v3.certificates.get()',
    ],
  ])('%s', (_, call, message) => {
    const before = sent.length
    expectError(call, InputError, 'ERR_INPUT_VERB', message)
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
      if (SEGMENTS.has(hook)) expect(types.isProxy(value)).toBe(true)
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
  test('to becoming a text', () =>
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
  Reflect.set(node, '__proto__', { polluted: true })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(String(Reflect.get(node, 'polluted'))).toBe('v3/x/polluted')
})

test('the root keeps its members and is what it was built from', () => {
  expect(root['client']).toBe(members.client)
  expect(root).toBeInstanceOf(Target)
  expect(Reflect.get(root, 'constructor')).toBe(Target)
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
