/** The errors of this package: one base class, one kind per stage of a call. */
import type {
  CertificateCode,
  ConfigCode,
  DecryptCode,
  DownloadCode,
  InputCode,
  NetworkCode,
  NotificationCode,
  ParseCode,
  SignatureCode,
  UploadCode,
} from './text/error-codes.js'
import type { Advice, ErrorFacts, ErrorResponse, Outcome } from './text/error-facts.js'
import { copyCause, printable } from './text/messages.js'

export type * from './text/error-codes.js'
export type * from './text/error-facts.js'

/** The base class of everything this package throws. `catch (e) { if (e instanceof WechatpayError) … }` */
export class WechatpayError<Code extends string = string> extends Error {
  /** Ours begins with `ERR_`; an `ApiError`'s is the platform's own where its answer has one. */
  readonly code: Code
  /**
   * May money have moved? `not-sent`: no byte left; `rejected`: the platform refused;
   * `unknown`: query before you repeat.
   */
  readonly outcome: Outcome
  /** Was the answer's signature checked and right? */
  readonly verified: boolean
  /** The platform's `Request-ID`, which its support asks for. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
  /** The platform's `detail`: which field, which value, which location. */
  readonly detail: unknown
  /** What the platform answered. Never a success that was not verified: that is `untrusted`. */
  readonly response: ErrorResponse | undefined
  /** An answer that cannot be trusted, for a diagnosis. Anybody may have made it up. */
  declare readonly untrusted?: ErrorResponse

  constructor(code: Code, message: string, facts: ErrorFacts = {}) {
    const {
      request,
      outcome = 'not-sent',
      verified = false,
      requestId,
      attempts = outcome === 'not-sent' ? 0 : 1,
      detail,
      response,
      cause,
    } = facts
    super(
      printable(`${request ? `${request}: ` : ''}${named(message, code)}`),
      cause === undefined ? undefined : { cause: cause instanceof WechatpayError ? cause : copyCause(cause) },
    )
    this.code = code
    this.outcome = outcome
    this.verified = verified
    this.requestId = requestId
    this.attempts = attempts
    this.detail = detail
    const isUntrusted = response !== undefined && response.status < 300 && !verified
    this.response = isUntrusted ? undefined : response
    if (isUntrusted) this.untrusted = response
  }

  /** What `JSON.stringify` shows: everything but the stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, code, outcome, verified, requestId, attempts, detail, response, untrusted } = this
    const facts = { name, message, code, outcome, verified, requestId, attempts, detail, response }
    return untrusted === undefined ? facts : { ...facts, untrusted }
  }
}

/** A message with its code, once: `404 ORDER_NOT_EXIST …` has it already. */
const named = (message: string, code: string): string =>
  message.split(/[^\w.-]/).includes(code) ? message : `${message} (${code})`

/** A mistake in what was given to `new Wechatpay()`, found at construction. */
export class ConfigError extends WechatpayError<ConfigCode> {}
/** A mistake in a call's arguments, found before anything is sent. */
export class InputError extends WechatpayError<InputCode> {}
/** No whole answer of the platform came back. Read `outcome` before you repeat the call. */
export class NetworkError extends WechatpayError<NetworkCode> {}
/**
 * An answer or a notification that cannot be trusted. It never holds a success as
 * `response`: what came is `untrusted`.
 */
export class SignatureError extends WechatpayError<SignatureCode> {
  constructor(code: SignatureCode, message: string, { response, ...facts }: ErrorFacts = {}) {
    const isSuccess = response !== undefined && response.status < 300
    super(code, message, isSuccess ? facts : { ...facts, response })
    if (isSuccess) Object.assign(this, { untrusted: response })
  }
}
/** The platform said no. `code` is its own (`PARAM_ERROR`), or `ERR_API_405` where its answer has none. */
export class ApiError extends WechatpayError {
  /** What to do next, as the platform's documents say it of this code at this endpoint. */
  readonly advice: Advice

  constructor(code: string, message: string, facts: ErrorFacts & { readonly advice?: Advice } = {}) {
    super(code, message, facts)
    this.advice = facts.advice ?? (facts.outcome === 'rejected' ? 'change' : 'query')
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), advice: this.advice }
  }
}
/** A genuine answer that is not what it should be. */
export class ParseError extends WechatpayError<ParseCode> {}
/** A ciphertext that does not open. */
export class DecryptError extends WechatpayError<DecryptCode> {}
/** A notification that is not well-formed. */
export class NotificationError extends WechatpayError<NotificationCode> {}
/** A platform certificate that must not be used. */
export class CertificateError extends WechatpayError<CertificateCode> {}
/** A downloaded file that is not what the platform announced. */
export class DownloadError extends WechatpayError<DownloadCode> {}
/**
 * An upload in parts that stopped half way. Give `state` to the next run: it goes on where this one ended.
 */
export class UploadError<State = unknown> extends WechatpayError<UploadCode> {
  /** How far it came: give it as `resume` to go on. */
  declare readonly state: State

  constructor(code: UploadCode, message: string, facts: ErrorFacts & { readonly state?: State } = {}) {
    super(code, message, facts)
    if (facts.state !== undefined) this.state = facts.state
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), state: this.state }
  }
}

/** Written out, for `error.name` and for what prints the class: a bundler may call the classes otherwise. */
for (const [name, kind] of Object.entries({
  WechatpayError,
  ConfigError,
  InputError,
  NetworkError,
  SignatureError,
  ApiError,
  ParseError,
  DecryptError,
  NotificationError,
  CertificateError,
  DownloadError,
  UploadError,
})) {
  Object.defineProperty(kind, 'name', { value: name, configurable: true })
  Object.defineProperty(kind.prototype, 'name', { value: name, configurable: true, writable: true })
}

/** Every class of error that this package throws, to be told apart by `code`. */
export type AnyWechatpayError =
  | ConfigError
  | InputError
  | NetworkError
  | SignatureError
  | ApiError
  | ParseError
  | DecryptError
  | NotificationError
  | CertificateError
  | DownloadError
  | UploadError
