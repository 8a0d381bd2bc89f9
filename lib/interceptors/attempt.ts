/** One attempt on its way through axios: its state, under a private symbol of axios's configuration. */
import type { AxiosInstance, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { InputError } from '../errors.js'
import type { Target } from '../files/save.js'
import type { Signed } from '../protocols/protocol.js'
import { Deadline } from '../http/deadline.js'
import { noProgress, type Progress } from '../http/network-error.js'

/** What of a call's options axios has no word for. */
export interface Wanted {
  readonly template: string
  readonly security: boolean
  readonly nonceless: boolean
  readonly sink: Target | undefined
}

/**
 * What `send` hands on. A class: axios copies plain objects, and then each would have a progress of its own.
 */
export class Attempt {
  readonly progress: Progress = noProgress()

  constructor(
    readonly number: number,
    readonly wanted: Wanted,
    readonly deadline: Deadline,
  ) {}
}

export type Transform = (data: unknown, headers: unknown, status?: number) => unknown

/** What the media stage hands on. */
export interface Outbound {
  readonly attempt: Attempt
  /** As the user's interceptors left it. */
  readonly config: Config
  /** Can be signed, and sent, more than once. */
  readonly data: unknown
  /** The caller's `transformResponse`. */
  readonly transforms: readonly Transform[]
}

/** What the signer hands on. */
export interface Sent {
  readonly outbound: Outbound
  readonly signed: Signed
  /** What the caller wants the body as: bytes, a string, a stream; `undefined`: decoded. */
  readonly responseType: string | undefined
}

const STAGE: unique symbol = Symbol('wechatpay-chain')

export type Config = InternalAxiosRequestConfig
type Staged<Stage> = Config & { readonly [STAGE]: Stage }

/** A configuration that carries a stage's value to the next one. */
export const withStage = <Stage extends Outbound | Sent>(stage: Stage, config: object = {}): Staged<Stage> =>
  Object.assign(config, { [STAGE]: stage }) as Staged<Stage>

export const stageOf = <Stage extends Attempt | Outbound | Sent | undefined>(config: Config): Stage =>
  (config as Staged<Stage>)[STAGE]

/**
 * Of a configuration what a response may show: no key, no password, and nothing of what
 * was sent, which may name people.
 */
const UNSHOWN = new Set<string>([
  'httpAgent',
  'httpsAgent',
  'proxy',
  'adapter',
  'transport',
  'data',
  'params',
])
export const shownConfig = (config: Config): Config =>
  Object.fromEntries(Object.entries(config).filter(([name]) => !UNSHOWN.has(name))) as unknown as Config

/** axios's configuration of an attempt, as `send` makes it. */
export type Given = Readonly<{ method: string; url: string; data?: unknown; [option: string]: unknown }>
/** Attempts that were given to an instance and are still with the user's interceptors. */
const pending = new Map<Attempt, { readonly instance: AxiosInstance; readonly given: Given }>()

/** `instance.request`, for an attempt. */
export async function request(
  instance: AxiosInstance,
  given: Given,
  attempt: Attempt,
): Promise<AxiosResponse> {
  pending.set(attempt, { instance, given })
  try {
    return await instance.request({ ...given, [STAGE]: attempt } as Staged<Attempt>)
  } finally {
    pending.delete(attempt)
  }
}

/**
 * The attempt of a configuration that comes from the user's interceptors. One that an interceptor made
 * anew has lost its key; it is found again by what it asks for. A request that was made on the instance
 * itself is an attempt of its own.
 * @throws InputError `ERR_INPUT_OPTION` where it may belong to several calls
 */
export function attemptOf(instance: AxiosInstance, config: Config): Attempt {
  const attempt = stageOf<Attempt | undefined>(config) ?? find(instance, config)
  if (attempt === undefined) return ownAttempt(config)
  pending.delete(attempt)
  const { timeout = 0, signal } = config
  attempt.deadline.change(timeout, signal)
  return attempt
}

function find(instance: AxiosInstance, { method, url = '', data }: Config): Attempt | undefined {
  const alike = [...pending].filter(
    ([, one]) =>
      one.instance === instance && one.given.method.toLowerCase() === method && one.given.url === url,
  )
  const same = alike.length > 1 ? alike.filter(([, { given }]) => given.data === data) : alike
  if (alike.length === 0 || same.length === 1) return same[0]?.[0]
  throw new InputError(
    'ERR_INPUT_OPTION',
    'an interceptor returned a configuration that may belong to several calls: return the one that it was given, or { ...config }',
    { request: `${method?.toUpperCase()} ${url}` },
  )
}

const ownAttempt = ({ url = '', timeout = 0, signal }: Config): Attempt =>
  new Attempt(
    1,
    { template: url, security: false, nonceless: false, sink: undefined },
    new Deadline(timeout, signal),
  )
