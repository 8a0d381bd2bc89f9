/**
 * Sends random requests side by side to a plain server and counts those whose
 * signature does not fit what arrived.
 */
import { expect } from '@jest/globals'
import fc from 'fast-check'
import { Wechatpay } from '../../lib/index.js'
import { config, signatureHeaders } from './platform.js'
import { startServer, type Received } from './server.js'

const BATCH = 50
export const REQUESTS = 10_000

export const text = fc.string({ unit: 'grapheme', maxLength: 40 })
export const segment = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((one) => !/^\.{1,2}$|[/\\]|[\p{Cc}\p{Cs}]/u.test(one))
const isExact = (one: number) => !Number.isInteger(one) || Number.isSafeInteger(one)
/** Integers above 2^53 are refused: a number cannot hold them exactly. */
export const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isExact)
export const json = fc
  .jsonValue()
  .map(
    (value) =>
      JSON.parse(JSON.stringify(value), (_, one: unknown) =>
        typeof one === 'number' && !isExact(one) ? one % Number.MAX_SAFE_INTEGER : one,
      ) as unknown,
  )
export const verb = fc.constantFrom('get', 'post', 'put', 'patch', 'delete')

/** One signature serves for a while: what is measured is the request's. */
let signed = { at: 0, headers: {} }
function emptyAnswer(): Record<string, string> {
  if (Date.now() - signed.at > 60_000) signed = { at: Date.now(), headers: signatureHeaders('{}') }
  return signed.headers
}

/** `REQUESTS` calls made of `arbitrary` arrive, each with a signature that fits. */
export async function checkSignatures<T>(
  arbitrary: fc.Arbitrary<T>,
  call: (instance: Wechatpay, one: T) => Promise<unknown>,
  fits: (request: Received) => boolean,
): Promise<void> {
  await using server = await startServer(({ target }, response) => {
    if (target.startsWith('/pay/')) response.writeHead(200).end('<xml><return_code>FAIL</return_code></xml>')
    else response.writeHead(200, emptyAnswer()).end('{}')
  })
  const instance = new Wechatpay(config(server.baseURL))
  await fc.assert(
    fc.asyncProperty(fc.array(arbitrary, { minLength: BATCH, maxLength: BATCH }), async (batch) => {
      server.received.length = 0
      await Promise.allSettled(batch.map((one) => call(instance, one)))
      expect(server.received).toHaveLength(batch.length)
      expect(server.received.filter((request) => !fits(request))).toEqual([])
    }),
    { numRuns: REQUESTS / BATCH, endOnFailure: true },
  )
}
