import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { FAULT_MODES } from '../../../lib/simulator/faults.js'

const LIB = join(__dirname, '../../../lib/simulator')
const words = readFileSync(join(LIB, 'page/browser/words.js'), 'utf8')

/** The texts of a union type in a source. */
const union = (file: string, type: string): string[] => {
  const [, members = ''] = new RegExp(`type ${type} =([^]*?)\\n(?:\\n|export)`).exec(
    readFileSync(join(LIB, file), 'utf8'),
  )!
  return Array.from(members.matchAll(/'(\w+)'/g), ([, name]) => name!)
}

test('every kind of entry and every state of an order has a word in both languages', () => {
  const names = [
    ...union('money/ledger.ts', 'Kind').map((name) => `ledger_${name}`),
    ...union('money/order.ts', 'TradeState'),
  ]
  expect(names).toEqual(expect.arrayContaining(['ledger_PAY', 'ledger_FEE_REFUND', 'NOTPAY', 'REVOKED']))
  for (const name of names)
    expect([name, words.match(new RegExp(`\\b${name}: '`, 'g'))?.length]).toEqual([name, 2])
})

test('every state of a refund, a notification and a fault has a word in both languages', () => {
  const names = [
    'ARRIVED',
    'PROCESSING',
    'ABNORMAL',
    'CLOSED',
    'PART_REFUND',
    'pending',
    'acknowledged',
    'given up',
    'not on this machine',
    'fault_refusal',
    ...FAULT_MODES.map((mode) => `fault_${mode}`),
  ]
  for (const name of names)
    expect([name, words.match(new RegExp(`^ +'?${name}'?:`, 'gm'))?.length]).toEqual([name, 2])
})

test('every word that the page names is there', () => {
  const page = readFileSync(join(LIB, 'page/browser/index.html'), 'utf8')
  const names = Array.from(page.matchAll(/data-(?:word|label)="([^"]+)"/g), ([, name]) => name!)
  expect(names.length).toBeGreaterThan(30)
  for (const name of names)
    expect([name, words.match(new RegExp(`\\b${name}: '`, 'g'))?.length]).toEqual([name, 2])
})

test('every kind, state and button of a card has a word in both languages', () => {
  const source = ['things', 'cards', 'buttons']
    .map((name) => readFileSync(join(LIB, `page/${name}.ts`), 'utf8'))
    .join('\n')
  const wordsOf = (pattern: RegExp): string[] => Array.from(source.matchAll(pattern), ([, name]) => name!)
  const kinds = wordsOf(/^ {4}'(\w+)',$/gm)
  const buttons = [...wordsOf(/button\('[\w-]+', '(\w+)'/g), 'accept', 'cannotReceive']
  const states = [
    ...wordsOf(/'([A-Z_]{4,}|running)'/g),
    ...[
      'services/transfers/transfer.ts',
      'services/payscore/service-order.ts',
      'services/complaints/complaint.ts',
      'services/coupons/busifavor-coupons.ts',
    ].flatMap((file) => statesOf(file)),
    ...statesOf('services/coupons/favor-stocks.ts', 'status'),
  ].filter((state) => !/^(?:NAME_NOT_CORRECT|MCH_COMPLETE|USERPAYING|ACCEPT|PAYERROR|REFUND)$/.test(state))
  expect(new Set(kinds)).toEqual(new Set(['transfer', 'packet', 'score', 'coupon', 'complaint', 'contract']))
  kinds.push('case')
  expect(states).toEqual(
    expect.arrayContaining(['WAIT_USER_CONFIRM', 'DEACTIVATED', 'unactivated', 'SIGNED']),
  )
  expect(buttons).toEqual(
    expect.arrayContaining(['open', 'agree', 'take', 'respond', 'sign', 'repay', 'complain']),
  )
  for (const name of [
    ...kinds.flatMap((kind) => [`kind_${kind}`, `one_${kind}`]),
    ...buttons,
    ...states.map((state) => `state_${state}`),
  ])
    expect([name, words.match(new RegExp(`\\b${name}: '`, 'g'))?.length]).toEqual([name, 2])
})

/** The states of a row, from its interface. */
function statesOf(file: string, member = 'state'): string[] {
  const [, members = ''] = new RegExp(`readonly ${member}: ([^\\n]+)`).exec(
    readFileSync(join(LIB, file), 'utf8'),
  )!
  return Array.from(members.matchAll(/'(\w+)'/g), ([, name]) => name!)
}
