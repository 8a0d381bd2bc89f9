/** The errors of this package: one base class, one kind per stage of a call. */
import { printable } from './text/messages.js'

/**
 * May money have moved? `not-sent`: no byte left; `rejected`: the platform said no; `unknown`: ask
 * the platform before you repeat.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/**
 * What to do after a refusal. `repeat`: the same request again, as this client does where the call is
 * idempotent; `slower`: the same after a second at least; `query`: ask by the number before anything else;
 * `same-number`: remove the cause (a balance, a certificate), then send it under the same number; `change`:
 * correct the request; `later`: the same in minutes or on the next day; `never`: nothing helps.
 */
export type Advice = 'repeat' | 'slower' | 'query' | 'same-number' | 'change' | 'later' | 'never'

/** What the platform answered, where there was an answer. */
export interface ErrorResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body, or its text where it does not parse. */
  readonly data: unknown
}

export interface ErrorFacts {
  /** `POST /v3/pay/transactions/native`: opens the message. */
  readonly request?: string | undefined
  readonly outcome?: Outcome
  readonly verified?: boolean
  readonly requestId?: string | undefined
  readonly attempts?: number
  readonly detail?: unknown
  readonly response?: ErrorResponse | undefined
  readonly cause?: unknown
}

export type ConfigCode =
  | 'ERR_CONFIG_MCHID'
  | 'ERR_CONFIG_SERIAL'
  | 'ERR_CONFIG_BRAND'
  | 'ERR_CONFIG_SECRET'
  | 'ERR_CONFIG_APIV3_KEY'
  | 'ERR_CONFIG_MERCHANT'
  | 'ERR_CONFIG_SIGNER'
  | 'ERR_CONFIG_OPTION'
  | 'ERR_CONFIG_PACKAGE'
  | 'ERR_CONFIG_ENV'
  | 'ERR_CONFIG_V2_DISABLED'
  | 'ERR_CONFIG_V3_DISABLED'
  | 'ERR_CONFIG_BRAND_DISABLED'
  | 'ERR_CERTS_EMPTY'
  | 'ERR_CERTS_MERCHANT_SERIAL'
  | 'ERR_CERTS_PRIVATE'
  | 'ERR_CERTS_SERIAL'
  | 'ERR_KEY_INVALID'
  | 'ERR_KEY_IS_CERTIFICATE'
  | 'ERR_KEY_IS_PUBLIC'
  | 'ERR_KEY_IS_PRIVATE'
  | 'ERR_KEY_TYPE'
  | 'ERR_KEY_TOO_SMALL'
  | 'ERR_KEY_IS_P12'
  | 'ERR_KEY_ENCRYPTED'
  | 'ERR_KEY_P12_LEGACY'
  | 'ERR_KEY_FILE'
export type InputCode =
  | 'ERR_INPUT_PATH'
  | 'ERR_INPUT_PATH_MISSING'
  | 'ERR_INPUT_OPTION'
  | 'ERR_INPUT_QUERY'
  | 'ERR_INPUT_BODY'
  | 'ERR_INPUT_HEADER'
  | 'ERR_INPUT_MCHID'
  | 'ERR_INPUT_MEDIA'
  | 'ERR_INPUT_VERB'
  | 'ERR_INPUT_ASSIGN'
  | 'ERR_INPUT_SIGN_TYPE'
  | 'ERR_INPUT_XML_NAME'
  | 'ERR_INPUT_XML_CHAR'
  | 'ERR_INPUT_ENCRYPT'
  | 'ERR_INPUT_SIGNER'
  | 'ERR_INPUT_TIMEOUT'
  | 'ERR_INPUT_TYPE'
  | 'ERR_HOST_FORBIDDEN'
