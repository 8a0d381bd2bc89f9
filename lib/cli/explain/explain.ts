/** The meaning of a code: one of ours, or the platform's at each kind of endpoint. Prints nothing. */
import { FAMILIES, type Row } from '../../endpoints/codes/index.js'
import type { Advice } from '../../errors.js'
import type { Language } from '../language.js'
import { nearestOrBegun } from '../../text/nearest.js'
import { explanations } from './data.js'
import type { CauseAndCure } from './explanation.js'
import { FAMILY_NAMES } from './families.js'
import { PLATFORM_CODES } from './platform-codes.js'

/** What the platform means by it at one kind of endpoint. */
export interface Meaning {
  readonly endpoint: string
  /** The HTTP status it comes with, where that matters. */
  readonly status: number | '5xx' | undefined
  readonly outcome: 'rejected' | 'unknown'
  readonly advice: Advice
  readonly see: string
}

export type Explained =
  | ({ readonly kind: 'ours'; readonly code: string; readonly name: string } & CauseAndCure)
  | ({
      readonly kind: 'platform'
      readonly code: string
      readonly meanings: readonly Meaning[]
    } & Partial<CauseAndCure>)
  | { readonly kind: 'unknown'; readonly code: string; readonly near: string | undefined }

/** @param operation `POST /v3/refund/domestic/refunds`: only what it means there */
export function explain(written: string, language: Language, operation?: string): Explained {
  const code = written.trim().toUpperCase()
  const own = explanations()[/^ERR_API_\d+$/.test(code) ? 'ERR_API_<status>' : code]
  if (own) return { kind: 'ours', code, name: own.name, ...own[language] }
  const meanings = meaningsOf(code, operation).map((meaning) => ({
    ...meaning,
    endpoint: language === 'zh' ? (FAMILY_NAMES[meaning.endpoint] ?? meaning.endpoint) : meaning.endpoint,
  }))
  const known = Object.hasOwn(PLATFORM_CODES, code) ? PLATFORM_CODES[code]![language] : undefined
  if (meanings.length > 0 || known) return { kind: 'platform', code, ...known, meanings }
  return { kind: 'unknown', code, near: nearestOrBegun(code, allCodes()) }
}

/** What names the code itself, or where an operation is named, what is true of any code there. */
function meaningsOf(code: string, operation: string | undefined): Meaning[] {
  const request = operation?.replace(
    /^(\w+) \/?(?:v2\/)?/,
    (_, method: string) => `${method.toUpperCase()} /`,
  )
  const families = FAMILIES.filter((family) => request === undefined || family.request.test(request))
  return families.flatMap(({ name, rows, see }) => {
    const named = rows.filter((row) => names(row).some((one) => one !== '*' && fits(one, code)))
    return named.map(([, status, outcome, advice, page = see]) => ({
      endpoint: name,
      status,
      outcome,
      advice,
      see: page,
    }))
  })
}

const names = ([codes]: Row): string[] => codes.split(' ')
const fits = (name: string, code: string): boolean =>
  name.endsWith('*') ? code.startsWith(name.slice(0, -1)) : name === code

/** Every code that can be explained. */
export function allCodes(): string[] {
  const platform = FAMILIES.flatMap(({ rows }) => rows.flatMap(names)).filter((name) => !name.endsWith('*'))
  return [...new Set([...Object.keys(explanations()), ...Object.keys(PLATFORM_CODES), ...platform])]
}
