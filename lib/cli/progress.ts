/** Long work, drawn on standard error while it lasts: on a terminal only, and gone when it is done. */
import type { Output } from './output.js'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MILLISECONDS = 80
const DRAW_MILLISECONDS = 100
const BAR_COLUMNS = 24
const CLEAR = '\r\u001B[2K'

export interface Bar {
  readonly update: (progress: { loaded: number; total?: number }) => void
  readonly end: () => void
}

/** A bar with `total`, else what has come so far. */
export function createBar({ live, paintNote }: Output, what: string, shown = bytes): Bar {
  let drawn = 0
  const draw = (text: string): void => void (live && process.stderr.write(`${CLEAR}${text}`))
  return {
    update: ({ loaded, total }) => {
      const now = performance.now()
      if (now - drawn < DRAW_MILLISECONDS && loaded !== total) return
      drawn = now
      const share = total ? Math.min(1, loaded / total) : 0
      const filled = Math.round(share * BAR_COLUMNS)
      draw(
        total
          ? `${what} ${paintNote('green', '█'.repeat(filled))}${paintNote('dim', '░'.repeat(BAR_COLUMNS - filled))} ${Math.floor(share * 100)} %  ${shown(loaded)}`
          : `${what} ${shown(loaded)}`,
      )
    },
    end: () => draw(''),
  }
}

/** Turns while `work` lasts. */
export async function spinning<T>(
  { live, paintNote }: Output,
  text: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!live) return work()
  let frame = 0
  const draw = (): void =>
    void process.stderr.write(`${CLEAR}${text} ${paintNote('cyan', FRAMES[frame++ % FRAMES.length]!)}`)
  draw()
  const timer = setInterval(draw, FRAME_MILLISECONDS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    process.stderr.write(CLEAR)
  }
}

export function bytes(count: number): string {
  const [unit, size] =
    count < 1_000
      ? (['bytes', 1] as const)
      : count < 1_000_000
        ? (['kB', 1_000] as const)
        : (['MB', 1_000_000] as const)
  return `${(count / size).toFixed(unit === 'bytes' ? 0 : 1)} ${unit}`
}
