/** Every block of docs/protocol.md, docs/keys.md and docs/faq.md runs, and prints what it says. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import * as notifications from '../../lib/notifications/index.js'
import * as simulator from '../../lib/simulator/index.js'
import { blocksOf, page, runTold } from '../helpers/blocks.js'
import { CODES } from '../helpers/error-codes.js'

const SERIAL = '3775B6A45ACD588826D15E583A95F5DD00000000'
let platform: simulator.Simulator
let scope: Record<string, unknown>
beforeAll(async () => {
  platform = await simulator.createSimulator({ mode: 'both' })
  const { mchid, serial, privateKey, apiv3Key, certs, baseURL, secret } = platform.config
  const [pubKeyId = '', certificate = ''] = Object.keys(certs)
  const instance = new main.Wechatpay(platform.config, { sleep: async () => undefined })
  const ring = await main.KeyRing.download({ mchid, serial, privateKey, apiv3Key, baseURL })
  ring.close()
  scope = {
    platform,
    instance,
    mchid,
    serial,
    privateKey,
    apiv3Key,
    certs,
    secret,
    baseURL,
    pubKeyId,
    pubKey: certs[pubKeyId],
    platformCertificate: ring.certificate(certificate)!.pem,
    oldCertificate: { [certificate]: certs[certificate] },
  }
})
afterAll(() => platform.close())

/** Files that a page names are the simulator's keys. */
class Wechatpay {
  constructor(config: main.Config) {
    const { certs, privateKey } = platform.config
    return new main.Wechatpay(
      config.privateKey === 'file:///run/secrets/apiclient_key.pem'
        ? { ...config, certs, privateKey }
        : config,
    )
  }
}
const PemUtil = {
  parseCertificateSerialNo: (path: string) => {
    expect(path).toBe('file:///run/secrets/apiclient_cert.pem')
    return SERIAL
  },
}
const packages = {
  'wechatpay-chain': { ...main, Wechatpay, PemUtil },
  'wechatpay-chain/simulator': simulator,
  'wechatpay-chain/bills': bills,
  'wechatpay-chain/notifications': notifications,
}

describe.each([
  'docs/protocol.md',
  'docs/keys.md',
  'docs/faq.md',
  'docs/zh/faq.md',
  'docs/zh/keys.md',
  'docs/zh/protocol.md',
  'docs/sm.md',
  'docs/zh/sm.md',
])('%s', (name) => {
  test.each(blocksOf(page(name)))('the block with "%s" prints what it says', async (_, code) => {
    const { printed, told } = await runTold(code, packages, scope)
    expect(printed.length).toBeGreaterThan(0)
    expect(printed).toEqual(told)
  })
})

test('docs/keys.md names every code of a key and of a certificate', () => {
  const codes = CODES.filter((code) => /^ERR_(?:KEY|CERTS?)_/.test(code))
  expect(codes.length).toBeGreaterThan(15)
  expect(codes.filter((code) => !page('docs/keys.md').includes(code))).toEqual([])
})
