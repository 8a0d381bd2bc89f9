/** The acknowledgements that WeChat Pay expects, for APIv3 and APIv2. */
import {
  ConfigError,
  DecryptError,
  type NetworkError,
  NotificationError,
  ParseError,
  SignatureError,
  WechatpayError,
} from '../errors.js'
import { Transformer } from '../formats/xml.js'

/** Answers given before the body was read whole: the connection cannot be used again. */
const UNREAD: ReadonlySet<number> = new Set([400, 408, 413])

/** An HTTP answer. Anything but 2xx has WeChat Pay repeat the notification. */
export interface Acknowledgement {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Was it a copy of a notification that was handled before, or meanwhile? */
  readonly duplicate: boolean
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382 */
export function acknowledge(v2: boolean, duplicate: boolean): Acknowledgement {
  if (!v2) return { status: 204, headers: {}, body: '', duplicate }
  return xml(Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }), duplicate)
}

/** The signed answer to an APIv2 notification that asks for one. */
export const reply = (body: string): Acknowledgement => xml(body, false)

const xml = (body: string, duplicate: boolean): Acknowledgement => ({
  status: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body,
  duplicate,
})

/** Says no more than a code: whoever posts to a public URL learns nothing from it. */
export function refuse(error: unknown, v2: boolean): Acknowledgement {
  return no(statusOf(error), error instanceof WechatpayError ? error.code : 'ERR_NOTIFY', v2)
}

/** The handler threw, was too slow, or the store failed: please repeat. */
export const fail = (v2: boolean): Acknowledgement =>
  no(500, 'the notification was not handled, please repeat it', v2)

/** The body did not come in time, or not whole. */
export const refuseReading = ({ code }: NetworkError): Acknowledgement =>
  no(code === 'ERR_NET_TIMEOUT' ? 408 : 400, code, false)

function no(status: number, message: string, v2: boolean): Acknowledgement {
  const type = v2 ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8'
  const body = v2
    ? Transformer.toXml({ return_code: 'FAIL', return_msg: message })
    : JSON.stringify({ code: 'FAIL', message })
  return {
    status,
    headers: { 'content-type': type, ...(UNREAD.has(status) && { connection: 'close' }) },
    body,
    duplicate: false,
  }
}

/**
 * 401: not genuine. 400: genuine, but not to be read. 500: ours to repair, a
 * wrong key or a handler that threw.
 */
export function statusOf(error: unknown): number {
  if (error instanceof NotificationError && error.code === 'ERR_NOTIFY_TOO_LARGE') return 413
  if (error instanceof NotificationError && error.code === 'ERR_NOTIFY_BODY_NOT_RAW') return 500
  if (error instanceof ConfigError || !(error instanceof WechatpayError)) return 500
  if (error instanceof SignatureError) return 401
  if (error instanceof NotificationError || error instanceof ParseError) return error.verified ? 400 : 401
  if (error instanceof DecryptError) return error.verified ? 500 : 401
  return 500
}
