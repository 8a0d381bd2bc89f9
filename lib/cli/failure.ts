/** What went wrong, in words and as an exit code. */
import { ApiError, WechatpayError, type Advice } from '../errors.js'
import { outputClosed } from './interrupt.js'
import type { Output } from './output.js'

/** Done; refused or failed; wrong words or credentials, nothing was sent; it may have happened. */
export const EXIT = { DONE: 0, FAILED: 1, USAGE: 2, UNKNOWN: 3 } as const

const LONGEST_QUOTED = 24

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A word as it may be repeated: what is long may be a secret in the wrong place. */
export const quotable = (word: string): string =>
  word.length > LONGEST_QUOTED ? `of ${word.length} characters` : word

/** A credential that nothing gave. */
export const missing = (what: string): UsageError =>
  new UsageError(`${what} is missing: --config FILE, or WXPAY_… in the environment (wxpay help credentials)`)

/** Something failed that is no fault of the command line. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/**
 * Prints the failure and gives the exit code.
 * @param mayHaveHappened the command changes something at the platform
 */
export function report(error: unknown, output: Output, mayHaveHappened = false): number {
  const code = exitCodeOf(error, mayHaveHappened)
  if (outputClosed()) return code === EXIT.UNKNOWN ? code : EXIT.DONE
  output.fail({ error: factsOf(error), exit: code }, linesOf(error, mayHaveHappened, output))
  return code
}

function exitCodeOf(error: unknown, mayHaveHappened: boolean): number {
  if (error instanceof UsageError) return EXIT.USAGE
  if (!(error instanceof WechatpayError)) return EXIT.FAILED
  if (error.name === 'ConfigError' || error.name === 'InputError') return EXIT.USAGE
  return error.outcome === 'unknown' && mayHaveHappened ? EXIT.UNKNOWN : EXIT.FAILED
}

function factsOf(error: unknown): object {
  if (error instanceof WechatpayError) {
    const { name, code, message, outcome, verified, requestId, detail, response } = error
    const { advice } = error as { advice?: Advice }
    return { name, code, message, outcome, verified, advice, requestId, detail, status: response?.status }
  }
  return { name: error instanceof Error ? error.name : 'Error', message: messageOf(error) }
}

function linesOf(error: unknown, mayHaveHappened: boolean, { paintNote }: Output): string[] {
  const lines = [`${paintNote('red', '✖')} ${messageOf(error)}`]
  if (!(error instanceof WechatpayError)) return lines
  const { detail, requestId, response } = error
  if (detail !== undefined) lines.push(`  ${JSON.stringify(detail)}`)
  if (response) lines.push(`  status ${response.status}${requestId ? `   request ${requestId}` : ''}`)
  return [
    ...lines,
    ...((mayHaveHappened && error.outcome === 'unknown') ||
    error.name === 'ApiError' ||
    error.name === 'NetworkError'
      ? [`  ${adviceOn(error, mayHaveHappened)}`]
      : []),
  ]
}

/** What the table of error codes advises, where the refusal itself is believed. */
const NEXT: Readonly<Record<Advice, string>> = {
  repeat: 'The same may be sent again.',
  slower: 'Wait a second or more, then send the same again.',
  query: 'Query before you go on.',
  'same-number': 'Remove the cause, then send it again with the same number.',
  change: 'Correct it before you send it again.',
  later: 'Send it again later, not at once.',
  never: 'Sending it again does not help.',
}

/**
 * What is known, and what to do next.
 * @param mayHaveHappened the command changes something at the platform
 */
export function adviceOn(error: WechatpayError, mayHaveHappened = true): string {
  const { outcome, verified } = error
  if (outcome === 'not-sent') return 'Nothing was sent: it is safe to repeat.'
  if (outcome === 'unknown')
    return mayHaveHappened
      ? 'It may have happened: query it by its number before you repeat it, and repeat it with the same number only.'
      : 'It was only asked for: it is safe to repeat.'
  const proof = !verified
    ? 'It was refused, though the answer is not signed.'
    : mayHaveHappened
      ? 'The platform refused it: nothing happened.'
      : 'The platform refused it.'
  return error instanceof ApiError ? `${proof} ${NEXT[error.advice]}` : proof
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EEXIST: 'it exists and is not replaced',
  ENOTDIR: 'not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EADDRINUSE: 'the port is taken: choose another with --port',
}

/** Faults of the machine have a code that says more than their text. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined || code === undefined) return error.message
  return `${path ?? syscall}: ${MEANINGS[code] ?? code}`
}
