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

/** The platform's way to say no. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly detail?: unknown) {
    super(message)
  }
}

export const paramError = (field: string, issue: string): Refusal => new Refusal(400, 'PARAM_ERROR', `参数错误: ${field} ${issue}`, { field, issue })

export function json(data: unknown, status = 200): Answer {
  return { status, body: Buffer.from(JSON.stringify(data)), headers: { 'content-type': 'application/json; charset=utf-8' } }
}

/** A success without a body. */
export const empty = (status: 200 | 204): Answer => ({ status, body: Buffer.alloc(0), headers: {} })

/** A file's part and its metadata. */
export interface UploadedFile {
  readonly meta: Readonly<Record<string, unknown>>
  readonly filename: string
  readonly bytes: Buffer
}

/** The form of an upload. @throws Refusal */
export async function form({ body, headers }: Request): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
  } catch {
    throw paramError('body', 'is no multipart/form-data')
  }
}

/** @throws Refusal when a part is missing or the metadata is not JSON */
export async function uploadedFile(request: Request, metaName: string): Promise<UploadedFile> {
  const parts = await form(request)
  const [meta, file] = [parts.get(metaName), parts.get('file')]
  if (typeof meta !== 'string' || !(file instanceof Blob)) throw paramError(metaName, 'and file are needed')
  return { meta: parse(meta, metaName), filename: (file as File).name, bytes: Buffer.from(await file.arrayBuffer()) }
}

/** A request's JSON body. @throws Refusal */
export const jsonBody = ({ body }: Request): Record<string, unknown> => parse(body.toString('utf8'), 'body')

function parse(text: string, field: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch { /* refused below like any other value that is no object */ }
  throw paramError(field, 'must be a JSON object')
}

/** A text member. @throws Refusal when it is missing, no text or not like `pattern` */
export function text(from: Readonly<Record<string, unknown>>, name: string, pattern = /./s): string {
  const value = from[name]
  if (typeof value !== 'string' || !pattern.test(value)) throw paramError(name, value === undefined ? '是必填项' : '格式不正确')
  return value
}

/** A whole, positive number. @throws Refusal */
export function count(from: Readonly<Record<string, unknown>>, name: string): number {
  const value = from[name]
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw paramError(name, '必须是正整数')
  return value as number
}

/** A page of a list. */
export function page<T>(list: readonly T[], query: URLSearchParams): { data: T[]; total_count: number; offset: number; limit: number } {
  const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 20)]
  if (!Number.isSafeInteger(offset) || offset < 0) throw paramError('offset', '必须是非负整数')
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 200) throw paramError('limit', '必须在 1 到 200 之间')
  return { data: list.slice(offset, offset + limit), total_count: list.length, offset, limit }
}

/** WeChat Pay's clock runs in Shanghai. */
export function rfc3339(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')
}
