import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../lib/notifications/', `file://${__filename}`)

test('lib/notifications imports its own files, crypto, formats, what a configuration is checked with, the names of events, errors and types, and of Node only what a receiver needs', () => {
  const imported = readdirSync(folder).flatMap((name) =>
    Array.from(readFileSync(new URL(name, folder), 'utf8').matchAll(/ from '([^']+)'/g), ([, from]) => from!),
  )
  const allowed =
    /^(?:\.\/[\w-]+\.js|\.\.\/(?:crypto|formats)\/[\w-]+\.js|\.\.\/config\/(?:check|credentials|symmetric-key)\.js|\.\.\/schemas\/events\.js|\.\.\/(?:callbacks|clock|distance|errors|keys\/certs|messages)\.js|\.\.\/\.\.\/types\/notifications\/index\.js|node:(?:crypto|http))$/
  expect(imported.filter((from) => !allowed.test(from))).toEqual([])
})
