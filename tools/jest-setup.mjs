// Before the tests: the simulator's schemas, where an overlay is newer, its page, and the built package, where there is none. What was
// built is not built again for each run: `npm test` does that, and `npm run build`.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writePage } from './page.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

export default async function setup() {
  if (isStale()) await writeSchemas()
  writePage()
  if (!existsSync(fileURLToPath(new URL('../esm/package.json', import.meta.url)))) await import('./build.mjs')
}
