/** An axios instance with everything off that would touch signed bytes or unverified answers. Knows no adapter and no signature. */
import axios, {
  AxiosHeaders,
  type AxiosInstance,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'

export type { AxiosInstance }

/** What `interceptors.request.use` and `interceptors.response.use` were given. */
interface Step {
  readonly fulfilled?: ((value: never) => unknown) | null | undefined
  readonly rejected?: ((error: unknown) => unknown) | null | undefined
  readonly runWhen?: ((config: InternalAxiosRequestConfig) => boolean) | null
}

const ADAPTER: Step = {
  fulfilled: (config: InternalAxiosRequestConfig) =>
    (config.adapter as (config: InternalAxiosRequestConfig) => unknown)(config),
}

/** What is in `defaults` axios copies for each call. */
export function createAxios(defaults: Readonly<Record<string, unknown>>): AxiosInstance {
  const instance = axios.create()
  const own = instance.defaults as unknown as Record<string, unknown>
  for (const name of Object.keys(own)) delete own[name]
  Object.assign(own, defaults, { headers: { common: {} } })
  return instance
}

/**
 * `instance.request(given)`, for a configuration that belongs to this call alone: the same defaults, the same interceptors in the same
 * order and the adapter they left, without axios's copy of each member, which costs as much as the rest of the call.
 */
export function request(
  instance: AxiosInstance,
  given: Readonly<Record<string, unknown>>,
): Promise<AxiosResponse> {
  const { defaults, interceptors } = instance
  const { common, ...more } = defaults.headers
  if (hasMembers(more) || hasMembers(common)) return instance.request(given)
  // Without a prototype: what others write on Object.prototype is no configuration.
  const config: InternalAxiosRequestConfig = Object.assign(Object.create(null) as object, defaults, given, {
    headers: new AxiosHeaders(given['headers'] as Record<string, string>),
  })
  config.method = config.method!.toLowerCase()
  const before = ((interceptors.request.handlers ?? []) as Step[]).filter(
    (step) => step?.runWhen?.(config) !== false,
  )
  return run(
    [...before.toReversed(), ADAPTER, ...((interceptors.response.handlers ?? []) as Step[])],
    config,
  ) as Promise<AxiosResponse>
}

function hasMembers(object: object | undefined): boolean {
  for (const _ in object) return true
  return false
}

/** As promises are chained, but in one function: what the last step gave or threw goes on to the next. An ejected step is null. */
async function run(steps: readonly (Step | null)[], first: unknown): Promise<unknown> {
  let [value, failed] = [first, false]
  for (const step of steps) {
    const next = failed ? step?.rejected : step?.fulfilled
    if (!next) continue
    try {
      value = await next(value as never)
      failed = false
    } catch (error) {
      ;[value, failed] = [error, true]
    }
  }
  if (failed) throw value
  return value
}
