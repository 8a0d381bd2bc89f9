// After the tests: the keys of this run go.
import { rmSync } from 'node:fs'

export default function teardown() {
  rmSync(process.env.TEST_KEYS, { recursive: true, force: true })
}
