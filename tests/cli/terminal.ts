/**
 * A newcomer's terminal: command lines run by bash exactly as a page shows them, `wxpay` being the
 * built program; only ports differ.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ended, environment, PROGRAM, running, type Ran, type Running } from './wxpay.js'

export interface Terminal {
  readonly folder: string
  readonly env: Record<string, string>
  /** Runs the line; what both outputs say is one, as on a screen. */
  readonly run: (line: string, shell?: string) => Promise<Ran>
  /** The same with a line that runs until it is told to end. */
  readonly start: (line: string) => Running
}

export function openTerminal(folder: string): Terminal {
  const [bin, home] = [join(folder, '.bin'), join(folder, '.home')]
  for (const path of [bin, join(home, '.config/fish/completions')]) mkdirSync(path, { recursive: true })
  writeFileSync(join(bin, 'wxpay'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, {
    mode: 0o700,
  })
  const env: Record<string, string> = { PATH: `${bin}:${process.env['PATH']}`, HOME: home }
  const open = (line: string, shell: string): ChildProcess =>
    spawn(shell, ['-c', `exec 2>&1; ${line}`], {
      cwd: folder,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  return {
    folder,
    env,
    run: (line, shell = 'bash') => ended(open(line, shell)),
    start: (line) => running(open(`exec ${line}`, 'bash')),
  }
}
