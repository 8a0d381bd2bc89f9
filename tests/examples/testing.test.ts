/**
 * The tests of examples/testing run as they stand: jest's in this jest, node:test's in a Node.js of its own,
 * vitest's with jest's functions under vitest's name (with vitest itself in consumers/).
 */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

const EXAMPLES = join(__dirname, '../../examples/testing')
const HOOKS = join(__dirname, '../notifications/helpers/typescript.mjs')
const read = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8')

jest.doMock('vitest', () => ({ afterAll, beforeAll, expect, test }), { virtual: true })

// oxlint-disable-next-line typescript/no-require-imports -- what is required here says `test` by itself
describe.each(['jest', 'vitest', 'mock'])('examples/testing/%s.test.ts', (name) => {
  require(`${EXAMPLES}/${name}.test.ts`)
})

test('examples/testing/node.test.ts passes', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', HOOKS, '--test-reporter=tap', join(EXAMPLES, 'node.test.ts')],
    { timeout: 45_000 },
  )
  expect(stdout).toMatch(/^# pass 4$/m)
  expect(stdout).toMatch(/^# fail 0$/m)
}, 60_000)

test('the three say the same, each in its own words', () => {
  expect(readdirSync(EXAMPLES).sort()).toEqual([
    'jest.test.ts',
    'mock.test.ts',
    'node.test.ts',
    'shop.ts',
    'vitest.test.ts',
  ])
  const rest = (name: string): string => read(name).split('\n').slice(2).join('\n')
  expect(rest('vitest.test.ts')).toBe(rest('jest.test.ts'))
  const names = (name: string): string[] => read(name).match(/^test\('.+'/gm) ?? []
  expect(names('node.test.ts')).toEqual(names('jest.test.ts'))
  expect(names('jest.test.ts')).toHaveLength(4)
})
