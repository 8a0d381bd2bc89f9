/** Long work, drawn on standard error while it lasts: on a terminal only, and gone when it is done. */
import { t } from './language.js'
import type { Output } from './output.js'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MILLISECONDS = 80
const DRAW_MILLISECONDS = 100
const BAR_COLUMNS = 24

export interface Bar {
  readonly update: (progress: { loaded: number; total?: number }) => void
  readonly end: () => void
}

/** A bar with `total`, else what has come so far. */
export function createBar({ draw, paintNote }: Output, what: string, shown = bytes): Bar {
  let drawn = 0
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
  { live, draw, paintNote }: Output,
  text: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!live) return work()
  let frame = 0
  const turn = (): void => draw(`${text} ${paintNote('cyan', FRAMES[frame++ % FRAMES.length]!)}`)
  turn()
  const timer = setInterval(turn, FRAME_MILLISECONDS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    draw('')
  }
}

export function bytes(count: number): string {
  const [unit, size] =
    count < 1_000
      ? (['bytes', 1] as const)
      : count < 1_000_000
        ? (['kB', 1_000] as const)
        : (['MB', 1_000_000] as const)
  return unit === 'bytes' ? t(`${count} bytes`, `${count} 字节`) : `${(count / size).toFixed(1)} ${unit}`
}
