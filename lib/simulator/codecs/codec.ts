/**
 * How requests are decoded and responses encoded in one protocol: the interface
 * that every protocol implements.
 */
import type { Fields, HttpRequest, HttpResponse, Result, UploadedFile } from '../http/messages.js'
import type { Refusal } from '../http/refusal.js'
import type { Merchant } from '../keys/identity.js'

/** A request whose signature is right. */
export interface DecodedRequest {
  /** Who called; of the brand API the merchant whose brand it is. */
  readonly merchant: Merchant
  readonly body: Fields
  readonly file?: UploadedFile
}

/** What was signed, and whether the signature is right. */
export interface SignatureCheck {
  /** The message whose signature was checked. Of APIv2 without the key at its end, which is secret. */
  readonly signed?: string
  readonly verified: boolean
  /** A merchant's number or a brand's id. */
  readonly caller?: string
}

/** Called as soon as the signature is checked, also for requests that are then refused. */
export type ReportSignature = (check: SignatureCheck) => void

export interface Codec {
  /** @throws Refusal */
  decode(request: HttpRequest, report: ReportSignature): Promise<DecodedRequest>
  encode(
    result: Result,
    request: HttpRequest,
    decoded: DecodedRequest | undefined,
  ): HttpResponse | Promise<HttpResponse>
  /** @param verified whether the request's signature is right: only then is the refusal signed */
  encodeRefusal(
    refusal: Refusal,
    request: HttpRequest,
    decoded: DecodedRequest | undefined,
    verified: boolean,
  ): HttpResponse | Promise<HttpResponse>
}
