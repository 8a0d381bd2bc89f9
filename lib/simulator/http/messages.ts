/** One request and the answer to it, as the simulator's parts see them. */
import type { IncomingHttpHeaders } from 'node:http'

/** A request whose body was read whole. */
export interface HttpRequest {
  readonly method: string
  /** Path and query exactly as they came. */
  readonly target: string
  readonly url: URL
  /** Where the client reached the platform: `http://127.0.0.1:4010`. Addresses in responses begin with it. */
  readonly origin: string
  /**
   * Where a browser without the client's proxy finds this simulator: the same, or `http://127.0.0.1:4010`.
   */
  readonly site: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface HttpResponse {
  readonly status: number
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
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
  /** Where the client reached the platform. */
  readonly origin: string
  /** Where a browser finds this simulator. */
  readonly site: string
}

/** A file's part, its name and its bytes. */
export interface UploadedFile {
  readonly filename: string
  readonly bytes: Buffer
}

/**
 * What comes of a call: members of a JSON or XML answer, `undefined` for a success without a body, or bytes.
 */
export type Result = object | undefined
export type Handler = (call: Call) => Result | Promise<Result>
/** By verb and template. */
export type Routes = Readonly<Record<string, Handler>>

/** An answer that is no JSON and no XML. */
export class Bytes {
  constructor(
    readonly bytes: Buffer,
    readonly type = 'application/octet-stream',
    readonly headers: Readonly<Record<string, string>> = {},
    /** Before it was compressed, where it is. */
    readonly plain?: Buffer,
  ) {}
}

/** In APIv2 a list: elements of one name inside another. */
export class Elements {
  constructor(
    readonly name: string,
    readonly list: readonly Fields[],
  ) {}
}

/**
 * Everything that is known of what was asked for. The response shows the members that its overlay has; a
 * required one that is not known is the documented example.
 */
export class Known {
  constructor(readonly fields: Fields) {}
}

export function json(data: unknown, status = 200): HttpResponse {
  return {
    status,
    body: Buffer.from(JSON.stringify(data)),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  }
}
