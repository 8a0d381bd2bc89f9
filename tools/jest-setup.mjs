// Before the tests: the simulator's schemas, where an overlay is newer, its page, the explanations of codes, and the built package, where there is none. What was
// built is not built again for each run: `npm test` does that, and `npm run build`.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeExplanations } from './explain.mjs'
import { writePage } from './page.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

export default async function setup() {
  // What the command line says is compared in English, whatever the language of this machine.
  process.env.LANG = 'C.UTF-8'
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANGUAGE']) delete process.env[name]
  // tests/helpers/key-pool.ts
  process.env.TEST_KEYS = mkdtempSync(join(tmpdir(), 'wechatpay-keys-'))
  if (isStale()) await writeSchemas()
  writePage()
  writeExplanations()
  if (!existsSync(fileURLToPath(new URL('../esm/package.json', import.meta.url)))) await import('./build.mjs')
}
