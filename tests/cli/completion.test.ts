/**
 * Tab in bash, zsh and fish: commands, options, paths of the overlays a segment at a time,
 * names of members, events and bills.
 */
import { spawnSync } from 'node:child_process'
import { describe, expect, jest, test } from '@jest/globals'
import { loadSchemas } from '../../lib/schemas/operations.js'
import { openTerminal } from './terminal.js'
import { ownFolder, wxpay } from './wxpay.js'

jest.setTimeout(60_000)
const terminal = openTerminal(ownFolder())

const asked = async (...words: readonly string[]): Promise<string[]> =>
  (await wxpay(['__complete', ...words])).stdout.split('\n').filter((line) => line !== '')

test('what may stand at the cursor', async () => {
  const [commands, options, value, none, events, bills, shells, uploads, days] = await Promise.all([
    asked('de'),
    asked('bill', '--f'),
    asked('bill', '--format', ''),
    asked('nothing', ''),
    asked('trigger', 'REFUND.'),
    asked('bill', 'trade'),
    asked('completion', ''),
    asked('upload', 'v3/merchant/media/'),
    asked('bill', 'tradebill', ''),
  ])
  expect([commands, options, value, none, bills, shells, days]).toEqual([
    ['demo', 'decrypt'],
    ['--format'],
    ['csv', 'json'],
    [],
    ['tradebill'],
    ['bash', 'zsh', 'fish'],
    ['today', 'yesterday'],
  ])
  expect(events).toContain('REFUND.SUCCESS')
  expect(uploads).toEqual(['v3/merchant/media/upload', 'v3/merchant/media/video_upload'])
})

test('paths and chains a segment at a time, then the names of the operation and their values', async () => {
  const [start, segment, whole, chain, chainEnd, names, inner, choices] = await Promise.all([
    asked('request', 'get', 'v3/bi'),
    asked('request', 'get', 'v3/bill/'),
    asked('request', 'get', 'v3/certi'),
    asked('request', 'v3.pay.transactions.out'),
    asked('request', 'v3.pay.transactions.outTradeNo._out_trade_no_.'),
    asked('request', 'get', 'v3/pay/transactions/out-trade-no/{out_trade_no}', ''),
    asked('request', 'post', 'v3/pay/transactions/native', 'amount.'),
    asked('request', 'get', 'v3/bill/fundflowbill', 'account_type='),
  ])
  expect(start).toEqual(['v3/bill/', 'v3/billdownload/'])
  expect(segment).toEqual(expect.arrayContaining(['v3/bill/tradebill', 'v3/bill/fundflowbill']))
  expect([whole, chain]).toEqual([['v3/certificates'], ['v3.pay.transactions.outTradeNo.']])
  expect(chainEnd.sort()).toEqual([
    'v3.pay.transactions.outTradeNo._out_trade_no_.close.',
    'v3.pay.transactions.outTradeNo._out_trade_no_.get',
    'v3.pay.transactions.outTradeNo._out_trade_no_.reverse.',
  ])
  expect(names.sort()).toEqual(['mchid=', 'out_trade_no='])
  expect(inner).toEqual(expect.arrayContaining(['amount.total=', 'amount.currency=']))
  expect(choices).toEqual(['account_type=BASIC', 'account_type=OPERATION', 'account_type=FEES'])
})

test('every documented endpoint is reached, a Tab at a time', async () => {
  const { requestWords } = await import('../../lib/cli/completion/paths.js')
  const { operations } = await loadSchemas()
  const keys = Object.keys(operations)
  expect(keys.length).toBeGreaterThan(1_200)
  for (const key of keys.filter((_, at) => at % 40 === 0)) {
    const [verb = '', path = ''] = key.split(' ')
    const segments = path.split('/')
    for (let at = 1; at <= segments.length; at++) {
      const offered = await requestWords(
        [verb.toLowerCase()],
        segments
          .slice(0, at - 1)
          .map((one) => `${one}/`)
          .join(''),
      )
      expect(offered).toContain(segments.slice(0, at).join('/') + (at < segments.length ? '/' : ''))
    }
  }
})

/** Where a shell is missing it is said, and skipped. */
const inShell = (shell: string, name: string, body: () => Promise<void>): void => {
  const installed = spawnSync(shell, ['--version']).status === 0
  if (!installed) process.stdout.write(`skipped, ${shell} is not installed: its completion\n`)
  ;(installed ? test : test.skip)(name, body)
}

describe('the scripts of the shells', () => {
  inShell('bash', 'bash fills COMPREPLY, also after the = that it cuts words at', async () => {
    const complete = (line: string): string =>
      `COMP_LINE=${JSON.stringify(line)} COMP_POINT=${line.length}; _wxpay; printf '[%s]' "\${COMPREPLY[@]}"; echo`
    const { stdout } = await terminal.run(
      [
        'source <(wxpay completion bash)',
        ...[
          'wxpay certif',
          'wxpay request get v3/bi',
          'wxpay request get v3/bill/fundflowbill account_type=BA',
          'wxpay bill --for',
        ].map(complete),
      ].join('\n'),
    )
    expect(stdout.trim().split('\n')).toEqual([
      '[certificates ]',
      '[v3/bill/][v3/billdownload/]',
      '[BASIC ]',
      '[--format ]',
    ])
  })
  inShell(
    'zsh',
    'zsh knows the function for wxpay, also where nobody has started its completion',
    async () => {
      const { stdout, code } = await terminal.run(
        'source <(wxpay completion zsh) && print $_comps[wxpay]; words=(wxpay request get v3/bi) CURRENT=4; compadd() { print -r -- "$@" }; _wxpay',
        'zsh',
      )
      expect([code, stdout.trim().split('\n')]).toEqual([0, ['_wxpay', '-S  -- v3/bill/ v3/billdownload/']])
    },
  )
  inShell('fish', 'fish completes as it would for a user', async () => {
    const { stdout } = await terminal.run(
      `fish -c 'wxpay completion fish | source; complete -C "wxpay certif"; complete -C "wxpay request get v3/bi"'`,
    )
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(['certificates', 'v3/bill/', 'v3/billdownload/'])
  })
  test('another shell has none', async () => {
    expect(await wxpay(['completion', 'csh'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no script for "csh": bash, zsh, fish'),
    })
  })
})
