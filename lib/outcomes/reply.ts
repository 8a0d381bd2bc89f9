/** What a query says about a number: the platform's own signed answer, its signed "not found", or nothing. */
import { ApiError, NetworkError, SignatureError, WechatpayError } from '../errors.js'
import { isSignedNotFound } from '../endpoints/order-not-found.js'

export type Reply<Data> =
  | { readonly kind: 'found'; readonly data: Data }
  /** Signed: the platform does not know the number. */
  | { readonly kind: 'absent'; readonly error: ApiError }
  /** Nothing is known: no response, none that can be trusted, or not now. */
  | { readonly kind: 'unclear'; readonly error: WechatpayError; readonly throttled: boolean }

/** What a response without a signature may call a number it does not know. It proves nothing. */
const UNSIGNED_ABSENT = 404

/** @throws what no later query can change: a mistake in the call, credentials that are refused, an abort */
export async function replyOf<Data>(query: () => Promise<{ readonly data: unknown }>): Promise<Reply<Data>> {
  try {
    const { data } = await query()
    return { kind: 'found', data: data as Data }
  } catch (error) {
    if (isSignedNotFound(error)) return { kind: 'absent', error }
    if (!(error instanceof WechatpayError) || !mayPass(error)) throw error
    return { kind: 'unclear', error, throttled: isThrottled(error) }
  }
}

const isThrottled = (error: WechatpayError): boolean => error instanceof ApiError && error.advice === 'slower'

/** May a later query go better? */
export function mayPass(error: WechatpayError): boolean {
  if (error instanceof NetworkError) return error.code !== 'ERR_NET_ABORTED'
  if (error instanceof SignatureError) return true
  if (!(error instanceof ApiError)) return error.outcome === 'unknown'
  const status = error.response?.status ?? 0
  if (isThrottled(error) || error.outcome === 'unknown') return true
  return status >= 500 || (status === UNSIGNED_ABSENT && !error.verified)
}
