/** How requests come in and answers go out, in one protocol: the part of a door that every protocol has. */
import type { Answer, Fields, Request, Result, UploadedFile } from '../exchange/exchange.js'
import { Refusal } from '../exchange/refusal.js'

/** A request found genuine. */
export interface Opened {
  readonly body: Fields
  readonly file?: UploadedFile
}

/** What was signed, and was it signed right? */
export interface Proof {
  /** The text whose signature was checked. Of APIv2 without the key at its end, which is secret. */
  readonly signed?: string
  readonly verified: boolean
}

/** Told of the proof as soon as there is one, of a request that is then refused too. */
export type Note = (proof: Proof) => void

export interface Door {
  /** Are names and numbers of a body JSON, or text? */
  readonly notation: 'json' | 'text'
  /** @throws Refusal */
  open(request: Request, note: Note): Promise<Opened>
  seal(result: Result, request: Request, opened: Opened | undefined): Answer
  refuse(refusal: Refusal, request: Request, opened: Opened | undefined): Answer
}

export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly file: UploadedFile | undefined
}

/** What of a web `File` is needed here. */
interface Part {
  readonly name: string
  arrayBuffer(): Promise<ArrayBuffer>
}

export const isForm = ({ headers }: Request): boolean =>
  headers['content-type']?.startsWith('multipart/form-data') === true

/** The parts of an upload: texts by name, and the one file. @throws Refusal */
export async function readForm({ body, headers }: Request): Promise<Form> {
  const parts = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } })
    .formData()
    .catch(() => undefined)
  if (!parts)
    throw new Refusal(400, 'PARAM_ERROR', '参数错误: body 不是 multipart/form-data', {
      field: '/body',
      issue: '不是 multipart/form-data',
      location: 'body',
    })
  const entries = [...parts] as [string, string | Part][]
  const file = entries.map(([, part]) => part).find((part) => typeof part !== 'string')
  return {
    fields: Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    file: file && { filename: file.name, bytes: Buffer.from(await file.arrayBuffer()) },
  }
}
