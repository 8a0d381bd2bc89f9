/** How things are put in an error's message: short, and no secret among them. Imports nothing. */
const SECRET_CHARACTERS = 32

/** What was given: names and numbers are shown, texts as long as a 32-byte key are not. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '')
    return value === '' ? 'an empty text' : String(value)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  return text === undefined
    ? `a ${typeof value}`
    : text.length >= SECRET_CHARACTERS
      ? `a text of ${text.length} characters`
      : JSON.stringify(text)
}

/** How an answer begins. */
export const firstLine = (text: string): string =>
  JSON.stringify(text.trimStart().split('\n', 1)[0]!.slice(0, 80))

/** An error's message, to be part of another that ends with a code of its own. */
export const withoutCode = ({ message }: Error): string => message.replace(/ \(ERR_\w+\)$/, '')
