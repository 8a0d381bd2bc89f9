/**
 * Every operation of the overlays, called with their own examples: taken, answered in the declared shape,
 * verified; and refused by name where one thing is wrong.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { exampleOf } from '../../lib/schemas/example.js'
import { loadSchemas, type Schema, type Schemas } from '../../lib/schemas/operations.js'
import { validate } from '../../lib/schemas/validate.js'
import {
  callOf,
  exemplar,
  failures,
  mediaWith,
  OWNERS,
  samples,
  type Fields,
  type Options,
  type Sample,
} from '../helpers/operation-samples.js'

let platform: Simulator
let stateful: Simulator
let schemas: Schemas
beforeAll(async () => {
  platform = await createSimulator({ stateful: false, mode: 'both' })
  stateful = await createSimulator()
  schemas = await loadSchemas()
})
afterAll(() => Promise.all([platform.close(), stateful.close()]))

test('1,245 calls made of the documented examples are taken, answered in the declared shape, and verified', async () => {
  const client = new Wechatpay({ ...platform.config, retry: false, encrypt: true })
  const all = samples(schemas, platform.config)
  expect(all).toHaveLength(1245)
  const wrong = await failures(all, async (sample) => {
    try {
      const { data } = await callOf(client, sample)(sample.options)
      const { answer, kind } = sample.operation
      if (kind === 'download' || answer === undefined || answer.type === 'string') return undefined
      const fault = validate(answer, data, {
        resolve: schemas.resolve,
        notation: sample.template.startsWith('v2/') ? 'text' : 'json',
      })
      return fault && !/^\/(?:sign|nonce_str)$/.test(fault.field)
        ? `${sample.key}: ${fault.field} ${fault.issue}`
        : undefined
    } catch (error) {
      return `${sample.key}: ${(error as Error).message.slice(0, 300)}`
    }
  })
  expect(wrong).toEqual([])
}, 120_000)

interface Spoiled {
  readonly sample: Sample
  readonly options: Options
  readonly field: string
}

type Spoil = (schema: Schema, name: string, parent: Schema) => unknown

/** Of these a call has no choice: the client writes them, or the merchant is who signs. */
const isGiven = (name: string): boolean =>
  OWNERS.has(name) || ['sign_type', 'filename', 'sha256'].includes(name)

/**
 * A value in which the first member, at any depth, that `spoil` can spoil is spoiled;
 * `undefined` where there is none.
 */
function spoilOne(
  schema: Schema,
  value: unknown,
  spoil: Spoil,
  field = '',
  depth = 0,
): { value: unknown; field: string } | undefined {
  const actual = schemas.resolve(schema)
  if (actual.type === 'array' && Array.isArray(value)) {
    const inner = spoilOne(actual.items!, value[0], spoil, `${field}/0`, depth + 1)
    return inner && { value: [inner.value], field: inner.field }
  }
  if (actual.type !== 'object' || typeof value !== 'object' || value === null || depth > DEEPEST)
    return undefined
  const members = value as Fields
  for (const [name, member] of Object.entries(actual.properties ?? {})) {
    if (members[name] === undefined || isGiven(name)) continue
    const spoiled = spoil(schemas.resolve(member), name, actual)
    if (spoiled !== undefined)
      return {
        value: { ...members, [name]: spoiled === GONE ? undefined : spoiled },
        field: `${field}/${name}`,
      }
    const inner = spoilOne(member, members[name], spoil, `${field}/${name}`, depth + 1)
    if (inner) return { value: { ...members, [name]: inner.value }, field: inner.field }
  }
  return undefined
}

/** Is there anything in the type that `spoil` can spoil, whether the example has it or not? */
function canSpoil(schema: Schema, spoil: Spoil, depth = 0): boolean {
  const actual = schemas.resolve(schema)
  if (actual.type === 'array') return canSpoil(actual.items!, spoil, depth + 1)
  return (
    depth <= DEEPEST &&
    Object.entries(actual.properties ?? {}).some(
      ([name, member]) =>
        !isGiven(name) &&
        (spoil(schemas.resolve(member), name, actual) !== undefined || canSpoil(member, spoil, depth + 1)),
    )
  )
}

