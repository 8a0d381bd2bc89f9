// Before the tests: the simulator's schemas, where an overlay is newer, and its page.
import { writePage } from './page.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

export default async function setup() {
  if (isStale()) await writeSchemas()
  writePage()
}
