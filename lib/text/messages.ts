/** Renders values and causes in errors: short, without secrets and control characters. */
import { memberOf } from './values.js'

const SECRET_CHARACTERS = 32

/** What was given: names and numbers are shown, texts as long as a 32-byte key are not. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '')
    return value === '' ? 'an empty string' : String(value)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  return text === undefined
    ? `a ${typeof value}`
    : text.length >= SECRET_CHARACTERS
      ? `a string of ${text.length} characters`
      : JSON.stringify(text)
}

/** How an answer begins. */
export const firstLine = (text: string): string =>
  JSON.stringify(text.trimStart().split('\n', 1)[0]!.slice(0, 80))

/** An error's message, to be part of another that ends with a code of its own. */
export const withoutCode = (error: unknown): string =>
  String(memberOf(error, 'message')).replace(/ \(ERR_\w+\)$/, '')

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
/**
 * C0, DEL and C1, the line separators, and the marks that turn the direction of a line around.
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A string in which each control character is written as its escape: `\u001B` for ESC, `\n` for a line feed.
 */
export const printable = (text: string): string =>
  text.replace(
    CONTROL,
    (character) =>
      NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

/**
 * axios hangs the request's configuration on its errors; only name, message, code and stack of a cause go on.
 */
export function copyCause(cause: unknown): unknown {
  if (!(cause instanceof Error))
    return typeof cause === 'object' ? Object.prototype.toString.call(cause) : printable(String(cause))
  const inner = 'config' in cause && cause.cause instanceof Error ? cause.cause : cause
  const { code, syscall } = inner as NodeJS.ErrnoException
  // An error of others may have anything as its message.
  const text = String(inner.message)
  const message = printable(text)
  const copy = Object.assign(new Error(message), code && { code }, syscall && { syscall })
  copy.name = printable(inner.name)
  // The stack opens with the message as it was.
  if (inner.stack) copy.stack = inner.stack.replaceAll(text, message).split('\n').map(printable).join('\n')
  return copy
}
