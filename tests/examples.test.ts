/** Runs every `@example` of lib/ that stands on one line and states its result: `expression // result`. */
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import * as library from '../lib/index.js'
import { readJson, writeJson } from '../lib/formats/json.js'
import { isInexact } from '../lib/formats/numbers.js'
import { encode, queryString } from '../lib/formats/query.js'
import { expand } from '../lib/chain/uri-template.js'
import { pairOf } from './helpers/keys.js'
import { sm2PairOf } from './helpers/sm2.js'

const LIB = join(__dirname, '../lib')
const key = 'k'.repeat(32)
const names = {
  ...library,
  ...pairOf('merchant'),
  sm2: sm2PairOf('merchant'),
  encode,
  queryString,
  readJson,
  writeJson,
  isInexact,
  expand,
  key,
  secret: key,
}

const examples = ['crypto', 'formats'].flatMap((folder) =>
  readdirSync(join(LIB, folder)).flatMap((file) => {
    const lines = readFileSync(join(LIB, folder, file), 'utf8').matchAll(/^ *\* @example (.+) \/\/ (.+)$/gm)
    return Array.from(
      lines,
      ([, code, result]) => [`${folder}/${file}: ${code!}`, code!, result!] as const,
    ).filter(([, , result]) => !result.includes('…'))
  }),
)

describe('each @example gives what it states', () => {
  test('examples are found', () => {
    expect(examples.length).toBeGreaterThan(12)
  })

  test.each(examples)('%s', (_, code, result) => {
    expect(runInNewContext(code, names)).toEqual(runInNewContext(`(${result})`))
  })
})
