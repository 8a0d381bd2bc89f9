/** The words the overlays are written in. */
import type { Agent } from 'node:http'
import type { Readable } from 'node:stream'

/** URI templates and what can be called there. Every overlay file adds its own line; so may you. */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Endpoints {}

/** A response of the platform. Where its signature is wrong, there is none. */
export interface Answer<Data> {
  /** The body, parsed. An integer above 2^53, which a number would round, is the string of its digits whatever its type says. */
  readonly data: Data
  /** The HTTP status: 200, 202, 204. */
  readonly status: number
  /** The words after it. */
  readonly statusText: string
  /** Names in lower case: `headers['request-id']`. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** How often the call was made. */
  readonly attempts: number
  /** Was its signature checked? Only the files and APIv2 responses that the platform does not sign have `false`. */
  readonly verified: boolean
}

export type ResponseType = 'json' | 'text' | 'arraybuffer' | 'stream'

/** What an answer's body becomes. A stream is verified first, unless it is a file that the platform does not sign. */
export type Received<Type extends ResponseType, Data> = Type extends 'text'
  ? string
  : Type extends 'arraybuffer'
    ? Buffer
    : Type extends 'stream'
      ? Readable
      : Data

/** What every call takes, whatever its endpoint. */
export interface RequestOptions<Type extends ResponseType = ResponseType> extends NetworkOptions {
  /** Sent as given; `Wechatpay-Serial` overrides the key that is asked to answer. */
  headers?: Readonly<Record<string, string>>
  /** Another base for this call: WeChat Pay's own hosts or the configured one. */
  base_uri?: string | URL
  /** `base_uri` under axios's name. */
  baseURL?: string | URL
  /** Milliseconds for the whole call, repetitions and waits included. */
  deadline?: number
  /** At most so many repetitions, where repeating is safe; `false` for none. */
  retry?:
    | false
    | {
        /** Repetitions, not attempts. */
        readonly max?: number
      }
  /** `true`: sending it again with the same parameters is safe, though it carries no merchant number. `false`: it is sent once. */
  idempotent?: boolean
  /** Encrypt the fields marked `Encrypted` and name the key in `Wechatpay-Serial`; give their plain text. */
  encrypt?: boolean
  /** Open the fields of the answer marked `Encrypted`. */
  decrypt?: boolean
  /** What the body becomes. */
  responseType?: Type
}

/** Options of axios, for a call or for all calls of a client. @see https://axios-http.com/docs/req_config */
export interface NetworkOptions {
  /** Milliseconds for one attempt, the whole answer included; 0 for no limit, else at least 100. Default 30,000. */
  timeout?: number
  /** Ends the call, whatever it waits for. */
  signal?: AbortSignal
  /** The largest answer, in bytes. */
  maxContentLength?: number
  /** The largest body, in bytes. */
  maxBodyLength?: number
  /** Bytes per second: of the upload, or of upload and download. */
  maxRate?: number | [number, number]
  /** Called as the body goes out. */
  onUploadProgress?: (progress: Progress) => void
  /** Called as the answer comes in. */
  onDownloadProgress?: (progress: Progress) => void
  /** `false`, or the proxy's address; the environment is not asked. */
  proxy?: false | ProxyAddress
  /** Keeps the connections of plain http, to a simulator. */
  httpAgent?: Agent
  /** Keeps the connections: a proxy's agent, another CA. */
  httpsAgent?: Agent
  /** What sends the request in place of node:http; a list is tried in order. */
  adapter?: AdapterChoice | AdapterChoice[]
  /** `request` in place of that of node:http or node:https. */
  transport?: object
  /** In place of `dns.lookup`. */
  lookup?: (...args: never[]) => unknown
  /** IPv4 or IPv6 alone. */
  family?: 4 | 6
  /** Runs on the body before it is serialised and signed. */
  transformRequest?: BodyTransform | BodyTransform[]
  /** Runs on the answer's text after it was verified; what it gives is `data`. */
  transformResponse?: BodyTransform | BodyTransform[]
}

/** An HTTP proxy. */
export interface ProxyAddress {
  /** Default `http`. */
  protocol?: string
  /** Its name or address. */
  host: string
  /** Its port. */
  port: number
  /** What it asks for. */
  auth?: {
    /** Its user. */
    username: string
    /** The password. */
    password: string
  }
}

/** `axios.getAdapter` in words: by name, or a function. */
export type AdapterChoice = 'http' | 'fetch' | AdapterFunction

/** A function in place of the network. axios's own `AxiosAdapter` is one. */
export type AdapterFunction = Bivariant<(request: AdapterRequest) => PromiseLike<AdapterResponse>>

/** The signed request. */
export interface AdapterRequest {
  /** Lower case. */
  method?: string
  /** The whole URL. */
  url?: string
  /** Lower case; `authorization` is the signature. */
  headers: object
  /** The body as it is sent: a string, a Buffer, or a stream of a file. */
  data?: unknown
}

/** What came back, before it is verified. */
export interface AdapterResponse {
  /** The HTTP status. */
  status: number
  /** The words after it. */
  statusText?: string
  /** Names in any case, or a `Headers`. */
  headers?: object
  /** The body: a Buffer or a string. */
  data?: unknown
}

