/** What the two pages about migration share: how their rows are read, the platform they run against, and what they name. */
import { createPrivateKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Wechatpay } from '../../lib/index.js'
import { issueCertificate } from '../../lib/simulator/keys/certificate.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'

export const APPID = 'wx8888888888888888'

/** The other client's line, and ours. */
export type Row = readonly [left: string, right: string]
export type Scope = Readonly<Record<string, unknown>>

/** Each heading of a page with the rows of its table. */
export const sectionsOf = (text: string): (readonly [heading: string, rows: readonly Row[]])[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => [
      part.slice(0, part.indexOf('\n')),
      Array.from(part.matchAll(/^\| `(.+?)` \| `(.+?)` \|$/gm), ([, left, right]): Row => [left!, right!]),
    ])

export const orderOf = (mchid: string, out_trade_no: string) => ({
  appid: APPID,
  mchid,
  description: '公仔',
  out_trade_no,
  notify_url: 'https://www.example.com/',
  amount: { total: 100 },
})

/** A platform where `MIGRATE-1` is paid and `MIGRATE-2` is not; `cert.pem` is in the folder. */
export async function startShop(folder: string): Promise<{ platform: Simulator; instance: Wechatpay }> {
  const platform = await createSimulator({ mode: 'certificate', balance: 1_000_000 })
  const { mchid, serial, privateKey } = platform.config
  const instance = new Wechatpay(platform.config)
  for (const number of ['MIGRATE-1', 'MIGRATE-2'])
    await instance.v3.pay.transactions.native.post({ json: orderOf(mchid, number) })
  await platform.pay('MIGRATE-1')
  writeFileSync(
    join(folder, 'cert.pem'),
    issueCertificate(createPrivateKey(privateKey), serial, 'x', platform.now()),
  )
  return { platform, instance }
}

/** What rows of both pages name. */
export const namesOf = (platform: Simulator): Scope => {
  const { mchid, serial, privateKey, certs, secret, apiv3Key, baseURL } = platform.config
  return {
    mchid,
    serial,
    privateKey,
    certs,
    secret,
    apiv3Key,
    baseURL,
    console: { log: () => undefined },
    order: orderOf(mchid, 'MIGRATE-3'),
    out_trade_no: 'MIGRATE-1',
    other: 'MIGRATE-2',
    transaction_id: platform.orders[0]!.transaction_id,
    query: { appid: APPID, mch_id: mchid, out_trade_no: 'MIGRATE-V2' },
    refund: {
      out_trade_no: 'MIGRATE-1',
      out_refund_no: 'MIGRATE-R',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    },
    fields: {
      appid: APPID,
      mch_id: mchid,
      body: '公仔',
      out_trade_no: 'MIGRATE-V2',
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://www.example.com/',
      trade_type: 'NATIVE',
    },
    packet: {
      mch_billno: `${mchid}0000000001`,
      mch_id: mchid,
      wxappid: APPID,
      send_name: '示例',
      re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      total_amount: 100,
      total_num: 1,
      wishing: '节日快乐',
      client_ip: '127.0.0.1',
      act_name: '红包',
      remark: '抢',
    },
  }
}

/** The code of a page, run with these names; `default` cannot be one. */
export async function evaluate(code: string, scope: Scope): Promise<unknown> {
  const { default: _, ...names } = { default: undefined, ...scope } as Scope
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the page's own code is what is tested
  const run = new Function(...Object.keys(names), `return (async () => {\n${code}\n})()`)
  return (run as (...values: unknown[]) => Promise<unknown>)(...Object.values(names))
}
