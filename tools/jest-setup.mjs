// Before the tests: the simulator's schemas, where an overlay is newer.
import { isStale, writeSchemas } from './schemas.mjs'

export default async function setup() {
  if (isStale()) await writeSchemas()
}
