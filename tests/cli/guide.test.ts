/**
 * docs/cli.md and the examples of every `--help`, typed as they stand in a newcomer's folder, against a
 * platform that `wxpay listen` runs.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { COMMANDS } from '../../lib/cli/commands.js'
import { COMMON, CREDENTIALS } from '../../lib/cli/spec.js'
import { page } from '../helpers/blocks.js'
import { openGuide, type Guide } from './guide.js'
import { patternOf, shapeOfAll } from './shape.js'
import { ownFolder } from './wxpay.js'

jest.setTimeout(60_000)

const folders = { en: ownFolder(), zh: ownFolder() }
const ownPlace = ownFolder()
const LOCALES = { en: 'C.UTF-8', zh: 'zh_CN.UTF-8' }

describe.each([
  ['docs/cli.md', 'en'],
  ['docs/zh/cli.md', 'zh'],
] as const)('%s', (name, language) => {
  let guide: Guide
  beforeAll(async () => {
    guide = await openGuide(folders[language], { LANG: LOCALES[language] })
  })
  afterAll(() => guide.close())
  const text = page(name)
  const blocks = Array.from(
    text.matchAll(/^```(console|text)\n([^]*?)^```$/gm),
    ([, kind, code]) => [code!.split('\n')[0]!, kind!, code!] as const,
  )

  test.each(blocks)('%s', async (_, kind, code) => {
    if (kind === 'text') {
      const said = shapeOfAll(await guide.heard(/your app refuses bad signatures|您的应用拒绝了错误的签名/))
      for (const line of code.trim().split('\n')) expect(said).toContain(shapeOfAll(line))
      return
    }
    for (const shown of code.split(/^(?=\$ )/m)) {
      const [line = '', ...rest] = shown.slice(2).split('\n')
      const expected = rest.join('\n').trim()
      const said = shapeOfAll(await guide.saidBy(line))
      if (expected === '') expect(said.trim()).toBe('')
      else expect(said).toMatch(patternOf(expected))
    }
  })

  test('has a part for every command, in the order of --help', () => {
    const titles = Array.from(text.matchAll(/^## ([a-z]+)$/gm), ([, title]) => title)
    expect(titles).toEqual(Object.keys(COMMANDS))
  })
  test('lists every option of simulate with its value, and those that listen has besides', () => {
    const part = (name: string): string => text.split(`\n## ${name}\n`)[1]!.split('\n## ')[0]!
    const rows = Array.from(part('simulate').matchAll(/^\| `--([^`]+)` \|/gm), ([, option]) => option!)
    const optionsOf = (name: string) => Object.entries(COMMANDS[name]!.spec.options ?? {})
    expect(rows.toSorted()).toEqual(
      optionsOf('simulate')
        .map(([name, { value }]) => (value === undefined ? name : `${name} ${value}`))
        .toSorted(),
    )
    const besides = optionsOf('listen').filter(([name]) => !rows.some((row) => row.split(' ')[0] === name))
    expect(besides.map(([name]) => name)).toEqual(['probe-after'])
    expect(part('listen')).toContain('--probe-after TIME')
  })
  test('names only options that exist', () => {
    const known = new Set(
      Object.values(COMMANDS)
        .flatMap(({ spec: { options = {} } }) => Object.keys(options))
        .concat(Object.keys({ ...CREDENTIALS, ...COMMON })),
    )
    expect(
      Array.from(text.matchAll(/--([a-z][\w-]*)/g), ([, name]) => name).filter((name) => !known.has(name!)),
    ).toEqual([])
  })
})

describe('the examples of --help do what they say', () => {
  let guide: Guide
  const file = (name: string): string => guide.file(name)
  beforeAll(async () => {
    guide = await openGuide(ownPlace)
    await guide.platformOf('wxpay listen --forward-to localhost:3000/pay/notify --keep ./sim')
    guide.terminal.env['WXPAY_CONFIG'] = 'wxpay.json'
    const { certs, apiv3Key, mchid } = guide.configOf()
    copyFileSync(file('sim/wxpay.json'), file('wxpay.json'))
    writeFileSync(file('pub_key.pem'), Object.values(certs)[0] as string)
    writeFileSync(file('apiv3_key.txt'), apiv3Key, { mode: 0o600 })
    writeFileSync(file('users.csv'), 'user-1\nuser-2\n')
    // What the simulator's sample of an earlier day holds.
    writeFileSync(file('all-orders.csv'), 'out_trade_no\norder-3\n')
    writeFileSync(
      file('orders.csv'),
      'out_trade_no,out_refund_no,amount,state\norder-1,,1230,SUCCESS\norder-2,,1,SUCCESS\norder-3,refund-3,30,SUCCESS\n',
    )
    writeFileSync(
      file('excel.csv'),
      '订单号,退款单号,金额,状态\norder-1,,12.30,已支付\norder-2,,0.01,已支付\norder-3,refund-3,0.3,已退款\n',
    )
    writeFileSync(
      file('orders.ndjson'),
      '{"out_trade_no":"order-1","amount":1230}\n{"out_trade_no":"order-2","amount":1}\n{"out_trade_no":"order-3","out_refund_no":"refund-3","amount":30}\n',
    )
    writeFileSync(
      file('order.json'),
      JSON.stringify({
        appid: 'wx8888888888888888',
        mchid,
        description: 'QQ公仔',
        out_trade_no: 'native-0002',
        notify_url: 'https://www.example.com/notify',
        amount: { total: 1 },
      }),
    )
    await guide.terminal.run(
      guide.localized(
        'wxpay request post v3/pay/transactions/native --body order.json out_trade_no=native-0001',
      ),
    )
  })
  afterAll(() => guide.close())
  /** Those of the demo are run by its own tests. */
  const examples = Object.entries(COMMANDS)
    .filter(([name]) => name !== 'demo')
    .map(([name, { spec }]) => [name, spec.examples.map(([line]) => line)] as const)

  test.each(examples)('%s', async (_, lines) => {
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines.filter(canRun)) {
      if (/^wxpay (?:simulate|listen)/.test(line)) await guide.platformOf(line.replace('./sim', './other'))
      else {
        const { code, stdout } = await guide.terminal.run(
          ...inItsShell(
            guide.localized(line.replace(/\.\/(?:keys|certs)/, './others').replace('trades', 'others')),
          ),
        )
        expect({ line, code, stdout }).toEqual({
          line,
          code: 0,
          stdout: expect.not.stringMatching(/✖|not found|warning/),
        })
      }
    }
  })
  test('what they wrote is for their owner alone', () => {
    for (const name of [
      'others/apiclient_key.pem',
      'secrets/apiv3_key.txt',
      'other/wxpay.json',
      'other/simulator.json',
    ])
      expect([name, statSync(file(name)).mode & 0o777]).toEqual([name, 0o600])
    expect(readFileSync(file('others.csv'), 'utf8')).toContain('交易时间')
    expect(readFileSync(file('.home/.config/fish/completions/wxpay.fish'), 'utf8')).toContain(
      'complete -c wxpay',
    )
  })
})

/** Examples for a program that is not installed are told of, and left out. */
function canRun(line: string): boolean {
  const [program] = /\bzsh\b|^curl\b/.exec(line) ?? []
  const installed = program === undefined || spawnSync(program, ['--version']).status === 0
  if (!installed) process.stdout.write(`skipped, ${program} is not installed: ${line}\n`)
  return installed
}

/** The lines for `~/.zshrc` are for zsh. */
const inItsShell = (line: string): [line: string, shell: string] =>
  line.includes('completion zsh') ? [`compdef() { :; }; ${line}`, 'zsh'] : [line, 'bash']
