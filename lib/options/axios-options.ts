/** The options of axios that may be given, to a call and to the client. @see https://axios-http.com/docs/req_config */
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
