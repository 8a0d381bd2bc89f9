/** docs/errors.md, its Chinese twin and lib/ name the same codes, each under the class that carries it. */
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAMILY_NAMES } from '../lib/cli/explain/families.js'
import { FAMILIES } from '../lib/endpoints/codes/index.js'
import * as library from '../lib/index.js'
import * as simulator from '../lib/simulator/index.js'
import { blocksOf, page, runBlock } from './helpers/blocks.js'
import { CODES_OF } from './helpers/error-codes.js'

const root = join(__dirname, '..')
const source = (readdirSync(join(root, 'lib'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('simulator') && file !== 'text/error-codes.ts')
  .map((file) => readFileSync(join(root, 'lib', file), 'utf8'))
  .join('\n')
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/^\s*\/\/.*$/gm, '')
const classOf = new Map([...CODES_OF].flatMap(([name, codes]) => codes.map((code) => [code, name] as const)))

const rowsOf = (name: string): { code: string; name: string; cause: string; cure: string }[] =>
  Array.from(page(name).matchAll(/^\| `(ERR_[\w<>]+)` \| `(\w+)` \| (.+) \| (.+) \|$/gm), (row) => ({
    code: row[1]!,
    name: row[2]!,
    cause: row[3]!,
    cure: row[4]!,
  }))
const rows = rowsOf('docs/errors.md')

describe('docs/errors.md', () => {
  test('lists each code once, with a class that is exported, a cause and a cure', () => {
    expect(rows.length).toBeGreaterThan(80)
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length)
    for (const { name, cause, cure } of rows) {
      expect(Object.keys(library)).toContain(name)
      expect([cause.length > 5, cure.length > 2]).toEqual([true, true])
    }
  })

  test('has the same codes in Chinese, in the same order, each with a cause and a cure', () => {
    const chinese = rowsOf('docs/zh/errors.md')
    expect(chinese.map(({ code, name }) => [code, name])).toEqual(rows.map(({ code, name }) => [code, name]))
    expect(chinese.filter(({ cause }) => !/\p{Script=Han}/u.test(cause))).toEqual([])
  })

  test('has rows that can be read alone, as `wxpay explain` prints them', () => {
    const leaning = [...rows, ...rowsOf('docs/zh/errors.md')].filter(
      ({ cause, cure }) =>
        /^(?:the same|同上|likewise)$/.test(cause) || /^(?:the same|同上|likewise)$/.test(cure),
    )
    expect(leaning).toEqual([])
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
    expect([...classOf.keys()].filter((code) => !source.includes(`'${code}'`))).toEqual([])
  })
})

const TABLES = [
  {
    file: 'docs/errors.md',
    header: '| endpoint | code | status | outcome | advice | official |',
    nameOf: (name: string): string => name,
    any: 'any',
    official: 'page',
  },
  {
    file: 'docs/zh/errors.md',
    header: '| 接口 | 错误码 | 状态码 | outcome | advice | 官方文档 |',
    nameOf: (name: string): string => FAMILY_NAMES[name]!,
    any: '任意',
    official: '文档',
  },
]

test.each(TABLES)(
  "$file: its table of the platform's codes is the one that the code reads",
  ({ file, header, nameOf, any, official }) => {
    const lines = FAMILIES.flatMap(({ name, see: own, rows: meanings }) =>
      meanings.map(
        ([codes, status, outcome, advice, see = own]) =>
          `| ${nameOf(name)} | ${codes
            .split(' ')
            .map((code) => `\`${code}\``)
            .join(' ')} | ${status ?? any} | \`${outcome}\` | \`${advice}\` | [${official}](${see}) |`,
      ),
    )
    const table = [header, '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n')
    const part = /(<!-- codes: .* -->\n)[^]*?(<!-- \/codes -->)/
    const text = page(file)
    expect(text).toMatch(part)
    const made = text.replace(part, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`)
    if (process.env['UPDATE_DOCS']) writeFileSync(join(root, file), made)
    expect(page(file)).toBe(made)
  },
)

test('its example runs', async () => {
  const [[, code]] = blocksOf(page('docs/errors.md')) as [[string, string]]
  expect(
    await runBlock(code, { 'wechatpay-chain': library, 'wechatpay-chain/simulator': simulator }),
  ).toEqual(['never placed'])
})
