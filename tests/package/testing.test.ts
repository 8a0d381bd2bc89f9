/** Every block of docs/testing.md prints what it says. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as main from '../../lib/index.js'
import * as simulator from '../../lib/simulator/index.js'
import { blocksOf, page, runTold } from '../helpers/blocks.js'

const docs = page('docs/testing.md')
let platform: simulator.Simulator
beforeAll(async () => {
  platform = await simulator.createSimulator()
})
afterAll(() => platform.close())

describe('docs/testing.md', () => {
  const blocks = blocksOf(docs)
  test('has a block for each way', () => {
    expect(blocks).toHaveLength(5)
  })
  test.each(blocks)('the block beginning "%s" prints what it says', async (_, code) => {
    const { printed, told } = await runTold(
      code,
      { 'wechatpay-chain': main, 'wechatpay-chain/simulator': simulator },
      { platform, instance: new main.Wechatpay(platform.config) },
    )
    expect(told).toHaveLength(1)
    expect(printed).toEqual(told)
  })
  test('shows what examples/testing/mock.test.ts does', () => {
    const [[, code]] = blocksOf(docs, 'js') as [readonly [string, string]]
    expect(readFileSync(join(__dirname, '../../examples/testing/mock.test.ts'), 'utf8')).toContain(code)
  })
})
