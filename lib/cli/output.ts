/**
 * What a user sees: results on standard output, everything else on standard error; colours on a terminal
 * only. Nothing else in `cli/` writes to a terminal.
 */
import { Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { jsonLine, styled, terminalLine, type Style } from './styled.js'
import { t } from './language.js'

export type { Style }

export interface Output {
  /** JSON, one value a line, was asked for. */
  readonly json: boolean
  /** Is standard error a terminal, where a line may be drawn again? */
  readonly live: boolean
  /** Is standard output a terminal? */
  readonly terminal: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** A line of the result; not where JSON was asked for. */
  readonly print: (line?: string) => void
  /** A value of the result: a line of JSON where it was asked for, else these lines. */
  readonly data: (value: unknown, lines?: string | readonly string[]) => void
  /** A line beside the result; not where JSON was asked for. */
  readonly note: (line: string) => void
  readonly warn: (message: string) => void
  /** What went wrong: a line of JSON on standard error where it was asked for, else these lines. */
  readonly fail: (value: object, lines: readonly string[]) => void
  /** Draws the line at the cursor again, on standard error where that is a terminal. */
  readonly draw: (line: string) => void
  /**
   * Standard output for a file's bytes: as they are into a pipe or a file,
   * escaped on a terminal. It stays open.
   */
  readonly stream: () => Writable
  readonly paint: (style: Style, text: string) => string
  /** The same for standard error, which may be another terminal. */
  readonly paintNote: (style: Style, text: string) => string
}

const CLEAR = '\r\u001B[2K'

/** @see https://no-color.org */
const hasColor = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

export function createOutput(json: boolean): Output {
  const { stdout, stderr } = process
  const paintOn =
    (color: boolean) =>
    (style: Style, text: string): string =>
      color ? styled(style, text) : text
  const paint = paintOn(hasColor(stdout) && !json)
  const paintNote = paintOn(hasColor(stderr))
  const write = (stream: NodeJS.WriteStream, line: string): void =>
    void stream.write(`${terminalLine(line)}\n`)
  const live = stderr.isTTY && !json
  const fail: Output['fail'] = (value, lines) => {
    if (json) stderr.write(`${jsonLine(value)}\n`)
    else for (const line of lines) write(stderr, line)
  }
  return {
    json,
    paint,
    paintNote,
    live,
    terminal: stdout.isTTY && !json,
    width: stdout.columns || 80,
    print: (line = '') => {
      if (!json) write(stdout, line)
    },
    data: (value, lines = JSON.stringify(value, null, 2).split('\n')) => {
      if (json) stdout.write(`${jsonLine(value)}\n`)
      else for (const line of [lines].flat()) write(stdout, line)
    },
    note: (line) => {
      if (!json) write(stderr, line)
    },
    warn: (message) =>
      fail({ warning: message }, [`${paintNote('yellow', t('warning', '警告'))}  ${message}`]),
    fail,
    draw: (line) => {
      if (live) stderr.write(`${CLEAR}${terminalLine(line)}`)
    },
    stream: () => (stdout.isTTY ? escapedStream(stdout) : rawStream(stdout)),
  }
}

const rawStream = (target: NodeJS.WriteStream): Writable =>
  new Writable({
    write: (chunk: Buffer, _, done) => {
      target.write(chunk, done)
    },
  })

/** Lines end as they do on a terminal; a character may stand across two chunks. */
function escapedStream(target: NodeJS.WriteStream): Writable {
  const decoder = new StringDecoder('utf8')
  let begun = ''
  const write = (text: string): void => {
    const lines = text.split(/\r?\n/)
    begun = lines.pop()!
    if (lines.length > 0) target.write(`${lines.map(terminalLine).join('\n')}\n`)
  }
  return new Writable({
    write: (chunk: Buffer, _, done) => {
      write(begun + decoder.write(chunk))
      done()
    },
    final: (done) => {
      const rest = begun + decoder.end()
      if (rest !== '') target.write(`${terminalLine(rest)}\n`)
      done()
    },
  })
}
