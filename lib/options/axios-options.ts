/** Which of axios's options may be given, and why the others may not. */

/** The axios options that may be given. @see https://axios-http.com/docs/req_config */
export interface AxiosOptions {
  /** Milliseconds for one attempt, from the first byte out to the last byte in; 0 for no limit. Default 30,000. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  readonly onUploadProgress?: (progress: { loaded: number; total?: number }) => void
  readonly onDownloadProgress?: (progress: { loaded: number; total?: number }) => void
  /** The largest answer in bytes. */
  readonly maxContentLength?: number
  readonly maxBodyLength?: number
  readonly maxRate?: number | [number, number]
  /** `false`, or the proxy's address; the environment is not asked. */
  readonly proxy?:
    | false
    | {
        readonly host: string
        readonly port: number
        readonly protocol?: string
        readonly auth?: { readonly username: string; readonly password: string }
      }
  readonly httpAgent?: object
  readonly httpsAgent?: object
  readonly adapter?: unknown
  readonly transport?: unknown
  readonly lookup?: unknown
  readonly family?: 4 | 6
  /** Runs on the data before it is serialised and signed. */
  readonly transformRequest?: unknown
  /** Runs on the answer's text after it was verified. */
  readonly transformResponse?: unknown
}

/** Their names, per call and at construction. */
export const AXIOS: ReadonlySet<string> = new Set([
  'timeout',
  'timeoutErrorMessage',
  'signal',
  'responseType',
  'responseEncoding',
  'onUploadProgress',
  'onDownloadProgress',
  'maxContentLength',
  'maxBodyLength',
  'maxRate',
  'proxy',
  'httpAgent',
  'httpsAgent',
  'adapter',
  'transport',
  'lookup',
  'family',
  'transformRequest',
  'transformResponse',
])

/** Those that would change signed bytes or unverified answers, with what to do instead. */
const REFUSED: Readonly<Record<string, string>> = {
  maxRedirects: 'a signed request is never redirected',
  beforeRedirect: 'a signed request is never redirected',
  decompress: 'answers are decompressed here, strictly',
  validateStatus: 'every answer outside 2xx is an ApiError; read error.response',
  auth: 'the Authorization header is the signature',
  paramsSerializer: 'the query is encoded here so that the signed bytes are the sent bytes',
  method: 'call the verb',
  url: 'give the path to the chain',
  socketPath: 'requests go to the configured host only',
  transitional: 'the order of interceptors is fixed',
  handler:
    'leave it out: uploads and files that are not signed are recognised here; other steps are interceptors on instance.client',
  debug: 'register an interceptor on instance.client',
}

/** Why this option cannot be set, and what to do instead; `undefined` for a name that is no such option. */
export const refusal = (key: string): string | undefined =>
  Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined
