/**
 * Operations without a service: answered from their documented examples, in which what was asked is repeated.
 */
import { Bytes, type Call, type Fields, type Result } from './http/messages.js'
import type { Party } from './keys/identity.js'
import { cryptoOf } from './keys/sm2-pair.js'
import type { Random } from './keys/random.js'
import { withFiles } from './own-files.js'
import { exampleOf } from '../schemas/example.js'
import type { Operation, Resolve } from '../schemas/operations.js'
import type { Downloads } from './services/bills/downloads.js'
import { PIXEL_PNG } from './services/files/samples.js'

interface Context {
  readonly resolve: Resolve
  /** Whose key encrypts sensitive fields. */
  readonly reader: Party
  readonly random: Random
  readonly downloads: Downloads
}

export function answerFromExample(call: Call, { kind, answer }: Operation, context: Context): Result {
  const { key, variables, query, body } = call
  if (kind === 'download') return fileOf(key)
  if (answer === undefined) return undefined
  const notation = key.includes(' v2/') ? 'text' : 'json'
  const example = exampleOf(
    answer,
    { ...query, ...variables, ...body },
    {
      resolve: context.resolve,
      notation,
      identifiers: identifiersOf(call),
      encrypt: (text) => cryptoOf(context.reader.publicKey).encrypt(text, context.reader.publicKey),
    },
  )
  if (typeof example === 'string')
    return new Bytes(Buffer.from(`<html><body>${example}</body></html>`), 'text/html; charset=utf-8')
  const own = withFiles(example, call, context) as Fields
  return notation === 'json' ? own : withoutProtocolFields(own)
}

/** The variables of the path; `…/id/{transaction_id}` names the answer's `id`. */
function identifiersOf({ key, variables }: Call): Fields {
  const [, name] = /\/id\/\{(\w+)\}/.exec(key) ?? []
  return { ...(name !== undefined && { id: variables[name] }), ...variables }
}

const fileOf = (key: string): Bytes =>
  key.includes('/images/')
    ? new Bytes(PIXEL_PNG, 'image/png')
    : new Bytes(Buffer.from('\r\n'), 'text/plain; charset=utf-8')

/** What the codec writes, and what only refusals have. */
const PROTOCOL_FIELDS: ReadonlySet<string> = new Set([
  'sign',
  'nonce_str',
  'return_code',
  'return_msg',
  'result_code',
  'err_code',
  'err_code_des',
])

/** Without what the codec writes. */
export const withoutProtocolFields = (example: Fields): Fields =>
  Object.fromEntries(Object.entries(example).filter(([name]) => !PROTOCOL_FIELDS.has(name)))
