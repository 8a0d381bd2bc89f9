/** `name=value` words as an object. */
import { UsageError } from './failure.js'
import { t } from './language.js'

export type Fields = Record<string, unknown>

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export interface Pair {
  /** `amount.total` is two, `list[]` is `list` and an empty one. */
  readonly path: readonly string[]
  readonly value: unknown
  /** Was it JSON (`:=`)? A string may yet be a number, where the operation says so. */
  readonly typed: boolean
}

/** @throws UsageError */
export function readPair(word: string): Pair {
  const [, name = '', colon = '', text = ''] = /^([^=:]+?)(:?)=(.*)$/s.exec(word) ?? []
  if (name === '')
    throw new UsageError(
      t(
        `expected NAME=VALUE, found ${word.length > 24 ? `a word of ${word.length} characters` : JSON.stringify(word)}`,
        `应为 名称=值，却是 ${word.length > 24 ? `${word.length} 个字符` : JSON.stringify(word)}`,
      ),
    )
  const path = name.replace(/\[(\d*)\]/g, '.$1').split('.')
  if (path.some((part, at) => FORBIDDEN.has(part) || (part === '' && at < path.length - 1)))
    throw new UsageError(t(`${name} is no name`, `${name} 不是名称`))
  return { path, value: colon === '' ? text : json(name, text), typed: colon !== '' }
}

export const readPairs = (words: readonly string[]): Fields =>
  words.map(readPair).reduce((fields, { path, value }) => placed(fields, path, value), {})

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(
      t(
        `${name}:= takes JSON (${name}:=100, ${name}:='["a"]'); for a string write ${name}=`,
        `${name}:= 后面是 JSON（${name}:=100、${name}:='["a"]'）；字符串请写 ${name}=`,
      ),
    )
  }
}

/** A copy of `fields` with the value at its path; numbers as names make lists. */
export function placed(fields: Fields, [name = '', ...rest]: readonly string[], value: unknown): Fields {
  const inner = rest.length === 0 ? value : placedIn(fields[name], rest, value)
  return { ...fields, [name]: inner }
}

function placedIn(target: unknown, path: readonly string[], value: unknown): unknown {
  const [name = '', ...rest] = path
  if (!/^\d*$/.test(name))
    return placed(
      typeof target === 'object' && target !== null && !Array.isArray(target) ? (target as Fields) : {},
      path,
      value,
    )
  const list = Array.isArray(target) ? [...(target as unknown[])] : []
  const at = name === '' ? list.length : Number(name)
  if (at > list.length)
    throw new UsageError(
      t(
        `a list is filled in order: [${list.length}] comes before [${at}]`,
        `列表按顺序填写：[${list.length}] 在 [${at}] 之前`,
      ),
    )
  list[at] = rest.length === 0 ? value : placedIn(list[at], rest, value)
  return list
}
