/**
 * Encrypts the sensitive fields of a request and decrypts those of a response:
 * exactly those that the overlays mark.
 */
import { types } from 'node:util'
import { encryptFor } from '../crypto/algorithm.js'
import { InputError } from '../errors.js'
import { plainJson } from '../formats/json.js'
import { queryFields } from '../formats/query.js'
import { withoutCode } from '../text/messages.js'
import type { SigningIdentity } from '../config/credentials.js'
import type { SensitiveFields } from '../endpoints/sensitive-fields.js'
import { changed } from './members.js'
import { hasMethods } from '../text/values.js'

export interface Request {
  readonly query: unknown
  readonly json: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** Which operation it is: its template, and the path that the template became. */
export interface Operation {
  readonly method: string
  readonly template: string
  readonly path: string
}

/**
 * The fields of an operation, by its template or by its path; the table is loaded
 * with the first call that asks.
 */
export async function fieldsOf({ method, template, path }: Operation): Promise<SensitiveFields | undefined> {
  const { FIELDS } = await import('../endpoints/sensitive-fields.js')
  const [named, line] = [template, path].map((one) => `${method} ${bare(one)}`) as [string, string]
  const known = FIELDS.get(named) ?? FIELDS.get(line)
  if (known) return known
  for (const [key, fields] of FIELDS) if (pattern(key).test(line)) return fields
  return undefined
}

/** Without its origin, its query and what is escaped without need. */
const bare = (path: string): string =>
  path
    .replace(/^(?:https?:\/\/[^/]+)?\/|\?.*$|\{empty\}/g, '')
    .replace(/%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi, decodeURIComponent)

/** Of every path that a template can become. */
const pattern = (key: string): RegExp =>
  new RegExp(
    `^${key
      .replaceAll('.', '\\.')
      .replaceAll(/\{\w+\}/g, '[^/]+')
      .replace(/\/$/, '')}/?$`,
  )

/**
 * The request with its marked fields encrypted and `Wechatpay-Serial` naming the key; the caller's own values
 * stay as they are. A marked field is never sent in plain text: what cannot be encrypted is refused.
 * @throws InputError `ERR_INPUT_ENCRYPT` when nothing is marked there, there is no key,
 * or a field cannot be encrypted
 */
export async function encryptRequest(
  request: Request,
  fields: SensitiveFields | undefined,
  { keys, algorithm }: SigningIdentity,
  { method, template, path }: Operation,
): Promise<Request> {
  const line = `${method} ${template}`
  const refuse = (message: string): never => {
    throw new InputError('ERR_INPUT_ENCRYPT', message, { request: line })
  }
  if (!fields || fields.request.length === 0)
    return refuse(
      'no field of this operation is known to be sensitive: encrypt by hand with instance.encrypt(text)',
    )
  const given = Object.entries(request.headers).find(
    ([name]) => name.toLowerCase() === 'wechatpay-serial',
  )?.[1]
  const serial = given ?? keys.encryptingOf(algorithm)
  const key = serial === undefined ? undefined : keys.get(serial)
  if (!key) return refuse(`the key ${serial} is not one of certs [${[...keys.keys()].join(', ')}]`)
  if (keys.algorithmOf(serial!) !== algorithm)
    return refuse(
      `the request is signed with ${algorithm}, and so must be encrypted with it: ${serial} is another key`,
    )

  const sensitive = (part: string) => fields.request.some((field) => field.startsWith(`${part}.`))
  for (const name of new URLSearchParams(path.split('?', 2)[1]).keys())
    if (fields.request.includes(`query.${name}`)) refuse(`${name} stands in the path: give it in query`)
  if (sensitive('json') && isRaw(request.json))
    refuse('the body is not an object: give it as json: { … }, so that its fields can be encrypted')
  const plain = {
    query: sensitive('query') && request.query !== undefined ? queryFields(request.query) : request.query,
    json:
      sensitive('json') && request.json !== undefined
        ? plainJson(request.json, () => ({ request: line }))
        : request.json,
  }
  const encrypt = (value: unknown, field: string): string => {
    const isText = typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value)
    if (!isText)
      return refuse(`${field} must be a string or a whole number to be encrypted, found ${kindOf(value)}`)
    try {
      return encryptFor(String(value), key)
    } catch (error) {
      return refuse(`${field}: ${withoutCode(error)}`)
    }
  }
  const { query, json } = (await changed(plain, fields.request, encrypt, (field, expected, found) =>
    refuse(`${field} must be ${expected}, for its fields to be encrypted, found ${kindOf(found)}`),
  )) as Pick<Request, 'query' | 'json'>
  return { query, json, headers: { ...request.headers, 'wechatpay-serial': serial! } }
}

/** A body that is sent as it is: a string, bytes, a stream, a form, a file. */
function isRaw(body: unknown): boolean {
  if (body === undefined) return false
  if (typeof body !== 'object' || body === null) return true
  return (
    ArrayBuffer.isView(body) ||
    types.isAnyArrayBuffer(body) ||
    ['pipe', 'getReader', 'arrayBuffer', 'append', 'getStream'].some((name) => hasMethods(body, name))
  )
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`

/**
 * The answer's data with its marked fields decrypted, by a signer that can.
 * @throws DecryptError, and whatever a signer of the caller's throws
 */
export function decryptAnswer(
  data: unknown,
  fields: SensitiveFields | undefined,
  { signer }: SigningIdentity,
): Promise<unknown> {
  return changed(data, fields?.answer ?? [], (value) =>
    typeof value === 'string' ? signer.decrypt!(value) : value,
  )
}
