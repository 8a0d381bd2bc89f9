/**
 * Clients that are used in shops, published by others, against the simulator as they stand: each a program of
 * its own that signs, verifies and decrypts by its own code.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { createSimulator, type Mode, type Simulator } from '../../lib/simulator/index.js'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'peers-'))
const platforms = {} as Record<Mode, Simulator>
beforeAll(async () => {
  for (const mode of ['public-key', 'certificate'] as const)
    platforms[mode] = await createSimulator({ mode, balance: 100_000 })
})
afterAll(async () => {
  await Promise.all(Object.values(platforms).map((platform) => platform.close()))
  rmSync(folder, { recursive: true })
})

type Result = Record<string, never>

/**
 * Runs the program of a peer: its keys are the files of `--keep`, HTTPS goes
 * through the simulator as a proxy.
 */
async function run(name: string, mode: Mode): Promise<Result> {
  const platform = platforms[mode]
  const { config, baseURL } = platform
  for (const [file, content] of Object.entries(platform.keyFiles()))
    writeFileSync(join(folder, file), content)
  const child = spawn(
    process.execPath,
    ['--require', join(__dirname, 'peers/through-proxy.cjs'), join(__dirname, `peers/${name}.cjs`)],
    {
      // A peer keeps certificates there, from one run to the next.
      cwd: mkdtempSync(join(folder, 'run-')),
      env: {
        PATH: process.env['PATH'],
        HTTPS_PROXY: baseURL,
        NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
        SIMULATOR: baseURL,
        KEYS: folder,
        MCHID: config.mchid,
        SERIAL: config.serial,
        MODE: mode,
        PUB_KEY_ID: Object.keys(config.certs)[0],
      },
      timeout: 50_000,
    },
  )
  let [said, complained] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString()
  })
  await new Promise((resolve) => child.once('close', resolve))
  const line = said.trim().split('\n').at(-1)!
  const result = (line.startsWith('{') ? JSON.parse(line) : { failed: said + complained }) as Result
  expect(result).not.toHaveProperty('failed')
  return result
}

/**
 * An order of 10.00 is paid, found, and 3.00 of it refunded; each notification is
 * verified and decrypted by the peer.
 */
const PAID = { trade_state: 'SUCCESS', amount: { total: 1000 } }
const REFUNDED = { refund_status: 'SUCCESS', amount: { refund: 300, total: 1000 } }
const verified = (event_type: string, resource: object) => ({ verified: true, event_type, resource })

test('wxpay-v3 3.0.2, through the proxy', async () => {
  const result = await run('wxpay-v3', 'certificate')
  const out_trade_no = 'wxpay-v3-1'
  expect(result).toMatchObject({
    certificates: [{ serial_no: Object.keys(platforms.certificate.config.certs)[0] }],
    placed: {
      native: { status: 200, code_url: expect.stringMatching(/^weixin:/) },
      jsapi: { status: 200, prepay_id: expect.any(String) },
      app: { status: 200, prepay_id: expect.any(String) },
      h5: { status: 200, h5_url: expect.any(String) },
    },
    paid: verified('TRANSACTION.SUCCESS', { out_trade_no, ...PAID }),
    found: { status: 200, out_trade_no, ...PAID },
    same: out_trade_no,
    closed: { status: 204 },
    refund: { out_refund_no: 'wxpay-v3-r', status: 'PROCESSING' },
    refunded: verified('REFUND.SUCCESS', { out_trade_no, ...REFUNDED }),
    refundFound: { status: 'SUCCESS', amount: { refund: 300 } },
    bills: { tradebill: true, fundflowbill: true },
  })
})

