#!/usr/bin/env node
/** `wxpay`: what npm links into the path. */
import { run } from './run.js'

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2))
}
void main()
