/**
 * Requiredness, enums and a few lengths of operations that move money: no later edit of an overlay loses
 * them. The table was made from the overlays and keeps what another source confirms: it guards against
 * losing facts and is no independent proof of them. A fact is `required 32`, `optional A|B`, or of an
 * answer `A|B`: these values at least.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadSchemas, type Operation, type Schema, type Schemas } from '../../lib/schemas/operations.js'

type Facts = Readonly<Record<string, string>>

const official = JSON.parse(readFileSync(new URL('official.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Facts>
>
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

/** What an overlay says otherwise than the page. */
function differences(key: string, path: string, fact: string): string[] {
  const found = operations[key] && find(operations[key], path)
  if (found === undefined) return [`${key} ${path}: missing`]
  const { schema, required } = found
  return fact.split(' ').flatMap((word) => {
    if (word === 'required' || word === 'optional')
      return required === (word === 'required') ? [] : [`${key} ${path}: ${word}`]
    if (/^\d+$/.test(word))
      return schema.maxLength === Number(word) ? [] : [`${key} ${path}: maxLength ${word}`]
    const values = schema.enum?.map(String) ?? []
    return word.split('|').flatMap((value) => (values.includes(value) ? [] : [`${key} ${path}: '${value}'`]))
  })
}

describe('as the official pages have it', () => {
  test('every row names its page and the day it was last changed', () => {
    expect(Object.keys(official).length).toBeGreaterThan(200)
    for (const [key, { page, date }] of Object.entries(official)) {
      expect({ key, page, ok: /^(?:doc|docs|wiki)\//.test(page!) }).toEqual({ key, page, ok: true })
      expect({ key, date, ok: /^20\d\d-\d\d-\d\d$/.test(date!) }).toEqual({ key, date, ok: true })
    }
  })

  test('requiredness, enums and lengths are in the overlays', () => {
    const rows = Object.entries(official).flatMap(([key, { page: _, date: __, ...facts }]) =>
      Object.entries(facts).map(([path, fact]) => ({ key, path, fact })),
    )
    expect(rows.length).toBeGreaterThan(2000)
    expect(rows.flatMap(({ key, path, fact }) => differences(key, path, fact))).toEqual([])
  })

  test('a fact that an overlay does not have is found', () => {
    const key = 'POST v3/pay/transactions/jsapi'
    expect(differences(key, 'json.payer.openid', 'optional 64')).toEqual([
      `${key} json.payer.openid: optional`,
      `${key} json.payer.openid: maxLength 64`,
    ])
    expect(differences(key, 'json.limit_pay', 'no_gold')).toEqual([`${key} json.limit_pay: 'no_gold'`])
    expect(differences(key, 'json.nothing', 'required')).toEqual([`${key} json.nothing: missing`])
  })
})
