#!/usr/bin/env node
/** `wxpay`: what npm links into the path. */
import { run } from './run.js'

async function main(): Promise<void> {
  const code = await run(process.argv.slice(2))
  // Writing to the output may have failed meanwhile.
  process.exitCode ||= code
}
void main()
