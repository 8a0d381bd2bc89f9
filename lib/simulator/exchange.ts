/** One request and the answer to it, as the simulator's parts see them. */
import type { IncomingHttpHeaders } from 'node:http'

/** A request whose body was read whole. */
export interface Request {
  readonly method: string
  /** Path and query exactly as they came. */
  readonly target: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Answer {
  readonly status: number
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  /** Goes out without the platform's signature, as files do. */
  readonly unsigned?: true
}

export type Fields = Readonly<Record<string, unknown>>

/** A request that is genuine, whose operation is known and whose parts fit their schemas. */
export interface Call {
  /** `POST v3/pay/transactions/native` */
  readonly key: string
  readonly variables: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** JSON members, XML elements, or an upload's metadata. */
  readonly body: Fields
  readonly file?: UploadedFile
}

/** A file's part, its name and its bytes. */
export interface UploadedFile {
  readonly filename: string
  readonly bytes: Buffer
}

/** What comes of a call: members of a JSON or XML answer, `undefined` for a success without a body, or bytes. */
export type Result = object | undefined
export type Handler = (call: Call) => Result | Promise<Result>
/** By verb and template. */
export type Routes = Readonly<Record<string, Handler>>

/** An answer that is no JSON and no XML. */
export class Bytes {
  constructor(readonly bytes: Buffer, readonly type = 'application/octet-stream', readonly headers: Readonly<Record<string, string>> = {}) {}
}

/** In APIv2 a list: elements of one name inside another. */
export class Elements {
  constructor(readonly name: string, readonly list: readonly Fields[]) {}
}

/** The platform's way to say no. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(readonly status: number, readonly code: string, message: string, readonly detail?: unknown) {
    super(message)
  }
}

/** @param field `/amount/total` */
export function paramError(field: string, issue: string, location = 'body', value?: unknown): Refusal {
  return new Refusal(400, 'PARAM_ERROR', `参数错误: ${field.slice(1).replaceAll('/', '.')} ${issue}`, { field, ...(value !== undefined && { value }), issue, location })
}

export const notFound = (code: string, message: string): Refusal => new Refusal(404, code, message)

export function json(data: unknown, status = 200): Answer {
  return { status, body: Buffer.from(JSON.stringify(data)), headers: { 'content-type': 'application/json; charset=utf-8' } }
}

/** A JSON object, or an empty one where there is no body. @throws Refusal */
export function parse(text: string): Fields {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch { /* refused below like any other value that is no object */ }
  throw paramError('/body', '必须是 JSON 对象')
}

/** A text member; empty where there is none. What must be there, the schema has seen. */
export const text = (from: Fields, name: string): string => String(from[name] ?? '')

export const number = (from: Fields, name: string): number => Number(from[name] ?? 0)

export const object = (from: Fields, name: string): Fields => (from[name] ?? {}) as Fields

export const list = (from: Fields, name: string): readonly Fields[] => (from[name] ?? []) as readonly Fields[]

/** An amount in fen. @throws Refusal when it is none or not positive */
export function fen(from: Fields, name: string, field = `/${name}`): number {
  const value = Number(from[name])
  if (!Number.isSafeInteger(value) || value < 1) throw paramError(field, '必须是正整数', 'body', from[name])
  return value
}

/** The members that are there. */
export const pick = (from: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, (from as Fields)[name]]).filter(([, value]) => value !== undefined))

/** A page of a list. */
export function page<T>(rows: readonly T[], query: Fields): { data: T[]; total_count: number; offset: number; limit: number } {
  const [offset, limit] = [Number(query['offset'] ?? 0), Number(query['limit'] ?? 20)]
  if (!Number.isSafeInteger(offset) || offset < 0) throw paramError('/offset', '必须是非负整数', 'query')
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 200) throw paramError('/limit', '必须在 1 到 200 之间', 'query')
  return { data: rows.slice(offset, offset + limit), total_count: rows.length, offset, limit }
}

const SHANGHAI = 8 * 3_600_000

/** WeChat Pay's clock runs in Shanghai. */
export const rfc3339 = (milliseconds: number): string => new Date(milliseconds + SHANGHAI).toISOString().replace(/\.\d+Z$/, '+08:00')

/** `yyyyMMddHHmmss`, as APIv2 writes a time. */
export const compactTime = (milliseconds: number): string => new Date(milliseconds + SHANGHAI).toISOString().replace(/[-:T]|\..*/g, '')

/** The day of a time: `2026-11-20`. */
export const dayOf = (milliseconds: number): string => rfc3339(milliseconds).slice(0, 10)

/** @returns milliseconds; `undefined` for a text that is no APIv2 time */
export function fromCompactTime(value: string): number | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(value)
  if (!parts) return undefined
  const [year = 0, month = 1, ...rest] = parts.slice(1).map(Number)
  return Date.UTC(year, month - 1, ...(rest as [number])) - SHANGHAI
}
