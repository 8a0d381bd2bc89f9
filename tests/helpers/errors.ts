/** One way to assert a refusal: its class, its code, and the telling part of its message. */
import { expect } from '@jest/globals'
import { WechatpayError } from '../../lib/errors.js'

export type ErrorClass = abstract new (...args: never[]) => WechatpayError

/** What `call` throws, or `undefined`. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

/** Runs `call`, which must fail so, and gives the error. */
export function expectError(
  call: () => unknown,
  kind: ErrorClass,
  code: string,
  message: RegExp | string,
): WechatpayError {
  return expectRefusal(thrownBy(call), kind, code, message)
}

/** Awaits `promise`, which must be rejected so, and gives the error. */
export async function expectRejection(
  promise: Promise<unknown>,
  kind: ErrorClass,
  code: string,
  message: RegExp | string,
): Promise<WechatpayError> {
  return expectRefusal(
    await promise.then(
      () => undefined,
      (error: unknown) => error,
    ),
    kind,
    code,
    message,
  )
}

/** What `call` is rejected with; it must be. */
export const failure = (call: Promise<unknown>): Promise<WechatpayError> =>
  call.then(
    () => {
      throw new Error('succeeded')
    },
    (error: WechatpayError) => error,
  )

function expectRefusal(
  error: unknown,
  kind: ErrorClass,
  code: string,
  message: RegExp | string,
): WechatpayError {
  expect(error).toBeInstanceOf(WechatpayError)
  expect(error).toBeInstanceOf(kind)
  expect(error).toMatchObject({ code, name: kind.name })
  const refusal = error as WechatpayError
  expect(refusal.message).toMatch(message)
  // Once: in the platform's own words, or at the end.
  expect(refusal.message.split(code)).toHaveLength(2)
  return refusal
}
