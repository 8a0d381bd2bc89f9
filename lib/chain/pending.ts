/**
 * What a call returns: a promise that knows Guzzle's names, and the warnings for what PHP writes otherwise.
 */

/** Each is said once a process. */
const said = new Set<string>()

function warnOnce(code: string, message: string): void {
  if (said.has(code)) return
  said.add(code)
  process.emitWarning(message, { type: 'WechatpayWarning', code })
}

/**
 * A promise with Guzzle's `wait` and `otherwise`, so that a line that was copied from PHP does what it says
 * where it is awaited. The types do not offer them: write `await` and `catch`.
 * @see https://github.com/guzzle/promises
 */
export class Pending<T> extends Promise<T> {
  static of<T>(promise: Promise<T>): Pending<T> {
    return new Pending((resolve) => resolve(promise))
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  override then<R = T, E = never>(
    onFulfilled?: ((value: T) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Pending<R | E> {
    return Pending.of(super.then(onFulfilled, onRejected))
  }

  wait(): this {
    warnOnce(
      'WECHATPAY_WAIT',
      'wait() does not block here, it returns the promise: write await before the call, and leave wait() out',
    )
    return this
  }

  otherwise<R>(onRejected: (reason: unknown) => R | PromiseLike<R>): Pending<T | R> {
    return this.catch(onRejected) as Pending<T | R>
  }
}

// It prints as the promise it is, and is awaited as quickly: `await` wraps what another class has made.
void Object.defineProperty(Pending.prototype, 'constructor', {
  value: Promise,
  writable: true,
  configurable: true,
})

/** `await instance.v3.certificates` is a step of a path, and no request. */
export function warnAwaited(parent: string, template: string, isVerb: boolean): void {
  if (isVerb)
    return warnOnce(
      'WECHATPAY_AWAIT',
      `${parent} was awaited, but its verb was not called, so nothing was sent: write parentheses after the verb`,
    )
  warnOnce(
    'WECHATPAY_AWAIT',
    `${template} was awaited without a verb, so nothing was sent: end the chain with .get(), .post() or another verb`,
  )
}
