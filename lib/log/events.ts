/**
 * The events of `node:diagnostics_channel`: public, typed, and without any key,
 * signature, body, order number or openid.
 */
import { channel } from 'node:diagnostics_channel'

/** May money have moved? */
type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** A call begins. */
/** A call begins, before anything is checked. */
export interface CallStarted {
  /** Numbers the calls of this process: the events of one call have the same. */
  readonly call: number
  readonly method: string
  /** The URI template: no order number, no openid. */
  readonly template: string
}

/** A call has its response. */
/** A call has its response, after every attempt that it took. */
export interface CallEnded extends CallStarted {
  readonly milliseconds: number
  readonly attempts: number
  readonly status: number
  /** Was the response's signature checked? `false` for files that the platform does not sign. */
  readonly verified: boolean
  readonly requestId: string | undefined
}

/** A call ended with an error. */
/** A call has failed: it was refused, or its outcome is unknown. */
export interface CallFailed extends CallStarted {
  readonly milliseconds: number
  /** 0 where nothing was sent. */
  readonly attempts: number
  /** The class: `ApiError`. */
  readonly name: string
  readonly code: string
  readonly outcome: Outcome
  readonly verified: boolean
  readonly status?: number
  readonly requestId?: string | undefined
}

/** One attempt of a call begins. */
export interface RequestStarted extends CallStarted {
  /** From 1. */
  readonly attempt: number
}

/** An attempt has its response. */
/** An attempt has a verified response. */
export interface RequestEnded extends RequestStarted {
  readonly milliseconds: number
  readonly status?: number
  readonly requestId?: string | undefined
  /** The key that signed the response. */
  readonly serial?: string | undefined
}

/** An attempt failed. */
/** An attempt has failed; it may be made again. */
export interface RequestFailed extends RequestEnded {
  readonly code: string
  readonly outcome?: string
}

/** A notification arrives. */
/** A notification was delivered, and is not yet verified. */
export interface NotificationArrived {
  /** Numbers the deliveries to this process: the events of one delivery have the same. */
  readonly delivery: number
}

/** What is known of a delivery once it is verified. */
interface Delivered extends NotificationArrived {
  readonly milliseconds: number
  /** The HTTP status that it was answered with. */
  readonly status: number
}

/** A notification was acknowledged. */
/** A notification was acknowledged. */
export interface NotificationAcknowledged extends Delivered {
  readonly api: 'v3' | 'v2'
  readonly id: string
  readonly event_type: string
  /** `unhandled`: no handler takes this event. */
  readonly outcome: 'handled' | 'duplicate' | 'unhandled'
}

/** A notification was not acknowledged. */
/** A notification was refused, or could not be handled in time. */
export interface NotificationRefused extends Delivered {
  /** The class: `SignatureError`, or the class of what the handler threw. */
  readonly name: string
  /** `ERR_SIG_EXPIRED`; `unknown` for what the handler threw. */
  readonly code: string
  /** Once it is verified. */
  readonly id?: string
  readonly event_type?: string
  /** Where the answer was late: what was slow. */
  readonly waitsFor?: string
}

/** The store of notifications answered. */
/** The store of handled notifications has answered. */
export interface StoreAnswered {
  readonly operation: 'claim' | 'complete' | 'release' | 'transact'
  /** With `transact`, the handler's time too. */
  readonly milliseconds: number
  /** `claimed`, `held`, `done`; of a transaction `committed`, `held`, `done`. */
  readonly result?: string
}

/** The store of notifications failed. */
/** The store of handled notifications has failed. */
export interface StoreFailed extends StoreAnswered {
  /** The class of what the store threw. */
  readonly name: string
}

/**
 * What each channel publishes.
 * @example
 * subscribe('wechatpay-chain:call:error', (facts) => {
 *   const { template, code, outcome } = facts as DiagnosticEvents['wechatpay-chain:call:error']
 * })
 */
export interface DiagnosticEvents {
  'wechatpay-chain:call:start': CallStarted
  'wechatpay-chain:call:end': CallEnded
  'wechatpay-chain:call:error': CallFailed
  'wechatpay-chain:request:start': RequestStarted
  'wechatpay-chain:request:end': RequestEnded
  'wechatpay-chain:request:error': RequestFailed
  'wechatpay-chain:notification:start': NotificationArrived
  'wechatpay-chain:notification:end': NotificationAcknowledged
  'wechatpay-chain:notification:error': NotificationRefused
  'wechatpay-chain:store:end': StoreAnswered
  'wechatpay-chain:store:error': StoreFailed
}

export interface EventChannel<Facts> {
  readonly hasSubscribers: boolean
  publish(facts: Facts): void
}

/** A channel that takes what it is declared to publish. */
export const eventChannel = <Name extends keyof DiagnosticEvents>(
  name: Name,
): EventChannel<DiagnosticEvents[Name]> => channel(name)
