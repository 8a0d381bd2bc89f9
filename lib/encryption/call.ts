/** Whether a call has sensitive fields at all; what knows them is loaded with the first call that may. */
import type { CheckedCall } from '../checked-call.js'
import type { Settings } from '../config/settings.js'
import { DecryptError } from '../errors.js'
import type { Headers } from '../headers.js'
import { withoutCode } from '../messages.js'
import type { Request } from './sensitive.js'

/** Sensitive fields are encrypted where the call says so; where only the configuration does, in the operations that have some. */
export async function secure(call: CheckedCall, settings: Settings): Promise<Request> {
  const { options, body, identity } = call
  const { encrypt, query, headers } = options
  const plain = { query, json: body, headers }
  if (!identity || !(encrypt ?? settings.encrypt)) return plain
  const { encryptRequest, fieldsOf } = await import('./sensitive.js')
  const fields = await fieldsOf(call)
  return encrypt === undefined && !fields?.request.length
    ? plain
    : encryptRequest(plain, fields, identity, call)
}

/** The answer with its sensitive fields opened. One that does not open is told of a call that was done. @throws DecryptError */
export async function opened(result: unknown, call: CheckedCall): Promise<unknown> {
  const { method, template, identity } = call
  if (!identity || typeof result !== 'object' || result === null) return result
  const { data, attempts, status, headers } = result as {
    data?: unknown
    attempts: number
    status: number
    headers: Headers
  }
  const { decryptAnswer, fieldsOf } = await import('./sensitive.js')
  try {
    return { ...result, data: await decryptAnswer(data, await fieldsOf(call), identity) }
  } catch (error) {
    if (!(error instanceof DecryptError)) throw error
    throw new DecryptError(error.code, withoutCode(error), {
      request: `${method} ${template}`,
      outcome: 'unknown',
      verified: true,
      attempts,
      requestId: headers['request-id'],
      response: { status, headers, data },
      cause: error.cause,
    })
  }
}
