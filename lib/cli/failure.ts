/** What went wrong, in words and as an exit code. */
import { WechatpayError, type Advice } from '../errors.js'
import { adviceOn } from './advice.js'
import { explanations } from './explain/data.js'
import { outputClosed } from './interrupt.js'
import type { Output } from './output.js'
import { LANGUAGE, t } from './language.js'

/** Done; refused or failed; wrong words or credentials, nothing was sent; it may have happened. */
export const EXIT = { DONE: 0, FAILED: 1, USAGE: 2, UNKNOWN: 3 } as const

const LONGEST_QUOTED = 24

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A word as it may be repeated: what is long may be a secret in the wrong place. */
export const quotable = (word: string): string =>
  word.length > LONGEST_QUOTED ? t(`of ${word.length} characters`, `（${word.length} 个字符）`) : word

/** A credential that nothing gave. */
export const missing = (what: string): UsageError =>
  new UsageError(
    t(
      `${what} is missing: --config FILE, or WXPAY_… in the environment (wxpay help credentials)`,
      `缺少 ${what}：--config FILE，或环境变量 WXPAY_…（wxpay help credentials）`,
    ),
  )

/** Something failed that is no fault of the command line. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/**
 * Prints the failure and gives the exit code.
 * @param mayHaveHappened the command changes something at the platform
 * @param ifUnknown what to do where nobody knows whether it happened
 */
export function report(error: unknown, output: Output, mayHaveHappened = false, ifUnknown?: string): number {
  const code = exitCodeOf(error, mayHaveHappened)
  if (outputClosed()) return code === EXIT.UNKNOWN ? code : EXIT.DONE
  output.fail({ error: factsOf(error), exit: code }, linesOf(error, mayHaveHappened, output, ifUnknown))
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

function linesOf(
  error: unknown,
  mayHaveHappened: boolean,
  { paintNote }: Output,
  ifUnknown: string | undefined,
): string[] {
  const lines = [`${paintNote('red', '✖')} ${messageOf(error)}`]
  if (!(error instanceof WechatpayError)) return lines
  const { detail, requestId, response } = error
  lines.push(...chineseOf(error.code))
  if (detail !== undefined) lines.push(`  ${JSON.stringify(detail)}`)
  if (response)
    lines.push(
      t(
        `  status ${response.status}${requestId ? `   request ${requestId}` : ''}`,
        `  HTTP 状态 ${response.status}${requestId ? `   Request-ID ${requestId}` : ''}`,
      ),
    )
  return [
    ...lines,
    ...((mayHaveHappened && error.outcome === 'unknown') ||
    error.name === 'ApiError' ||
    error.name === 'NetworkError'
      ? [`  ${(error.outcome === 'unknown' && ifUnknown) || adviceOn(error, mayHaveHappened)}`]
      : []),
  ]
}

/** A message is English: beside it stand cause and cure of its code. */
function chineseOf(code: string): string[] {
  const { zh } = explanations()[code] ?? {}
  return LANGUAGE === 'zh' && zh ? [`  原因  ${zh.cause}`, `  办法  ${zh.cure}`] : []
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: t('there is no such file', '没有这个文件'),
  EACCES: t('not allowed', '没有权限'),
  EPERM: t('not allowed', '没有权限'),
  EEXIST: t('it exists and is not replaced', '已存在，不会被替换'),
  ENOTDIR: t('not a folder', '不是目录'),
  EISDIR: t('it is a folder', '是目录'),
  ENOSPC: t('the disk is full', '磁盘已满'),
  EADDRINUSE: t('the port is taken: choose another with --port', '端口被占用：用 --port 换一个'),
}

/** Faults of the machine have a code that says more than their text. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined || code === undefined) return error.message
  return `${path ?? syscall}: ${MEANINGS[code] ?? code}`
}