export type NetworkCode =
  | 'ERR_NET_CONNECT'
  | 'ERR_NET_RESET'
  | 'ERR_NET_TIMEOUT'
  | 'ERR_NET_ABORTED'
  | 'ERR_NET_TLS'
  | 'ERR_NET_TOO_LARGE'
  | 'ERR_NET_PROTOCOL'
  | 'ERR_NET_TRUNCATED'
  | 'ERR_NET_ENCODING'
  | 'ERR_NET_GATEWAY'
  | 'ERR_NET_ADAPTER'
  | 'ERR_REDIRECT'
export type SignatureCode =
  | 'ERR_SIG_MISSING'
  | 'ERR_SIG_HEADER'
  | 'ERR_SIG_EXPIRED'
  | 'ERR_SIG_SERIAL'
  | 'ERR_SIG_ENCODING'
  | 'ERR_SIG_INVALID'
  | 'ERR_SIG_PROBE'
  | 'ERR_ECHO_MISMATCH'
export type ParseCode =
  | 'ERR_BODY_NOT_JSON'
  | 'ERR_BODY_EMPTY'
  | 'ERR_XML_DOCTYPE'
  | 'ERR_XML_DEPTH'
  | 'ERR_XML_SIZE'
  | 'ERR_XML_MALFORMED'
  | 'ERR_XML_ENCODING'
export type DecryptCode =
  | 'ERR_DECRYPT_KEY'
  | 'ERR_DECRYPT_NONCE'
  | 'ERR_DECRYPT_ENCODING'
  | 'ERR_DECRYPT_AUTH'
  | 'ERR_DECRYPT_RSA'
  | 'ERR_DECRYPT_SM2'
export type NotificationCode =
  | 'ERR_NOTIFY_BODY_NOT_RAW'
  | 'ERR_NOTIFY_TOO_LARGE'
  | 'ERR_NOTIFY_MALFORMED'
  | 'ERR_NOTIFY_ALGO'
  | 'ERR_NOTIFY_PLAINTEXT'
  | 'ERR_NOTIFY_PROBE'
  | 'ERR_NOTIFY_STORE'
  | 'ERR_NOTIFY_UNHANDLED'
  | 'ERR_NOTIFY_REPLY'
export type CertificateCode =
  | 'ERR_CERT_SERIAL'
  | 'ERR_CERT_VALIDITY'
  | 'ERR_CERT_KEY'
  | 'ERR_CERT_UNVERIFIED'
  | 'ERR_CERT_EMPTY'
  | 'ERR_CERT_DOWNLOAD'
export type UploadCode = 'ERR_UPLOAD_INCOMPLETE'
export type DownloadCode =
  | 'ERR_BILL_HASH'
  | 'ERR_BILL_SUMMARY'
  | 'ERR_BILL_FORMAT'
  | 'ERR_FILE_EXISTS'
  | 'ERR_FILE_WRITE'

/** The base class of everything this package throws. `catch (e) { if (e instanceof WechatpayError) … }` */
export class WechatpayError<Code extends string = string> extends Error {
  readonly code: Code
  readonly outcome: Outcome
  /** Was the answer's signature checked and right? */
  readonly verified: boolean
  readonly requestId: string | undefined
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
      cause === undefined ? undefined : { cause: harmless(cause) },
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

/**
 * axios hangs the request's configuration on its errors; only name, message, code and stack of a cause go on.
 */
function harmless(cause: unknown): unknown {
  if (cause instanceof WechatpayError) return cause
  if (!(cause instanceof Error))
    return typeof cause === 'object' ? Object.prototype.toString.call(cause) : printable(String(cause))
  const inner = 'config' in cause && cause.cause instanceof Error ? cause.cause : cause
  const { code, syscall } = inner as NodeJS.ErrnoException
  // An error of others may have anything as its message.
  const text = String(inner.message)
  const message = printable(text)
  const copy = Object.assign(new Error(message), code && { code }, syscall && { syscall })
  copy.name = printable(inner.name)
  // The stack opens with the message as it was.
  if (inner.stack) copy.stack = inner.stack.replaceAll(text, message).split('\n').map(printable).join('\n')
  return copy
}
