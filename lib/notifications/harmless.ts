/** Functions of the user that are called with news: whatever they do, nothing else changes. */
import { shown } from '../messages.js'

/** A function that has failed is reported once. */
const reported = new WeakSet<object>()

/** The function, made so that it neither throws nor rejects; its first failure is a warning of the process. */
export function harmless<Arguments extends unknown[]>(
  name: string,
  callback: (...given: Arguments) => unknown,
): (...given: Arguments) => void {
  const warn = (failure: unknown): void => {
    if (reported.has(callback)) return
    reported.add(callback)
    const reason = failure instanceof Error ? failure.message : shown(failure)
    process.emitWarning(`${name} failed: ${reason}. The notification was answered as if it had not`, {
      type: 'WechatpayWarning',
      code: 'WECHATPAY_CALLBACK',
    })
  }
  return (...given) => {
    try {
      Promise.resolve(callback(...given)).catch(warn)
    } catch (failure) {
      warn(failure)
    }
  }
}
