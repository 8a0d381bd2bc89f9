/** Encrypts the sensitive fields of a request and opens those of an answer: exactly the ones that the overlays mark. */
import { Rsa } from '../crypto/rsa.js'
import { InputError } from '../errors.js'
import { withoutCode } from '../messages.js'
import type { RsaIdentity } from '../config/credentials.js'
import type { SensitiveFields } from './fields.js'
import { changed } from './members.js'

export interface Request {
  readonly query: unknown
  readonly json: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** The fields of an operation, named by its template or by a path with the values in it; the table is loaded with the first call that asks. */
export async function fieldsOf(method: string, template: string): Promise<SensitiveFields | undefined> {
  const { FIELDS } = await import('./fields.js')
  const line = `${method} ${template.replace(/^(?:https?:\/\/[^/]+)?\/|\?.*$|\{empty\}/g, '')}`
  const known = FIELDS.get(line)
  if (known || template.includes('{')) return known
  for (const [key, fields] of FIELDS) if (key.includes('{') && pattern(key).test(line)) return fields
  return undefined
}

/** Of every path that a template can become. */
const pattern = (key: string): RegExp =>
  new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)

/**
 * The request with its marked fields encrypted and `Wechatpay-Serial` naming the key; the caller's own values stay as they are.
 * @throws InputError `ERR_INPUT_ENCRYPT` when nothing is marked there, no key is held, or a value is too long
 */
export async function encryptRequest(
  request: Request,
  fields: SensitiveFields | undefined,
  { keys }: RsaIdentity,
  line: string,
): Promise<Request> {
  if (!fields || fields.request.length === 0)
    throw new InputError(
      'ERR_INPUT_ENCRYPT',
      'no field of this operation is known to be sensitive: encrypt by hand with instance.encrypt(text)',
      { request: line },
    )
  const given = Object.entries(request.headers).find(
    ([name]) => name.toLowerCase() === 'wechatpay-serial',
  )?.[1]
  const serial = given ?? keys.encrypting
  const key = serial === undefined ? undefined : keys.get(serial)
  if (!key)
    throw new InputError(
      'ERR_INPUT_ENCRYPT',
      `the key ${serial} is not one of certs [${[...keys.keys()].join(', ')}]`,
      { request: line },
    )
  const encrypt = (text: string, path: string): string => {
    try {
      return Rsa.encrypt(text, key)
    } catch (error) {
      throw new InputError('ERR_INPUT_ENCRYPT', `${path}: ${withoutCode(error as Error)}`, { request: line })
    }
  }
  const { query, json } = (await changed(
    { query: request.query, json: request.json },
    fields.request,
    encrypt,
  )) as Pick<Request, 'query' | 'json'>
  return { query, json, headers: { ...request.headers, 'wechatpay-serial': serial! } }
}

/** The answer's data with its marked fields opened, by a signer that can. @throws DecryptError, and whatever a signer of the caller's throws */
export function decryptAnswer(
  data: unknown,
  fields: SensitiveFields | undefined,
  { signer }: RsaIdentity,
): Promise<unknown> {
  return changed(data, fields?.answer ?? [], (ciphertext) => signer.decrypt!(ciphertext))
}
