/** How requests are decoded and responses encoded in one protocol: the interface that every protocol implements. */
import type { Fields, HttpRequest, HttpResponse, Result, UploadedFile } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'

/** A request whose signature is right. */
export interface DecodedRequest {
  readonly body: Fields
  readonly file?: UploadedFile
}

/** What was signed, and whether the signature is right. */
export interface SignatureCheck {
  /** The message whose signature was checked. Of APIv2 without the key at its end, which is secret. */
  readonly signed?: string
  readonly verified: boolean
}

/** Called as soon as the signature is checked, also for requests that are then refused. */
export type ReportSignature = (check: SignatureCheck) => void

export interface Codec {
  /** @throws Refusal */
  decode(request: HttpRequest, report: ReportSignature): Promise<DecodedRequest>
  encode(result: Result, request: HttpRequest, decoded: DecodedRequest | undefined): HttpResponse
  encodeRefusal(refusal: Refusal, request: HttpRequest, decoded: DecodedRequest | undefined): HttpResponse
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

export const isForm = ({ headers }: HttpRequest): boolean =>
  headers['content-type']?.startsWith('multipart/form-data') === true

/** The parts of an upload: strings by name, and the one file. @throws Refusal */
export async function readForm({ body, headers }: HttpRequest): Promise<Form> {
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
