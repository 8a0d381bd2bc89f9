// The endpoints as the overlays describe them: one entry a URL, its operations, and how the chain spells it. Knows no page.
import ts from 'typescript-6.0'
import { readOverlays } from '../tools/overlays.mjs'
import { pathOf } from './paths.mjs'

export { pathOf }

const { operations, events, $defs } = readOverlays(ts, { words: true })

export { events, $defs as definitions }
export const resolve = (schema = {}) =>
  schema.$ref
    ? { ...$defs[schema.$ref], description: schema.description || $defs[schema.$ref].description }
    : schema

/** The first two segments: `v3/pay`. */
export const familyOf = (template) => template.split('/').slice(0, 2).join('/')

/** `v3.pay.transactions.id._transaction_id_`; nothing where a segment holds a capital, which no property spells. */
export function chainOf(template) {
  if (/[A-Z]/.test(template)) return undefined
  const names = pathOf(template)
    .split('/')
    .map((segment) => segment.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()))
  return names
    .map((name, index) =>
      /^[a-z_$][\w$]*$/i.test(name) ? `${index === 0 ? '' : '.'}${name}` : `['${name}']`,
    )
    .join('')
}

/** The first segments, those most in use first. */
export const FAMILIES = ['v3', 'brand', 'v2', 'hk', 'global']

/** URL → `[{ verb, … }]`, in order. */
export const endpoints = new Map()
for (const [key, operation] of Object.entries(operations)) {
  const [verb, template] = key.split(' ')
  endpoints.set(template, [...(endpoints.get(template) ?? []), { verb: verb.toLowerCase(), ...operation }])
}
