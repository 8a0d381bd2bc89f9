/** Code that is kept for the next run stands where nobody else can change it. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { enableCompileCache } from '../../lib/cli/compile-cache.js'

const isWindows = process.platform === 'win32'
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wxpay-cache-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function enabledIn(env: NodeJS.ProcessEnv): string[] {
  const folders: string[] = []
  enableCompileCache(env, (folder) => folders.push(folder))
  return folders
}

test('the cache is a folder of the user alone', () => {
  const folder = join(home, 'wechatpay-chain')
  expect(enabledIn({ XDG_CACHE_HOME: home })).toEqual([folder])
  if (!isWindows) expect(statSync(folder).mode & 0o777).toBe(0o700)
})
test('a second run takes the same folder', () => {
  expect(enabledIn({ XDG_CACHE_HOME: home })).toEqual(enabledIn({ XDG_CACHE_HOME: home }))
})
const onPosix = isWindows ? test.skip : test
onPosix.each([0o770, 0o707, 0o777])('a folder that others can write to (%#) is not used', (mode) => {
  mkdirSync(join(home, 'wechatpay-chain'))
  chmodSync(join(home, 'wechatpay-chain'), mode)
  expect(enabledIn({ XDG_CACHE_HOME: home })).toEqual([])
})
test('where no folder can be made there is no cache, and no error', () => {
  writeFileSync(join(home, 'file'), '')
  expect(enabledIn({ XDG_CACHE_HOME: join(home, 'file') })).toEqual([])
})
test.each([{ NODE_COMPILE_CACHE: '/somewhere' }, { NODE_DISABLE_COMPILE_CACHE: '1' }])(
  '%j decides',
  (env) => {
    expect(enabledIn({ ...env, XDG_CACHE_HOME: home })).toEqual([])
  },
)
