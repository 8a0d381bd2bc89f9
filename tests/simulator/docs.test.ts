/** Every block of docs/simulator.md prints what it says, its tables hold, and it leaves nothing out. */
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as main from '../../lib/index.js'
import { createNodeHandler, Notifications } from '../../lib/notifications/index.js'
import * as simulator from '../../lib/simulator/index.js'
import { blocksOf, page, runTold } from '../helpers/blocks.js'

const docs = page('docs/simulator.md')
const LIB = join(__dirname, '../../lib/simulator')
const folder = mkdtempSync(join(tmpdir(), 'simulator-docs-'))
const source = (name: string): string => readFileSync(join(LIB, name), 'utf8')

let platform: simulator.Simulator
let instance: main.Wechatpay
let shop: Server
let told = 0
beforeAll(async () => {
  platform = await simulator.createSimulator()
  instance = new main.Wechatpay({ ...platform.config, retry: false })
  const handle = createNodeHandler(
    new Notifications(platform.config),
    {
      'TRANSACTION.SUCCESS': () => {
        if ((told += 1) === 1) throw new Error('down')
      },
    },
    { onError: () => undefined },
  )
  shop = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1')
  await once(shop, 'listening')
})
afterAll(async () => {
  shop.close()
  await platform.close()
  rmSync(folder, { recursive: true })
})

test.each(blocksOf(docs))('the block with "%s" prints what it says', async (_, code) => {
  const scope = { platform, instance, port: (shop.address() as AddressInfo).port, Request }
  const { printed, told } = await runTold(
    code.replaceAll("'shop.json'", JSON.stringify(join(folder, 'shop.json'))),
    { 'wechatpay-chain': main, 'wechatpay-chain/simulator': simulator },
    scope,
  )
  expect(printed).toEqual(told)
})

describe('the table of', () => {
  const first = (heading: string): string[] => {
    const part = docs.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!
    return Array.from(part.matchAll(/^\| (`[^|]+) \|/gm), ([, cell]) => cell!)
  }
  const words = (cells: readonly string[]): string[] =>
    cells.flatMap((cell) => Array.from(cell.matchAll(/`(\w+)/g), ([, name]) => name!))
  const membersOf = (text: string): string[] => [
    ...new Set(Array.from(text.matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm), ([, name]) => name!)),
  ]

  test('members names each one that there is, and no other', () => {
    const own = membersOf(source('simulator.ts').split('export interface SimulatedMerchant ')[1]!)
    const controls = membersOf(source('controls/controls.ts').split('export function')[0]!)
    const shown = [...new Set(words(first('Pay, refund, look')))]
    expect(shown.toSorted()).toEqual([...own, ...controls].toSorted())
  })

  test('options names each one that there is, and no other', () => {
    expect(words(first('Options')).toSorted()).toEqual(
      membersOf(
        source('options/options.ts')
          .split('export interface SimulatorOptions')[1]!
          .split('/** Keys as PEM. */')[0]!,
      ).toSorted(),
    )
  })

  test('faults names each mode, and what this client ends with', async () => {
    const rows = Array.from(
      docs.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \| [^|]+ \| ((?:`[A-Z_\d]+`(?:, )?)+) \|$/gm),
      ([, modes, codes]) => [modes!.match(/[\w-]+/g)!, codes!.match(/\w+/g)!] as const,
    )
    const ends = rows.flatMap(([modes, codes]) => modes.map((mode, at) => [mode, codes[at]] as const))
    expect(ends.map(([mode]) => mode).toSorted()).toEqual(
      Array.from(
        /FAULT_MODES = \[([^\]]*)\]/.exec(source('faults.ts'))![1]!.matchAll(/'([\w-]+)'/g),
        ([, mode]) => mode!,
      ).toSorted(),
    )
    for (const [mode, code] of ends) {
      platform.fail({ mode: mode as simulator.FaultMode })
      await expect(
        instance.v3.capital.capitallhh.areas.provinces.get({ timeout: mode === 'stall' ? 500 : 10_000 }),
      ).rejects.toMatchObject({ code })
    }
  })

  test('errors names each code that there is, with its status', () => {
    const all = (readdirSync(LIB, { recursive: true }) as string[])
      .filter(
        (name) => name.endsWith('.ts') && !/^(?:page|api|guard)/.test(name) && !name.includes('data.ts'),
      )
      .map(source)
      .join('\n')
    const refused = [
      ...all.matchAll(/Refusal\((\d+), '([A-Z_]+)'/g),
      ...Array.from(all.matchAll(/notFound\('([A-Z_]+)'/g), ([, code]) => ['', '404', code!]),
    ].map(([, status, code]) => `${status} ${code}`)
    const rows = Array.from(
      docs.matchAll(/^\| (\d{3}) \| (.+) \|$/gm),
      ([, status, rest]) =>
        [status!, rest!.match(/`[A-Z_]{4,}`/g)!.map((code) => code.replaceAll('`', ''))] as const,
    )
    const shown = new Set(rows.flatMap(([status, codes]) => codes.map((code) => `${status} ${code}`)))
    const elsewhere = new Set(['400 FAIL', '403 INVALID_REQUEST', '403 NOTENOUGH', '500 SYSTEM_ERROR']) // told of in the words of a row
    expect([...new Set(refused)].filter((one) => !shown.has(one) && !elsewhere.has(one))).toEqual([])
    expect(rows.flatMap(([, codes]) => codes).filter((code) => !all.includes(`'${code}'`))).toEqual([])
  })
})
