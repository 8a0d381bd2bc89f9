/**
 * Texts that may be secret, from where secrets may come: files, the environment,
 * standard input. Never prints one.
 */
import { readFileSync, statSync } from 'node:fs'
import { CommandError, UsageError } from '../failure.js'
import type { Output } from '../output.js'
import { t } from '../language.js'

const OTHERS = 0o077

/** The files that hold secrets, each looked at once. */
export class Secrets {
  readonly #warn: Output['warn']
  readonly #seen = new Set<string>()
  #input: Buffer | undefined

  constructor({ warn }: Pick<Output, 'warn'>) {
    this.#warn = warn
  }

  /** The file's bytes, `-` for standard input; a warning where others can read it and it is `secret`. */
  read(path: string, what: string, secret = true): Buffer {
    if (path === '-') return this.#standardInput(what)
    const bytes = attempt(path, what)
    if (secret) this.warnIfOpen(path)
    return bytes
  }

  /** @see https://man7.org/linux/man-pages/man1/chmod.1.html */
  warnIfOpen(path: string): void {
    if (process.platform === 'win32' || this.#seen.has(path)) return
    this.#seen.add(path)
    if ((statSync(path).mode & OTHERS) !== 0)
      this.#warn(
        t(
          `${path} holds a secret and others on this machine can read it: chmod 600 ${path}`,
          `${path} 含有密钥，本机的其他用户也能读：chmod 600 ${path}`,
        ),
      )
  }

  #standardInput(what: string): Buffer {
    if (this.#input)
      throw new UsageError(
        t(
          `standard input can be read once: it is taken, and ${what} wants it too`,
          `标准输入只能读一次：已经读过，${what} 又要读`,
        ),
      )
    if (process.stdin.isTTY)
      throw new UsageError(
        t(
          `${what} is to come from standard input, which is a terminal: pipe it in, … | wxpay`,
          `${what} 要从标准输入读取，而标准输入是终端：请用管道，… | wxpay`,
        ),
      )
    this.#input = readFileSync(0)
    return this.#input
  }
}

/** A name that is no file may be the secret itself: it is not repeated. */
function attempt(path: string, what: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENAMETOOLONG') {
      if (!looksLikeSecret(path))
        throw new UsageError(t(`${what}: there is no file ${path}`, `${what}：没有文件 ${path}`))
      throw new UsageError(
        t(
          `${what} takes the name of a file, found ${path.length} characters that name none. Is it the secret itself? Everybody on this machine can read a command line: put it into a file, and get a new one`,
          `${what} 要的是文件名，而这 ${path.length} 个字符不是文件名。是密钥本身吗？本机的任何人都能看到命令行：请写进文件，并换一个新的`,
        ),
      )
    }
    throw new CommandError(
      t(`${what}: ${path} cannot be read (${code})`, `${what}：无法读取 ${path}（${code}）`),
    )
  }
}

/** Keys are long, have no ending, or are PEM. */
const looksLikeSecret = (path: string): boolean =>
  path.includes('-----BEGIN') || path.length > 255 || (/^[\w+/=-]{24,}$/.test(path) && !path.startsWith('/'))
