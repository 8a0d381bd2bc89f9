/**
 * 36 ways in which a program shows a thing, on purpose or by accident. Each
 * gives the text that would be seen.
 */
import { deepStrictEqual } from 'node:assert'
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { expect } from '@jest/globals'

type Rendering = (thing: never) => string

/** What a console prints. */
const printed =
  (print: (console: Console, thing: unknown) => void) =>
  (thing: unknown): string => {
    const chunks: string[] = []
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        chunks.push(chunk.toString())
        done()
      },
    })
    print(new Console({ stdout: stream, stderr: stream }), thing)
    return chunks.join('')
  }
/** The text, or what the attempt to get one says. */
const message = (show: () => unknown): string => {
  try {
    return String(show())
  } catch (error) {
    return (error as Error).message
  }
}
const spread = (thing: object): object => ({ ...thing })
const causes = (thing: unknown): Error[] => (thing instanceof Error ? [thing, ...causes(thing.cause)] : [])
/** As pino's and bunyan's serializers do. */
const serialised = (thing: unknown): unknown =>
  thing instanceof Error
    ? {
        ...spread(thing),
        type: thing.name,
        message: thing.message,
        stack: causes(thing)
          .map(({ stack }) => stack)
          .join('\ncaused by: '),
        cause: serialised(thing.cause),
      }
    : thing
const deep = { depth: Infinity, maxArrayLength: null, maxStringLength: null } as const

export const RENDERINGS: Readonly<Record<string, Rendering>> = {
  'JSON.stringify': (thing) => String(JSON.stringify(thing)),
  'JSON.stringify of a member': (thing) => JSON.stringify({ thing, list: [thing] }),
  'JSON.stringify of its spread': (thing) => JSON.stringify(spread(thing)),
  'JSON.stringify of its entries': (thing) => JSON.stringify(Object.entries(thing)),
  'JSON.stringify of its descriptors': (thing) => JSON.stringify(Object.getOwnPropertyDescriptors(thing)),
  String: (thing: unknown) => message(() => thing),
  toLocaleString: (thing: unknown) => message(() => (thing as object).toLocaleString()),
  'a template': (thing) => message(() => `<${thing as string}>`),
  inspect: (thing) => inspect(thing),
  'inspect at depth 0': (thing) => inspect(thing, { depth: 0 }),
  'inspect at depth 2': (thing) => inspect(thing, { depth: 2, showHidden: true }),
  'inspect in depth': (thing) => inspect(thing, deep),
  'inspect in depth, with what is hidden': (thing) => inspect(thing, { ...deep, showHidden: true }),
  'inspect in depth, through proxies': (thing) =>
    inspect(thing, { ...deep, showProxy: true, showHidden: true }),
  'inspect in depth, with getters': (thing) => inspect(thing, { ...deep, getters: true, showHidden: true }),
  'inspect without its own say': (thing) =>
    inspect(thing, { ...deep, customInspect: false, showHidden: true }),
  'inspect of its spread': (thing) => inspect(spread(thing), deep),
  'inspect of its entries': (thing) => inspect(Object.entries(thing), deep),
  'inspect of its descriptors': (thing) =>
    inspect(Object.getOwnPropertyDescriptors(thing), { ...deep, showHidden: true }),
  'inspect of its causes': (thing) => inspect(causes(thing), { ...deep, showHidden: true }),
  'format %s': (thing) => format('%s', thing),
  'format %o': (thing) => format('%o', thing),
  'format %O': (thing) => format('%O', thing),
  'format %j': (thing) => format('%j', thing),
  'console.log': printed((console, thing) => {
    console.log(thing)
  }),
  'console.error': printed((console, thing) => {
    console.error('failed:', thing)
  }),
  'console.dir': printed((console, thing) => {
    console.dir(thing, { ...deep, showHidden: true })
  }),
  'console.table': printed((console, thing) => {
    console.table(thing)
  }),
  'console.trace': printed((console, thing) => {
    console.trace(thing)
  }),
  'an assertion that fails': (thing) =>
    message(() => {
      deepStrictEqual(thing, { other: 1 })
    }),
  'a jest expectation that fails': (thing) =>
    message(() => {
      expect(thing).toEqual({ other: 1 })
    }),
  'the stacks of it and its causes': (thing) =>
    causes(thing)
      .map(({ stack }) => stack)
      .join('\n'),
  "a logger's error serializer": (thing) => String(JSON.stringify({ level: 50, err: serialised(thing) })),
  'a structured clone': (thing) =>
    message(() => inspect(structuredClone(thing), { ...deep, showHidden: true })),
  'v8.serialize': (thing) => message(() => serialize(thing).toString('latin1')),
  'a walk through all it holds': (thing) => walk(thing),
}

const LONGEST_WALK = 20_000

/** Every text that can be reached through own members, hidden ones, symbols, getters, maps and sets. */
function walk(root: unknown): string {
  const texts: string[] = []
  const seen = new Set<unknown>()
  const queue: unknown[] = [root]
  while (queue.length > 0 && seen.size < LONGEST_WALK) {
    const thing = queue.pop()
    if (typeof thing === 'string') texts.push(thing)
    if ((typeof thing !== 'object' && typeof thing !== 'function') || thing === null || seen.has(thing))
      continue
    seen.add(thing)
    if (ArrayBuffer.isView(thing)) {
      texts.push(Buffer.from(thing.buffer, thing.byteOffset, thing.byteLength).toString('latin1'))
      continue
    }
    if (thing instanceof Map || thing instanceof Set) queue.push(...[...thing.entries()].flat())
    for (const name of Reflect.ownKeys(thing)) {
      queue.push(name)
      try {
        queue.push(Reflect.get(thing, name))
      } catch {
        /* a getter of strict functions */
      }
    }
  }
  return texts.join('\n')
}
