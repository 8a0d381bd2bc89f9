/** The soak of bench/, small: its own checks make its exit status. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

test('400 calls while connections break: none lost, none done twice, none left behind', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/soak.mjs', '400'], {
    cwd: join(__dirname, '..'),
  })
  expect(stdout).toMatch(/^400 calls, /)
  expect(stdout).toContain(
    'never settled 0, not our errors 0, unhandled rejections 0, outcomes that were not true 0',
  )
  expect(stdout).toContain('refunds done twice 0, sum of its ledger 0 fen')
  expect(stdout).toContain('sockets and timers left: 0')
}, 60_000)
