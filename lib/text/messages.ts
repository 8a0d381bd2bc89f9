/** Renders values in error messages: short, without secrets and control characters. */
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
