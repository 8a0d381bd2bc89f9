/**
 * Which operations take a merchant's number, an application's, a notify_url: read from the
 * overlays when the package is built.
 */
import { brotliDecompressSync } from 'node:zlib'
import { MEMBERS } from './members-data.js'

export const PARTS = ['query', 'json', 'xml'] as const
export type Part = (typeof PARTS)[number]

/** One member of a request. */
export interface Member {
  readonly part: Part
  readonly name: string
  readonly isRequired: boolean
}

interface Row {
  readonly pattern: RegExp
  readonly members: readonly Member[]
}

let table: ReadonlyMap<string, readonly Member[]> | undefined
let rows: readonly Row[] | undefined

/** The members of an operation, by its template, or by a path with values in it. */
export function membersOf(method: string, template: string): readonly Member[] {
  const key = `${method} ${template.replace(/^\//, '')}`
  table ??= read()
  const named = table.get(key)
  if (named) return named
  rows ??= [...table].map(([one, members]) => ({ pattern: patternOf(one), members }))
  const path = key.replace(/\?.*$/, '')
  return rows.find(({ pattern }) => pattern.test(path))?.members ?? []
}

/** `{ 'POST v3/…': ['json.appid', 'json.sub_appid?'] }` */
function read(): ReadonlyMap<string, readonly Member[]> {
  const text = brotliDecompressSync(Buffer.from(MEMBERS, 'base64')).toString('utf8')
  const written = JSON.parse(text) as Readonly<Record<string, readonly string[]>>
  return new Map(Object.entries(written).map(([key, members]) => [key, members.map(memberOf)]))
}

function memberOf(text: string): Member {
  const [, part, name, optional] = /^(\w+)\.(\w+)(\??)$/.exec(text)!
  return { part: part as Part, name: name!, isRequired: optional === '' }
}

const patternOf = (key: string): RegExp =>
  new RegExp(`^${key.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\+?\w+\}/g, '[^/]+')}$`)
