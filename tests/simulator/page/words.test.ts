import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

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

test('every word that the page names is there', () => {
  const page = readFileSync(join(LIB, 'page/browser/index.html'), 'utf8')
  const names = Array.from(page.matchAll(/data-(?:word|label)="([^"]+)"/g), ([, name]) => name!)
  expect(names.length).toBeGreaterThan(30)
  for (const name of names)
    expect([name, words.match(new RegExp(`\\b${name}: '`, 'g'))?.length]).toEqual([name, 2])
})
