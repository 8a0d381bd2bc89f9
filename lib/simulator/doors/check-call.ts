/** Do the parts of a request fit their schemas? The first that does not is named, as the platform names it. */
import { Rsa } from '../../index.js'
import type { Call, Request } from '../exchange/exchange.js'
import { paramError } from '../exchange/refusal.js'
import type { Identities, Party } from '../keys/identity.js'
import type { Match } from '../schemas/router.js'
import type { Operation, Part, Resolve } from '../schemas/schema.js'
import { validate, type Rules } from '../../schemas/validate.js'
import type { Opened } from './door.js'

/** @throws Refusal `PARAM_ERROR` */
export function checkCall(
  request: Request,
  { key, variables }: Match,
  operation: Operation,
  opened: Opened,
  resolve: Resolve,
  identities: Identities,
): Call {
  const text: Rules = { resolve, notation: 'text' }
  const path = { type: 'object', properties: operation.variables }
  const call = {
    key,
    variables: decode(variables),
    query: queryOf(request),
    body: opened.body,
    ...(opened.file && { file: opened.file }),
  }
  check(path, call.variables, text, 'path')
  check(operation.query, request.method === 'GET' && operation.xml ? opened.body : call.query, text, 'query')
  check(
    operation.json,
    opened.body,
    { resolve, notation: 'json', opens: opener(request, identities) },
    'body',
  )
  check(operation.xml, opened.body, text, 'body')
  check(operation.meta, opened.body, { resolve, notation: 'json' }, 'body')
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
function queryOf({ url: { searchParams } }: Request): Call['query'] {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length > 1 ? values : values[0]!] as [string, string]
    }),
  )
}

/** Sensitive fields are sealed for the key that the header names. */
function opener(
  { headers }: Request,
  { platform, certificate }: Identities,
): (ciphertext: string) => boolean {
  const party = [platform, certificate].find(({ serial }) => serial === headers['wechatpay-serial'])
  return (ciphertext) => party !== undefined && opens(ciphertext, party)
}

function opens(ciphertext: string, { privateKey }: Party): boolean {
  try {
    Rsa.decrypt(ciphertext, privateKey)
    return true
  } catch {
    return false
  }
}
