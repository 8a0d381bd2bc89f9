/** docs/errors.md and lib/ name the same codes, each under the class that carries it. */
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAMILIES } from '../lib/endpoints/codes/index.js'
import * as library from '../lib/index.js'
import * as simulator from '../lib/simulator/index.js'
import { blocksOf, page, runBlock } from './helpers/blocks.js'

const root = join(__dirname, '..')
const source = (readdirSync(join(root, 'lib'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('simulator'))
  .map((file) => readFileSync(join(root, 'lib', file), 'utf8'))
  .join('\n')
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/^\s*\/\/.*$/gm, '')
const declared = readFileSync(join(root, 'lib/errors.ts'), 'utf8')

/** What the types say: `ConfigError extends WechatpayError<ConfigCode>`, `type ConfigCode = 'ERR_…' | …`. */
const codesOf = new Map(
  Array.from(
    declared.matchAll(/^export class (\w+Error)\b.*? extends WechatpayError<(\w+)>/gm),
    ([, name, type]) => [
      name!,
      [
        ...new RegExp(`type ${type} =([^]*?)(?=export|/\\*\\*)`).exec(declared)![1]!.matchAll(/'(ERR_\w+)'/g),
      ].map(([, code]) => code!),
    ],
  ),
)
const classOf = new Map([...codesOf].flatMap(([name, codes]) => codes.map((code) => [code, name] as const)))

const rows = Array.from(
  readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(
    /^\| `(ERR_[\w<>]+)` \| `(\w+)` \| (.+) \| (.+) \|$/gm,
  ),
  ([, code, name, cause, cure]) => ({ code: code!, name: name!, cause: cause!, cure: cure! }),
)

describe('docs/errors.md', () => {
  test('lists each code once, with a class that is exported, a cause and a cure', () => {
    expect(rows.length).toBeGreaterThan(80)
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length)
    for (const { name, cause, cure } of rows) {
      expect(Object.keys(library)).toContain(name)
      expect([cause.length > 5, cure.length > 2]).toEqual([true, true])
    }
  })

  test('puts each under the class whose type carries it', () => {
    const others = {
      'ERR_API_<status>': 'ApiError',
      ERR_V2_RETURN_FAIL: 'ApiError',
      ERR_V2_RESULT_FAIL: 'ApiError',
    }
    expect(Object.fromEntries(rows.map(({ code, name }) => [code, name]))).toEqual({
      ...Object.fromEntries(classOf),
      ...others,
    })
  })

  test('has every code that lib/ throws, and none that it does not', () => {
    // Node's own codes are compared with `===` or in regular expressions, ours are given to an error.
    const ours = new Set(
      Array.from(
        source.matchAll(
          /['"`](ERR_(?:CONFIG|CERTS?|KEY|INPUT|HOST|NET|SIG|ECHO|V2|BODY|XML|DECRYPT|NOTIFY|BILL|FILE|UPLOAD|API)_\w*|ERR_REDIRECT)/g,
        ),
        ([, code]) => (code === 'ERR_API_' ? 'ERR_API_<status>' : code!),
      ),
    )
    expect([...ours].sort()).toEqual(rows.map(({ code }) => code).sort())
  })

  test('has a code for each that a type declares, and lib/ gives each to an error somewhere', () => {
    const used = source.replace(declared.replace(/\/\*[^]*?\*\//g, ''), '')
    const outside =
      used.slice(0, used.indexOf('export type ConfigCode')) +
      used.slice(used.indexOf('export class WechatpayError'))
    expect([...classOf.keys()].filter((code) => !outside.includes(`'${code}'`))).toEqual([])
  })
})

test("its table of the platform's codes is the one that the code reads", () => {
  const lines = FAMILIES.flatMap(({ name, see: own, rows }) =>
    rows.map(
      ([codes, status, outcome, advice, see = own]) =>
        `| ${name} | ${codes
          .split(' ')
          .map((code) => `\`${code}\``)
          .join(' ')} | ${status ?? 'any'} | \`${outcome}\` | \`${advice}\` | [page](${see}) |`,
    ),
  )
  const table = [
    '| endpoint | code | status | outcome | advice | official |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
  const file = join(root, 'docs/errors.md')
  const part = /(<!-- codes: .* -->\n)[^]*?(<!-- \/codes -->)/
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(part)
  const made = text.replace(part, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`)
  if (process.env['UPDATE_DOCS']) writeFileSync(file, made)
  expect(readFileSync(file, 'utf8')).toBe(made)
})

test('its example runs', async () => {
  const [[, code]] = blocksOf(page('docs/errors.md')) as [[string, string]]
  expect(
    await runBlock(code, { 'wechatpay-chain': library, 'wechatpay-chain/simulator': simulator }),
  ).toEqual(['never placed'])
})
