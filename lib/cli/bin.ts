#!/usr/bin/env node
/** `wxpay`: what npm links into the path. */
import { run } from './run.js'

run(process.argv.slice(2)).then((code) => { process.exitCode = code }, (error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
