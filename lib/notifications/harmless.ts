/** Functions of the user that are called with news: whatever they do, the notification is answered all the same. */
import { callHarmlessly } from '../callbacks.js'

/** The function, made so that it neither throws nor rejects; its first failure is a warning of the process. */
export const harmless =
  <Arguments extends unknown[]>(name: string, callback: (...given: Arguments) => unknown) =>
  (...given: Arguments): void =>
    callHarmlessly(callback, given, name, 'The notification was answered as if it had not')
