/** What a user sees: results on standard output, everything else on standard error; colours on a terminal only. */

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const
export type Style = keyof typeof STYLES

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
  /** A value of the result: a line of JSON where it was asked for, else `text`. */
  readonly data: (value: unknown, text?: string) => void
  /** A line beside the result; not where JSON was asked for. */
  readonly note: (line: string) => void
  readonly warn: (message: string) => void
  readonly paint: (style: Style, text: string) => string
  /** The same for standard error, which may be another terminal. */
  readonly paintNote: (style: Style, text: string) => string
}

/** @see https://no-color.org */
const hasColor = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

export function createOutput(json: boolean): Output {
  const { stdout, stderr } = process
  const paintOn =
    (color: boolean) =>
    (style: Style, text: string): string =>
      color ? `\u001B[${STYLES[style][0]}m${text}\u001B[${STYLES[style][1]}m` : text
  const paint = paintOn(hasColor(stdout) && !json)
  const paintNote = paintOn(hasColor(stderr))
  const write = (stream: NodeJS.WriteStream, line: string): void => void stream.write(`${line}\n`)
  return {
    json,
    paint,
    paintNote,
    live: stderr.isTTY && !json,
    terminal: stdout.isTTY && !json,
    width: stdout.columns || 80,
    print: (line = '') => {
      if (!json) write(stdout, line)
    },
    data: (value, text = JSON.stringify(value, null, 2)) =>
      write(stdout, json ? JSON.stringify(value) : text),
    note: (line) => {
      if (!json) write(stderr, line)
    },
    warn: (message) =>
      write(
        stderr,
        json ? JSON.stringify({ warning: message }) : `${paintNote('yellow', 'warning')}  ${message}`,
      ),
  }
}

/** `… | head` closes the pipe: no fault of ours. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      else throw error
    })
}
