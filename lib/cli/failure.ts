/** What went wrong, in words and as an exit code. */
import { WechatpayError } from '../errors.js'
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
  output.fail({ error: factsOf(error), exit: code }, linesOf(error, code, output))
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
    return { name, code, message, outcome, verified, requestId, detail, status: response?.status }
  }
  return { name: error instanceof Error ? error.name : 'Error', message: messageOf(error) }
}

function linesOf(error: unknown, code: number, { paintNote }: Output): string[] {
  const lines = [`${paintNote('red', '✖')} ${messageOf(error)}`]
  if (!(error instanceof WechatpayError)) return lines
  const { detail, requestId, response } = error
  if (detail !== undefined) lines.push(`  ${JSON.stringify(detail)}`)
  if (response) lines.push(`  status ${response.status}${requestId ? `   request ${requestId}` : ''}`)
  return [
    ...lines,
    ...(code === EXIT.UNKNOWN || error.name === 'ApiError' || error.name === 'NetworkError'
      ? [`  ${adviceOn(error, code === EXIT.UNKNOWN)}`]
      : []),
  ]
}

/** One sentence on what to do. */
export function adviceOn({ outcome }: WechatpayError, mayHaveHappened = true): string {
  if (outcome === 'unknown' && mayHaveHappened)
    return 'It may have happened: query it by its number before you repeat it, and repeat it with the same number only.'
  return outcome === 'rejected'
    ? 'The platform refused it: nothing happened.'
    : 'Nothing happened: it is safe to repeat.'
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
