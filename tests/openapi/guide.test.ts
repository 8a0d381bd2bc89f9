/** docs/openapi.md and docs/zh/openapi.md, run as they stand. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import * as exported from '../../lib/openapi/index.js'
import { openTerminal } from '../cli/terminal.js'
import { ownFolder } from '../cli/wxpay.js'
import { blocksOf, page, runTold } from '../helpers/blocks.js'

jest.setTimeout(60_000)
const pages = ['docs/openapi.md', 'docs/zh/openapi.md']

describe.each(pages)('%s', (name) => {
  test.each(blocksOf(page(name)))('%s', async (_, code) => {
    const { printed, told } = await runTold(code, { 'wechatpay-chain/openapi': exported })
    expect(told.length).toBeGreaterThan(0)
    expect(printed).toEqual(told)
  })

  const terminal = openTerminal(ownFolder())
  test('the command writes what is shown', async () => {
    const [[, block] = ['', '']] = blocksOf(page(name), 'console')
    for (const shown of block.split(/^(?=\$ )/m)) {
      const [line = '', ...lines] = shown.slice(2).trimEnd().split('\n')
      expect(await terminal.run(line)).toMatchObject({ code: 0, stdout: `${lines.join('\n')}\n` })
      const document = JSON.parse(
        readFileSync(join(terminal.folder, line.split(' ').at(-1)!), 'utf8'),
      ) as exported.OpenApiDocument
      expect(document.openapi).toBe('3.1.0')
    }
  })
})

test("the subpath is the package's, for those who import and those who require", () => {
  const program = `Promise.all([import('wechatpay-chain/openapi'), require('wechatpay-chain/openapi')]).then(async ([a, b]) => console.log(a.openapi === b.openapi, Object.keys((await a.openapi('v3/certificates')).paths)))`
  const { stdout } = spawnSync(process.execPath, ['-e', program], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  })
  expect(stdout).toBe("true [ '/v3/certificates' ]\n")
})
