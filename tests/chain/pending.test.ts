/** What people write who come from PHP, or who forget the verb: understood, or named once. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { inspect } from 'node:util'
import type { Pending } from '../../lib/chain/pending.js'

type Call = Pending<{ readonly method: string }>
interface Step {
  (options?: unknown): Call
  readonly [name: string]: Step
}

let root: Step
/** Its type is a plain promise's. */
const asPending = <T>(promise: Promise<T>): Pending<T> => promise as Pending<T>
/** As a program without types awaits it. */
const awaited = async (thing: unknown): Promise<unknown> => thing
const warnings: (readonly [string, string])[] = []
beforeEach(async () => {
  jest.resetModules()
  const { chain } = await import('../../lib/chain/chain.js')
  class Target {}
  const send = async (draft: { readonly template: string }): Promise<unknown> => {
    if (draft.template === 'v3/refused') throw new Error('refused')
    return draft
  }
  root = chain(new Target(), {}, send) as unknown as Step
  warnings.length = 0
  jest.spyOn(process, 'emitWarning').mockImplementation(((message: string, { code }: { code: string }) => {
    warnings.push([code, message])
  }) as typeof process.emitWarning)
})
afterEach(() => {
  jest.restoreAllMocks()
})

test('a path that is awaited without its verb is named once, and nothing is sent', async () => {
  const native = root['v3']!['pay']!['transactions']!['native']!
  expect(String(await awaited(native))).toBe('v3/pay/transactions/native')
  await awaited(root['v3']!['certificates']!)
  expect(warnings).toEqual([
    [
      'WECHATPAY_AWAIT',
      'v3/pay/transactions/native was awaited without a verb, so nothing was sent: end the chain with .get(), .post() or another verb',
    ],
  ])
})
test('a verb without its parentheses is named', async () => {
  await awaited(root['v3']!['certificates']!['get']!)
  expect(warnings).toEqual([
    [
      'WECHATPAY_AWAIT',
      'v3/certificates was awaited, but its verb was not called, so nothing was sent: write parentheses after the verb',
    ],
  ])
})
test('a client, and a step that is printed or compared, warn of nothing', async () => {
  await awaited(root)
  inspect(root['v3']!['certificates']!, { showProxy: true, depth: 5 })
  expect(JSON.stringify({ step: root['v3']!['certificates']! })).toBe('{}')
  expect(root['v3']!['certificates']!).not.toEqual({})
  expect(warnings).toEqual([])
})

test("Guzzle's wait() gives the response where it is awaited, and is named once", async () => {
  await expect(root['v3']!['certificates']!['getAsync']!().wait()).resolves.toMatchObject({ method: 'GET' })
  await root['v3']!['certificates']!['getAsync']!().wait()
  expect(warnings).toEqual([
    [
      'WECHATPAY_WAIT',
      'wait() does not block here, it returns the promise: write await before the call, and leave wait() out',
    ],
  ])
})
test("a whole line of PHP's README does what it says", async () => {
  const reported: unknown[] = []
  const line = (path: string): Promise<unknown> =>
    asPending(root['v3']![path]!['postAsync']!({ json: {} }).then(({ method }): unknown => method))
      .otherwise((reason) => {
        reported.push(reason)
        return 'reported'
      })
      .wait()
  expect([await line('certificates'), await line('refused')]).toEqual(['POST', 'reported'])
  expect(reported).toEqual([new Error('refused')])
})
test('a call that fails rejects, and prints as a promise', async () => {
  const call = root['v3']!['refused']!['get']!()
  const printed = inspect(call)
  await expect(call).rejects.toThrow('refused')
  expect(call).toBeInstanceOf(Promise)
  expect([printed, Object.keys(call)]).toEqual([expect.stringMatching(/^Promise \{\s+<pending>/), []])
})
