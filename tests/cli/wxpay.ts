/**
 * `wxpay` as a user runs it: the built program in a process of its own, without
 * credentials from this environment.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

export const PROGRAM = join(__dirname, '../../cjs/cli/bin.js')
const PATIENCE_MILLISECONDS = 20_000

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:WXPAY_|npm_|LC_|LANG|NO_COLOR$|FORCE_COLOR$)/.test(name),
  ),
)
export const environment = (more: Surroundings['env'] = {}): NodeJS.ProcessEnv => ({
  ...CLEAN,
  LANG: 'C.UTF-8',
  TZ: 'Asia/Shanghai',
  ...more,
})

export function wxpay(words: readonly string[], { cwd, env, input = '' }: Surroundings = {}): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd,
    env: environment(env),
    timeout: PATIENCE_MILLISECONDS,
  })
  child.stdin.end(input)
  return ended(child)
}

export function ended(child: ChildProcess): Promise<Ran> {
  const texts = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, ...texts }))
  })
}

/** The values of `--json`, one a line. */
export const values = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** A folder of this test file's own. */
export function ownFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wxpay-'))
  afterAll(() => {
    rmSync(path, { recursive: true, force: true })
  })
  return path
}

/** One that runs until it is told to end, and what it has said so far. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess
  said(): string
  /** Resolves when the output matches; fails when it has not within some seconds. */
  until(text: RegExp): Promise<string>
  end(): Promise<Ran>
}

export function start(words: readonly string[], { cwd, env }: Surroundings = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return running(child)
}

export function running(child: ChildProcess): Running {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const whole = ended(child)
  const end = (): Promise<Ran> => {
    child.kill('SIGINT')
    return whole
  }
  const until = (text: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${String(text)} was not said, but: ${said}`)),
        PATIENCE_MILLISECONDS,
      )
      const look = (): void => {
        if (!text.test(said)) return
        clearTimeout(timer)
        resolve(said)
      }
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', look)
      look()
    })
  return {
    child,
    said: () => said,
    until,
    end,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null) await end()
    },
  }
}

/** `test`, where util-linux can make a pseudo-terminal. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0
if (!hasTerminal)
  process.stdout.write(
    'skipped, the script program of util-linux is not installed: what is drawn on a terminal\n',
  )

/** The same in a real pseudo-terminal of 100 columns; both outputs are one, as on a screen. */
export function onTerminal(words: readonly string[], { cwd, env }: Surroundings = {}): ChildProcess {
  const quoted = [process.execPath, PROGRAM, ...words]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ')
  return spawn('script', ['-qec', `stty cols 100 rows 40; exec ${quoted}`, '/dev/null'], {
    cwd,
    env: environment({ TERM: 'xterm-256color', ...env }),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
