/**
 * Validates the parts of a request against their schemas; the first fault is named as the platform names it.
 */
import { cryptoOf } from '../keys/sm2-pair.js'
import type { Call, HttpRequest } from '../http/messages.js'
import { paramError, Refusal } from '../http/refusal.js'
import type { Signing } from '../keys/signing.js'
import type { Match } from '../../schemas/router.js'
import type { Operation, Part, Resolve } from '../../schemas/operations.js'
import { validate, type Rules } from '../../schemas/validate.js'
import type { DecodedRequest } from './codec.js'
import { checkSerial } from './serial-header.js'

/** @throws Refusal `PARAM_ERROR` */
export function validateCall(
  request: HttpRequest,
  { key, variables }: Match,
  operation: Operation,
  decoded: DecodedRequest,
  resolve: Resolve,
  signing: Signing,
): Call {
  const canDecrypt = decrypterOf(request, signing)
  const text: Rules = { resolve, notation: 'text' }
  const path = { type: 'object', properties: operation.variables }
  const call = {
    key,
    variables: decode(variables),
    query: queryOf(request),
    body: decoded.body,
    origin: request.origin,
    site: request.site,
    ...(decoded.file && { file: decoded.file }),
  }
  check(path, call.variables, text, 'path')
  if (operation.xml && request.method === 'GET') check(operation.query, decoded.body, text, 'query')
  else check(operation.query, call.query, { ...text, canDecrypt }, 'query')
  check(operation.json, decoded.body, { resolve, notation: 'json', canDecrypt }, 'body')
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

/**
 * Sensitive fields are encrypted with the key that the header names.
 * @throws Refusal where it names none of them
 */
function decrypterOf(request: HttpRequest, signing: Signing): (ciphertext: string) => boolean {
  return (ciphertext) => {
    try {
      const { privateKey } = checkSerial(request, signing)
      cryptoOf(privateKey).decrypt(ciphertext, privateKey)
      return true
    } catch (error) {
      if (error instanceof Refusal) throw error
      return false
    }
  }
}