/** A step between the caller's value and the wire, or back. */
export type BodyTransform = Bivariant<(data: unknown, headers: object, status?: number) => unknown>

/** A function that may take more precise arguments than it is given. */
type Bivariant<Signature extends (...args: never[]) => unknown> = {
  bivariant(...args: Parameters<Signature>): ReturnType<Signature>
}['bivariant']

/** In bytes; `total` where it is known. */
export interface Progress {
  /** Gone through so far. */
  readonly loaded: number
  /** All there is. */
  readonly total?: number
}

/** An operation: what it needs, what it answers. */
export type Call<Options, Data> =
  Record<never, never> extends Options
    ? <Type extends ResponseType = 'json'>(
        options?: AsAxios<Options> & RequestOptions<Type>,
      ) => Promise<Answer<Received<Type, Data>>>
    : <Type extends ResponseType = 'json'>(
        options: AsAxios<Options> & RequestOptions<Type>,
      ) => Promise<Answer<Received<Type, Data>>>

/** The same options, or under axios's names: `params` for `query`, `data` for `json` and `xml`. */
export type AsAxios<Options> = WithData<Options | Renamed<Options, 'query', 'params'>>
type WithData<Options> = Options extends unknown
  ? Options | Renamed<Options, 'json', 'data'> | Renamed<Options, 'xml', 'data'>
  : never
type Renamed<Options, From extends string, To extends string> = From extends keyof Options
  ? { [Name in keyof Options as Name extends From ? To : Name]: Options[Name] }
  : never

/** A call that needs nothing but the request options. */
export type NoOptions = Record<never, never>

/** A call whose sensitive fields are encrypted. */
export interface SerialHeader {
  /** 加密敏感字段所用密钥的微信支付公钥ID或平台证书序列号，不填时由客户端填写 @example PUB_KEY_ID_0114232134912410000000000000 */
  readonly 'Wechatpay-Serial'?: string
}

/** An upload: `body` is the file with its metadata, which is what gets signed. `Meta` are the members of the metadata. */
export type Upload<Options, Meta, Data> = (
  options: Options & {
    /** The file with its metadata. */
    body: UploadBody<Meta>
  } & RequestOptions,
) => Promise<Answer<Data>>

/** A file: into `sink`, or as a `Buffer`, a text or a stream. APIv2's bills are `string | Buffer` by default. */
export type Download<Options, Data = Buffer, Default extends ResponseType = 'arraybuffer'> = <
  Type extends ResponseType = Default,
  Sink extends FileSink | undefined = undefined,
>(
  options: AsAxios<Options> & {
    /** Where the file goes. */
    sink?: Sink
  } & RequestOptions<Type>,
) => Promise<Answer<Sink extends FileSink ? undefined : Received<Type, Data>>>

/** A file path or a writable stream. */
export type FileSink = string | NodeJS.WritableStream

/** A `MediaUtil`, its `getStream()`, a form, or a whole multipart body whose content type stands in `headers`. */
export type UploadBody<Meta = unknown> = Media<Meta> | NodeJS.ReadableStream | Uint8Array | FormData

/** What `MediaUtil` is to an overlay. */
export interface Media<_Meta = unknown> {
  getMeta(): string
  getContentType(): string
  getStream(): NodeJS.ReadableStream
}

/** The `…Async` twins of an endpoint's verbs; both return a promise. */
export type Async<Verbs> = { [Verb in keyof Verbs as `${Verb & string}Async`]: Verbs[Verb] }

/** An endpoint without an overlay. */
export interface Untyped extends UntypedVerbs, Async<UntypedVerbs> {}

interface UntypedVerbs {
  /** `GET` */
  get: UntypedCall
  /** `POST` */
  post: UntypedCall
  /** `PUT` */
  put: UntypedCall
  /** `PATCH` */
  patch: UntypedCall
  /** `DELETE` */
  delete: UntypedCall
}

type UntypedCall = <Type extends ResponseType = 'json'>(
  options?: UntypedOptions<Type>,
) => Promise<Answer<Received<Type, unknown>>>

/** Path variables by name, beside the options. */
export interface UntypedOptions<Type extends ResponseType> extends RequestOptions<Type> {
  /** The URL's query. */
  query?: Readonly<Record<string, unknown>>
  /** `query` under axios's name. */
  params?: Readonly<Record<string, unknown>>
  /** The body, as JSON. */
  json?: unknown
  /** `json`, `xml` or `body` under axios's name. */
  data?: unknown
  /** The body of an APIv2 call, as XML. */
  xml?: Readonly<Record<string, unknown>>
  /** The body as it is, or an upload. */
  body?: string | UploadBody
  /** Where a download goes. */
  sink?: FileSink
  /** APIv2: present the merchant's TLS client certificate. */
  security?: boolean
  /** APIv2: add no `nonce_str`. */
  nonceless?: boolean
  [variable: string]: unknown
}

/** A point in time with its offset: `2018-06-08T10:34:56+08:00`. */
export type Rfc3339 = string

/** A sensitive field: RSA-OAEP ciphertext in base64, made with `Rsa.encrypt(text, platformKey)`. */
export type Encrypted = string

/** A text that holds JSON: `JSON.stringify(value)`. */
export type JsonString<_Value = unknown> = string
