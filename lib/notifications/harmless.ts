/** Calls the user's callbacks about a delivery; what they throw changes nothing. */
import { callHarmlessly } from '../runtime/callbacks.js'

/**
 * The function, made so that it neither throws nor rejects; its first failure is a warning of the process.
 */
export const harmless =
  <Arguments extends unknown[]>(
    name: string,
    callback: (...given: Arguments) => unknown,
  ): ((...given: Arguments) => void) =>
  (...given) =>
    callHarmlessly(callback, given, name, 'The notification was answered as if it had not')
