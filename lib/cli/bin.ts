#!/usr/bin/env node
/** `wxpay`: what npm links into the path. */
import { enableCompileCache } from './compile-cache.js'

async function main(): Promise<void> {
  enableCompileCache(process.env)
  const { run } = await import('./run.js')
  const code = await run(process.argv.slice(2))
  // Writing to the output may have failed meanwhile.
  process.exitCode ||= code
}
void main()
