/** Do the parts of a request fit their schemas? The first that does not is named, as the platform names it. */
import { Rsa } from '../../index.js'
import type { Call, HttpRequest } from '../http/messages.js'
import { paramError } from '../http/refusal.js'
import type { Identities, Party } from '../keys/identity.js'
import type { Match } from '../schemas/router.js'
import type { Operation, Part, Resolve } from '../schemas/schema.js'
import { validate, type Rules } from '../../schemas/validate.js'
import type { DecodedRequest } from './codec.js'

/** @throws Refusal `PARAM_ERROR` */
export function validateCall(
  request: HttpRequest,
  { key, variables }: Match,
  operation: Operation,
  decoded: DecodedRequest,
  resolve: Resolve,
  identities: Identities,
): Call {
  const text: Rules = { resolve, notation: 'text' }
  const path = { type: 'object', properties: operation.variables }
  const call = {
    key,
    variables: decode(variables),
    query: queryOf(request),
    body: decoded.body,
    ...(decoded.file && { file: decoded.file }),
  }
  check(path, call.variables, text, 'path')
  check(operation.query, request.method === 'GET' && operation.xml ? decoded.body : call.query, text, 'query')
  check(
    operation.json,
    decoded.body,
    { resolve, notation: 'json', canDecrypt: decrypterOf(request, identities) },
    'body',
  )
  check(operation.xml, decoded.body, text, 'body')
  check(operation.meta, decoded.body, { resolve, notation: 'json' }, 'body')
  return call
}

function check(schema: Part | undefined, value: unknown, rules: Rules, location: string): void {
  if (schema === undefined || (schema.optional && Object.keys(value as object).length === 0)) return
  const fault = validate(schema, value, rules)
  if (fault) throw paramError(fault.field, fault.issue, location, fault.value)
}

function decode(variables: Match['variables']): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
  } catch {
    throw paramError('/path', '百分号编码有误', 'path')
  }
}

/** A name given more than once is a list. */
function queryOf({ url: { searchParams } }: HttpRequest): Call['query'] {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length > 1 ? values : values[0]!] as [string, string]
    }),
  )
}

/** Sensitive fields are sealed for the key that the header names. */
function decrypterOf(
  { headers }: HttpRequest,
  { platform, certificate }: Identities,
): (ciphertext: string) => boolean {
  const party = [platform, certificate].find(({ serial }) => serial === headers['wechatpay-serial'])
  return (ciphertext) => party !== undefined && canDecrypt(ciphertext, party)
}

function canDecrypt(ciphertext: string, { privateKey }: Party): boolean {
  try {
    Rsa.decrypt(ciphertext, privateKey)
    return true
  } catch {
    return false
  }
}
