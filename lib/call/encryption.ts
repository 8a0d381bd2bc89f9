/** Encryption of sensitive fields, whose code is loaded by the first call that may have any. */
import type { CheckedCall } from './check.js'
import type { SigningIdentity } from '../config/credentials.js'
import type { Settings } from '../config/settings.js'
import { DecryptError, NetworkError } from '../errors.js'
import type { Headers } from '../http/headers.js'
import { withoutCode } from '../text/messages.js'
import type { Deadline, Stop } from '../http/deadline.js'
import type { Request } from './sensitive.js'

/**
 * Sensitive fields are encrypted where the call says so; where only the configuration does, in
 * the operations that have some.
 */
export function encryptFields(call: CheckedCall, settings: Settings): Request | Promise<Request> {
  const { options, body, identity } = call
  const { encrypt, query, headers } = options
  const plain = { query, json: body, headers }
  return identity && (encrypt ?? settings.encrypt) ? encrypted(plain, identity, call) : plain
}

async function encrypted(plain: Request, identity: SigningIdentity, call: CheckedCall): Promise<Request> {
  const { encrypt } = call.options
  const { encryptRequest, fieldsOf } = await import('./sensitive.js')
  const fields = await fieldsOf(call)
  return encrypt === undefined && !fields?.request.length
    ? plain
    : encryptRequest(plain, fields, identity, call)
}

/**
 * The answer with its sensitive fields decrypted, where the call wants that. The call
 * was done, whatever fails here.
 * @throws DecryptError; NetworkError `ERR_NET_TIMEOUT`, `ERR_NET_ABORTED`
 */
export const decryptFields = (answer: unknown, call: CheckedCall, deadline: () => Deadline): unknown =>
  call.decrypt && call.identity && typeof answer === 'object' && answer !== null
    ? decrypted(answer, call.identity, call, deadline())
    : answer

async function decrypted(
  answer: object,
  identity: SigningIdentity,
  call: CheckedCall,
  deadline: Deadline,
): Promise<object> {
  const { method, template } = call
  const { data, attempts, status, headers } = answer as {
    data?: unknown
    attempts: number
    status: number
    headers: Headers
  }
  const facts = {
    request: `${method} ${template}`,
    outcome: 'unknown',
    verified: true,
    attempts,
    requestId: headers['request-id'],
    response: { status, headers, data },
  } as const
  const { decryptAnswer, fieldsOf } = await import('./sensitive.js')
  const late = (why: Stop): NetworkError =>
    why === 'timeout'
      ? new NetworkError(
          'ERR_NET_TIMEOUT',
          `the answer came, but its fields were not decrypted in time`,
          facts,
        )
      : new NetworkError('ERR_NET_ABORTED', `the answer came, but its fields were not decrypted`, facts)
  try {
    const work = async () => decryptAnswer(data, await fieldsOf(call), identity)
    return { ...answer, data: await deadline.race(work, late) }
  } catch (error) {
    if (error instanceof NetworkError) throw error
    if (error instanceof DecryptError)
      throw new DecryptError(error.code, withoutCode(error), { ...facts, cause: error.cause })
    throw new DecryptError('ERR_DECRYPT_RSA', 'the signer failed to decrypt a field', {
      ...facts,
      cause: error,
    })
  }
}
