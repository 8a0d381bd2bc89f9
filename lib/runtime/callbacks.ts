/** Calls the user's callbacks; what they throw or reject changes nothing. */
import { shown } from '../text/messages.js'

/** A function that has failed is reported once. */
const reported = new WeakSet<object>()

/**
 * Calls `callback`; what it throws or rejects with is a warning of the process, the first time.
 * @param name what the warning calls it
 * @param consequence what became of the work that the callback was about
 */
export function callHarmlessly<Arguments extends unknown[]>(
  callback: (...given: Arguments) => unknown,
  given: Arguments,
  name: string,
  consequence: string,
  receiver?: object,
): void {
  const warn = (failure: unknown): void => {
    if (reported.has(callback)) return
    reported.add(callback)
    const { message } = (failure ?? {}) as { message?: unknown }
    const reason = typeof message === 'string' ? message : shown(failure)
    process.emitWarning(`${name} failed: ${reason}. ${consequence}`, {
      type: 'WechatpayWarning',
      code: 'WECHATPAY_CALLBACK',
    })
  }
  try {
    Promise.resolve(callback.apply(receiver, given)).catch(warn)
  } catch (failure) {
    warn(failure)
  }
}
