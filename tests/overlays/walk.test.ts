/**
 * All 1,245 operations, called in brackets and by property chain: verb and path as they arrive at the wire.
 */
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { MediaUtil, Wechatpay } from 'wechatpay-chain'
import { isSpellable, operations, propertyOf, type Operation } from './overlays.js'
import { pairOf } from '../helpers/keys.js'

const platform = pairOf('platform')
const merchant = pairOf('merchant')
const MCHID = '1900000109'
const sent: { verb: string; url: string }[] = []

const instance = new Wechatpay({
  mchid: MCHID,
  serial: '444F4864EA9B34415A15E8',
  privateKey: merchant.privateKey,
  brand: { brandId: '120344', serial: '5157F09EFDC096DE15EB0C', privateKey: merchant.privateKey },
  certs: { PUB_KEY_ID_0114232134912410000000000000: platform.publicKey },
  secret: randomBytes(16).toString('hex'),
  retry: false,
  adapter: async (config: { method?: string; url?: string }) => {
    sent.push({ verb: config.method!.toUpperCase(), url: config.url! })
    throw new Error('nothing leaves this test')
  },
})

type Node = Record<string, Record<string, (options: object) => Promise<unknown>>>
const byTemplate = (template: string) => (instance as unknown as Node)[template]!
const byChain = (file: string) =>
  file
    .split('/')
    .reduce(
      (node, _, at, path) => (node as Record<string, object>)[propertyOf(path.slice(0, at + 1).join('/'))]!,
      instance as object,
    ) as Node[string]

/** What an operation cannot be sent without, at run time. */
function optionsOf({ template, verb, call }: Operation): object {
  const variables = Object.fromEntries(
    [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, name === 'part_number' ? 7 : `${name} 1`]),
  )
  if (call.getText().startsWith('Upload'))
    return { ...variables, body: new MediaUtil('a.png', Buffer.from('a')) }
  if (template.startsWith('v2/'))
    return verb === 'get' ? { query: { mch_id: MCHID } } : { xml: { mch_id: MCHID } }
  return verb === 'get' || verb === 'delete' ? variables : { ...variables, json: {} }
}

const pathOf = (template: string) =>
  `/${template.replace(/^v2\//, '')}`.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'part_number' ? '7' : `${name}%201`,
  )

/** Sends, and gives what arrived: `GET /v3/certificates`. */
async function arrived(call: (options: object) => Promise<unknown>, options: object): Promise<string> {
  sent.length = 0
  const outcome = await call(options).catch((error: Error) => error)
  const [one] = sent
  return one === undefined
    ? `nothing was sent: ${String(outcome)}`
    : `${one.verb} ${new URL(one.url).pathname}`
}

describe('every operation', () => {
  test('arrives with its verb and path when called in brackets', async () => {
    for (const operation of operations) {
      const { template, verb } = operation
      expect(await arrived(byTemplate(template)[verb]!, optionsOf(operation))).toBe(
        `${verb.toUpperCase()} ${pathOf(template)}`,
      )
    }
  }, 60_000)

  test('arrives just so when called by property chain, its capitals by a variable', async () => {
    for (const operation of operations) {
      const { template, verb, file } = operation
      const segment = template.split('/').at(-1)!
      const options = {
        ...optionsOf(operation),
        ...(!isSpellable(file) && { [segment.toLowerCase()]: segment }),
      }
      expect(await arrived(byChain(file)[`${verb}Async`]!, options)).toBe(
        `${verb.toUpperCase()} ${pathOf(template)}`,
      )
    }
  }, 60_000)
})