test('wechatpay-node-v3 2.2.1, through the proxy', async () => {
  const result = await run('wechatpay-node-v3', 'certificate')
  const out_trade_no = 'node-v3-1'
  const [serial, key] = Object.entries(platforms.certificate.config.certs)[0]!
  expect(result).toMatchObject({
    certificates: [{ serial_no: serial, publicKey: key }],
    placed: {
      native: { status: 200, data: { code_url: expect.stringMatching(/^weixin:/) } },
      jsapi: { status: 200, data: { package: expect.stringMatching(/^prepay_id=wx/) } },
      app: { status: 200, data: { prepayid: expect.stringMatching(/^wx/) } },
      h5: { status: 200, data: { h5_url: expect.any(String) } },
    },
    paid: verified('TRANSACTION.SUCCESS', { out_trade_no, ...PAID }),
    found: { status: 200, data: { out_trade_no, ...PAID } },
    closed: { status: 204 },
    refund: { status: 200, data: { status: 'PROCESSING' } },
    refunded: verified('REFUND.SUCCESS', { out_trade_no, ...REFUNDED }),
    refundFound: { status: 200, data: { status: 'SUCCESS', amount: { refund: 300 } } },
    bill: { status: 200, data: { hash_type: 'SHA1' } },
    flow: { status: 200, data: { hash_type: 'SHA1' } },
    file: { status: 200, text: expect.stringContaining('交易时间') },
    receiver: { status: 200, data: { account: '1900000109' } },
    unknown: { status: 404, error: expect.stringContaining('ORDER_NOT_EXIST') },
  })
})

test('tenpay 2.1.18 over APIv2, with its .p12, through the proxy', async () => {
  const { config } = platforms['public-key']
  const done = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
  expect(await run('tenpay', 'public-key')).toMatchObject({
    placed: { ...done, prepay_id: expect.any(String), mch_id: config.mchid },
    parameters: { signType: 'MD5', paySign: expect.stringMatching(/^[0-9A-F]{32}$/) },
    hmac: { ...done, code_url: expect.stringMatching(/^weixin:/) },
    paid: { type: 'pay', passed: true, ...done, out_trade_no: 'tenpay-1', total_fee: '1000' },
    found: { trade_state: 'SUCCESS', total_fee: '1000' },
    closed: done,
    refund: { ...done, refund_fee: '300' },
    refunded: { type: 'refund', passed: true, req_info: { out_refund_no: 'tenpay-r', refund_fee: '300' } },
    refundFound: { ...done, refund_status_0: 'SUCCESS' },
    code: { ...done, trade_type: 'MICROPAY' },
    reversed: { ...done, recall: 'N' },
    bill: { columns: 27, rows: expect.any(Number), total: 7 },
    flow: { columns: 11, rows: expect.any(Number) },
    packet: { ...done, total_amount: '100' },
    packetFound: { status: 'RECEIVED', hblist: { hbinfo: { amount: '100' } } },
    bank: done,
    unknown: 'ORDERNOTEXIST',
  })
})

test.each(['public-key', 'certificate'] as const)(
  'node-easywechat 3.6.2, its host an option, in the mode %s',
  async (mode) => {
    const out_trade_no = 'easywechat-1'
    expect(await run('node-easywechat', mode)).toMatchObject({
      unsigned: { code: 'SIGN_ERROR', message: expect.stringContaining('what was signed lacks the body') },
      verified: Array(7).fill(true),
      placed: { status: 200, code_url: expect.stringMatching(/^weixin:/) },
      paid: { out_trade_no, ...PAID },
      found: { out_trade_no, ...PAID },
      closed: { status: 204 },
      refund: { status: 'PROCESSING' },
      refunded: { out_trade_no, ...REFUNDED },
      uploaded: { status: 200, media_id: expect.any(String) },
      billChecked: true,
      placedV2: { return_code: 'SUCCESS', code_url: expect.stringMatching(/^weixin:/) },
      paidV2: { out_trade_no: 'easywechat-v2', result_code: 'SUCCESS' },
    })
  },
)

test('a peer with a certificate only is told by a platform with a public key that there is none', async () => {
  const platform = platforms['public-key']
  const before = platform.requests.length
  await expect(run('wxpay-v3', 'public-key')).rejects.toThrow('获取证书列表失败')
  expect(platform.requests[before]).toMatchObject({
    target: '/v3/certificates',
    verified: true,
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
  })
})