const DEEPEST = 8
const GONE = Symbol('gone')
const withoutRequired: Spoil = (_, name, parent) => (parent.required?.includes(name) ? GONE : undefined)
const wrongEnum: Spoil = ({ enum: values, type, maxLength }) =>
  values === undefined ? undefined : type === 'integer' ? 987 : maxLength === 1 ? '?' : 'X?'
const tooLong: Spoil = ({ maxLength, enum: values, type, format }) =>
  maxLength === undefined || values !== undefined || format === 'encrypted' || type !== 'string'
    ? undefined
    : 'L'.repeat(maxLength + 1)

interface Place {
  readonly schema: Schema
  readonly value: unknown
  readonly with: (value: unknown) => Options
}

/** On the wire `{applyment_id}/cancel` and `{business_code}/cancel` are one operation, which takes both. */
const SHARED = 'POST v3/apply4subject/applyment/{business_code}/cancel'

/** Where a call may be wrong: in its body, its query, an upload's metadata, its path. */
function placesOf({ key, operation, options }: Sample): Place[] {
  const parts = (['json', 'xml', 'query'] as const).map((part) => ({
    schema: operation[part],
    value: options[part],
    with: (value: unknown) => ({ ...options, [part]: value }),
  }))
  const meta = {
    schema: operation.meta,
    value: operation.meta && exampleOf(operation.meta, {}, exemplar(schemas)),
    with: (value: unknown) => ({ ...options, body: mediaWith(value as Fields) }),
  }
  const path = {
    schema: key === SHARED ? undefined : { type: 'object', properties: operation.variables },
    value: options,
    with: (value: unknown) => ({ ...options, ...(value as Options) }),
  }
  return [...parts, meta, path].filter((place): place is Place => place.schema !== undefined)
}

function spoiledBy(sample: Sample, spoil: Spoil): Spoiled[] {
  for (const place of placesOf(sample)) {
    const found = spoilOne(place.schema, place.value, spoil)
    if (found) return [{ sample, field: found.field, options: place.with(found.value) }]
  }
  return []
}

describe('a call with one thing wrong is refused with PARAM_ERROR that names the field', () => {
  test.each([
    ['a required member is missing', withoutRequired, 880],
    ['an enum is wrong', wrongEnum, 365],
    ['a string is too long', tooLong, 200],
  ] as const)(
    'of each operation that can have it so, where %s',
    async (_, spoil, atLeast) => {
      const client = new Wechatpay({ ...stateful.config, retry: false, encrypt: true })
      const all = samples(schemas, stateful.config)
      const spoiled = all.flatMap((sample) => spoiledBy(sample, spoil))
      // No other operation has anything of the kind in its type.
      expect(spoiled.map(({ sample }) => sample.key)).toEqual(
        all
          .filter((sample) => placesOf(sample).some(({ schema }) => canSpoil(schema, spoil)))
          .map(({ key }) => key),
      )
      expect(spoiled.length).toBeGreaterThanOrEqual(atLeast)
      const wrong = await failures(spoiled, async ({ sample, options, field }) => {
        const error = await callOf(
          client,
          sample,
        )(options).then(
          () => undefined,
          (reason: unknown) =>
            reason as { code: string; message: string; verified?: boolean; detail?: { field?: string } },
        )
        if (error === undefined) return `${sample.key} took a wrong ${field}`
        const named = sample.template.startsWith('v2/')
          ? error.message.includes(field.slice(1).replaceAll('/', '.'))
          : error.detail?.field === field
        return error.code === 'PARAM_ERROR' &&
          named &&
          (error.verified === true || sample.operation.kind === 'download')
          ? undefined
          : `${sample.key} ${field}: ${error.code} ${error.message.slice(0, 160)}`
      })
      expect(wrong).toEqual([])
    },
    120_000,
  )
})
