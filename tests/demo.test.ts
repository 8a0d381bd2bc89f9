import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

test('npm run demo shows every exchange signed and verified, and one refused', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['esm/cli/demo.js'], { cwd: `${__dirname}/..`, env: { ...process.env, NO_COLOR: '1' } })
  expect(stderr).toBe('')
  expect(stdout.match(/^ {2}✔ .* signed .* verified .* ms$/gm)).toHaveLength(25)
  expect(stdout).toMatch(/code_url weixin:\/\//)
  expect(stdout).toMatch(/✖ ApiError: .* 401 SIGN_ERROR/)
  expect(stdout).toMatch(/Done in .* 26 requests signed/)
})
