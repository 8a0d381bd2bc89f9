/**
 * What official pages and clients say of operations that move money, held against the overlays: requiredness,
 * enums and lengths. Each row of official.json is one page or client (`source`), read on its own and not made
 * from the overlays; what is otherwise here has its reason. A fact is `required 32`, `optional A|B` or, of an
 * answer, `A|B`: these values at least; `unlimited` has no length.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadSchemas, type Operation, type Schema, type Schemas } from '../../lib/schemas/operations.js'

interface Row {
  readonly operation: string
  /** The address after https://pay.weixin.qq.com/. */
  readonly page: string
  /** When the page was changed, or the client released. */
  readonly date: string
  readonly source: 'page' | 'wechatpay-go' | 'WxJava'
  readonly facts: Readonly<Record<string, string>>
}

interface Difference {
  readonly operation: string
  readonly path: string
  readonly official: string
  readonly reason: string
}

const { rows, differs } = JSON.parse(readFileSync(new URL('official.json', import.meta.url), 'utf8')) as {
  readonly rows: readonly Row[]
  readonly differs: readonly Difference[]
}
let operations: Schemas['operations'] = {}
let resolve: Schemas['resolve'] = (schema) => schema

beforeAll(async () => {
  ;({ operations, resolve } = await loadSchemas())
})

/** The schema that a path leads to, through lists, and whether its parent requires it. */
function find(operation: Operation, path: string): { schema: Schema; required: boolean } | undefined {
  const [part, ...rest] = path.split('.') as [keyof Operation, ...string[]]
  const variable = operation.variables[part]
  if (rest.length === 0) return variable && { schema: element(variable), required: true }
  let schema = element((operation[part] ?? {}) as Schema)
  let required = true
  for (const name of rest) {
    const next = schema.properties?.[name]
    if (next === undefined) return undefined
    required = schema.required?.includes(name) ?? false
    schema = element(next)
  }
  return { schema, required }
}

function element(schema: Schema): Schema {
  const actual = resolve(schema)
  return actual.items === undefined ? actual : element(actual.items)
}

/** What an overlay says otherwise than a page: the words of the fact that it does not have. */
function differences(key: string, path: string, fact: string): string[] {
  const found = operations[key] && find(operations[key], path)
  if (found === undefined) return ['missing']
  const { schema, required } = found
  return fact.split(' ').filter((word) => {
    if (word === 'required' || word === 'optional') return required !== (word === 'required')
    if (word === 'unlimited') return schema.maxLength !== undefined
    if (/^\d+$/.test(word)) return schema.maxLength !== Number(word) && !isShortened(schema, Number(word))
    const values = schema.enum?.map(String) ?? []
    return !word.split('|').every((value) => values.includes(value))
  })
}

/** A length that the page's own example breaks is no limit; an enum says how long its values are. */
const isShortened = ({ example, enum: values, maxLength }: Schema, length: number): boolean =>
  maxLength === undefined && (values !== undefined || String(example ?? '').length > length)

describe('as official pages and clients have it', () => {
  test('every row names its page, its day and where it was read', () => {
    expect(new Set(rows.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(200)
    expect(rows.filter(({ source }) => source === 'page').length).toBeGreaterThanOrEqual(90)
    for (const { operation, page, date, source, facts } of rows) {
      expect({ operation, page, ok: /^(?:doc|docs|wiki)\//.test(page) }).toEqual({
        operation,
        page,
        ok: true,
      })
      expect({ operation, date, ok: /^20\d\d-\d\d-\d\d$/.test(date) }).toEqual({ operation, date, ok: true })
      expect(['page', 'wechatpay-go', 'WxJava']).toContain(source)
      expect(Object.keys(facts).length).toBeGreaterThan(0)
    }
  })

  test('requiredness, enums and lengths are in the overlays, or listed with a reason', () => {
    const facts = rows.flatMap((row) =>
      Object.entries(row.facts).map(([path, fact]) => ({ key: row.operation, path, fact })),
    )
    expect(facts.length).toBeGreaterThan(2300)
    const found = facts.flatMap(({ key, path, fact }) =>
      differences(key, path, fact).map((word) => `${key} ${path}: ${word}`),
    )
    const listed = differs.map(({ operation, path, official }) => `${operation} ${path}: ${official}`)
    expect(found.filter((one) => !listed.includes(one))).toEqual([])
    // A reason for what is no longer otherwise is taken out.
    expect(listed.filter((one) => !found.includes(one))).toEqual([])
    expect(differs.filter(({ reason }) => reason.length < 15)).toEqual([])
  })

  test('a fact that an overlay does not have is found', () => {
    const key = 'POST v3/pay/transactions/jsapi'
    expect(differences(key, 'json.payer.openid', 'optional 64')).toEqual(['optional', '64'])
    expect(differences(key, 'json.limit_pay', 'no_gold')).toEqual(['no_gold'])
    expect(differences(key, 'json.out_trade_no', 'unlimited')).toEqual(['unlimited'])
    expect(differences(key, 'json.nothing', 'required')).toEqual(['missing'])
  })
})
