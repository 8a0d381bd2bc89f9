/**
 * The one table of options: where each may be given, what its value must be, and
 * whether it is ours or axios's.
 */
import { nearest } from '../text/nearest.js'
import {
  ADAPTER,
  ADDRESS,
  ADDRESSES,
  AGENT,
  BYTES,
  FAMILY,
  FLAG,
  FUNCTION,
  FUNCTIONS,
  HEADERS,
  LOGGER,
  MILLISECONDS,
  misfit,
  PROXY,
  RATE,
  RESPONSE_TYPE,
  RETRY,
  SHAPELESS,
  SIGNAL,
  SINK,
  TRANSPORT,
  type Shape,
} from './shapes.js'

export type Place = 'config' | 'call'

interface Option {
  readonly in: readonly Place[]
  readonly shape: Shape
  /** Goes on to axios as it is. */
  readonly axios?: true
}

const both = (shape: Shape): Option => ({ in: ['config', 'call'], shape })
const config = (shape: Shape): Option => ({ in: ['config'], shape })
const call = (shape: Shape): Option => ({ in: ['call'], shape })
const axios = (shape: Shape): Option => ({ ...both(shape), axios: true })

/**
 * @see https://axios-http.com/docs/req_config for axios's, https://docs.guzzlephp.org/en/stable/request-options.html for Guzzle's
 */
const ROWS = {
  // These have readers of their own.
  clockSkewMs: config(SHAPELESS),
  mchid: config(SHAPELESS),
  serial: config(SHAPELESS),
  privateKey: config(SHAPELESS),
  signer: config(SHAPELESS),
  certs: config(SHAPELESS),
  brand: config(SHAPELESS),
  apiv3Key: config(SHAPELESS),
  apiV3Key: config(SHAPELESS),
  secret: config(SHAPELESS),
  merchant: config(SHAPELESS),
  hosts: config(ADDRESSES),
  logger: config(LOGGER),
  logBodies: config(FLAG),

  baseURL: both(ADDRESS),
  base_uri: both(ADDRESS),
  headers: both(HEADERS),
  retry: both(RETRY),
  deadline: both(MILLISECONDS),
  encrypt: both(FLAG),
  decrypt: both(FLAG),

  query: call(SHAPELESS),
  params: call(SHAPELESS),
  json: call(SHAPELESS),
  xml: call(SHAPELESS),
  body: call(SHAPELESS),
  data: call(SHAPELESS),
  sink: call(SINK),
  stream: call(FLAG),
  security: call(FLAG),
  nonceless: call(FLAG),
  idempotent: call(FLAG),

  timeout: axios(MILLISECONDS),
  signal: axios(SIGNAL),
  responseType: axios(RESPONSE_TYPE),
  onUploadProgress: axios(FUNCTION),
  onDownloadProgress: axios(FUNCTION),
  maxContentLength: axios(BYTES),
  maxBodyLength: axios(BYTES),
  maxRate: axios(RATE),
  proxy: axios(PROXY),
  httpAgent: axios(AGENT),
  httpsAgent: axios(AGENT),
  adapter: axios(ADAPTER),
  transport: axios(TRANSPORT),
  lookup: axios(FUNCTION),
  family: axios(FAMILY),
  transformRequest: axios(FUNCTIONS),
  transformResponse: axios(FUNCTIONS),
} satisfies Record<string, Option>
const OPTIONS: ReadonlyMap<string, Option> = new Map(Object.entries(ROWS))
export type OptionName = keyof typeof ROWS

/** Is there such an option there? */
export const isOption = (name: string, place: Place): boolean =>
  OPTIONS.get(name)?.in.includes(place) === true

/** Does it go on to axios? */
export const isAxios = (name: string): boolean => OPTIONS.get(name)?.axios === true

/** What is wrong with the value of an option; `undefined` where it fits. */
export const fault = (name: string, value: unknown): string | undefined =>
  misfit(name, value, OPTIONS.get(name)!.shape)

/** Is it an option of the other place? */
export const otherPlace = (name: string, place: Place): Place | undefined =>
  OPTIONS.get(name)?.in.find((one) => one !== place)

/** The name that was probably meant: an option there, or one of `more`. */
export function nearestOption(
  word: string,
  place: Place,
  more: readonly string[] = [],
  except: readonly string[] = [],
): string | undefined {
  const options = [...OPTIONS.keys()].filter((name) => isOption(name, place))
  return nearest(
    word,
    [...more, ...options].filter((name) => !except.includes(name)),
  )
}
