/** Every block of docs/languages.md whose program is here does what it says; the options of the control API are those that it names. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { OPERATIONS } from '../../lib/simulator/api/operations.js'
import { blocksOf, page } from '../helpers/blocks.js'
import { freePort } from '../helpers/server.js'
import { PROGRAM } from '../cli/wxpay.js'

jest.setTimeout(60_000)

const docs = page('docs/languages.md')
const folder = mkdtempSync(join(tmpdir(), 'languages-'))
let port: number
let simulator: number | undefined
beforeAll(async () => {
  port = await freePort()
  // `npx wxpay` of a project that has the package.
  const npx = join(folder, 'npx')
  writeFileSync(npx, `#!/bin/sh\nshift\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`)
  chmodSync(npx, 0o755)
})
afterAll(async () => {
  if (simulator !== undefined) await ended(simulator)
  rmSync(folder, { recursive: true })
})

/** It saves its state into the folder before it ends. */
async function ended(pid: number): Promise<void> {
  process.kill(pid)
  for (let tries = 0; tries < 200 && isRunning(pid); tries++) await wait(50)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A program of the page, at this run's port. */
function run(program: string, words: readonly string[], code: string, env: object = {}): Promise<Ran> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, ...env },
    timeout: 40_000,
  })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  child.stdin.end(local(code))
  // Not `close`: the simulator that a block starts keeps its outputs open.
  return new Promise((resolve) =>
    child.once('exit', (status) => setImmediate(resolve, { code: status, ...texts })),
  )
}
const local = (code: string): string =>
  code.replaceAll('4010', String(port)).replace('simulate --keep', `simulate --port ${port} --keep`)

/** What the lines say they print: `print(1) # 1`, `echo 1; // 1`. */
const told = (code: string): string[] =>
  Array.from(code.matchAll(/ (?:\/\/|#) ((?:\d|[A-Z]+\b|"\w+":|php-).*)$/gm), ([, words]) => words!)

const has = (program: string, ...words: readonly string[]): boolean => spawnSync(program, words).status === 0
const skipped = (what: string): void =>
  void process.stdout.write(`skipped, ${what} is not installed: a block of docs/languages.md\n`)
const blocks = (language: string) => blocksOf(docs, language).map(([, code]) => code)

describe('sh', () => {
  const [start, drive, curl, keytool] = blocks('sh') as [string, string, string, string]
  const hasTools = has('curl', '--version') && has('openssl', 'version')
  const withTools = hasTools ? test : test.skip
  if (!hasTools) skipped('curl or openssl')

  test('there are four blocks, the last for Java', () => {
    expect(blocks('sh')).toHaveLength(4)
    expect(keytool).toContain('keytool')
  })

  withTools('starts a simulator and waits for it', async () => {
    const { code, stdout } = await run('sh', [], `${start}echo $simulator`)
    simulator = Number(stdout.trim())
    expect(code).toBe(0)
    const { now } = JSON.parse(readFileSync(join(folder, 'clock.json'), 'utf8')) as { now: number }
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000)
    for (const [, name] of docs.matchAll(/^\| (`[^|]+`) \| (?!.*what)/gm))
      for (const [, file] of name!.matchAll(/`([\w.]+\.(?:pem|p12|txt)|\.env)`/g))
        expect([file, existsSync(join(folder, 'sim', file!))]).toEqual([file, true])
  })

  withTools('drives it', async () => {
    const { code, stdout } = await run(
      'sh',
      ['-e'],
      drive.replaceAll('curl -s', 'curl -sS --fail-with-body -w "\\n"'),
    )
    const answers = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as never)
    expect(code).toBe(0)
    expect(answers).toEqual([
      expect.objectContaining({ event_type: 'TRANSACTION.SUCCESS' }),
      [expect.objectContaining({ state: 'SUCCESS', total: 100 })],
      { id: '1' },
      { id: '2' },
      { now: expect.any(Number) },
      [],
      [],
    ])
  })

  withTools('places an order with curl and openssl, which is found paid', async () => {
    const { code, stdout, stderr } = await run('sh', ['-e'], curl)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\{"code_url":"weixin:/)
    expect(stdout.trim()).toMatch(/"trade_state":"SUCCESS"$/)
  })
})

/** Blocks that need a package run where it is: composer's folder, Python's path. */
const LANGUAGES = [
  {
    language: 'php',
    program: 'php',
    words: [],
    packages: 'vendor/autoload.php',
    isThere: () => existsSync(join(process.env['COMPOSER_VENDOR_DIR'] ?? 'vendor', 'autoload.php')),
  },
  {
    language: 'python',
    program: 'python3',
    words: ['-'],
    packages: 'wechatpayv3',
    isThere: () => has('python3', '-c', 'import wechatpayv3'),
  },
] as const

describe.each(LANGUAGES)('$language', ({ language, program, words, packages, isThere }) => {
  test.each([...blocks(language).entries()])('block %i prints what it says', async (_, code) => {
    if (!has(program, '--version')) return skipped(program)
    if (code.includes(packages) && !isThere()) return skipped(packages)
    const vendored = code.replace(
      "'vendor/",
      `'${process.env['COMPOSER_VENDOR_DIR'] ?? join(process.cwd(), 'vendor')}/`,
    )
    const ran = await run(program, words, vendored, { REQUESTS_CA_BUNDLE: join(folder, 'sim/ca.pem') })
    expect({ ...ran, stderr: '' }).toEqual({ code: 0, stdout: `${told(code).join('\n')}\n`, stderr: '' })
    expect(told(code).length).toBeGreaterThan(0)
  })
})

test('the table of the control API names operations that there are', () => {
  const rows = Array.from(docs.matchAll(/^\| `(?:GET|POST|PUT|DELETE)[^|]+\|/gm), ([row]) => row)
  expect(rows.length).toBeGreaterThan(8)
  const paths = new Set(OPERATIONS.map(({ path }) => path))
  for (const row of rows) {
    const names = Array.from(row.matchAll(/([a-z][a-z-]+)`/g), ([, name]) => `/${name}`)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !paths.has(name))).toEqual([])
  }
})

test('the Dockerfile starts a simulator with options that there are', () => {
  const [dockerfile] = blocks('dockerfile') as [string]
  const [, command] = /^CMD (\[.*\])$/m.exec(dockerfile)!
  const [name, ...words] = JSON.parse(command!) as string[]
  const help = spawnSync(process.execPath, [PROGRAM, 'simulate', '--help'], { encoding: 'utf8' }).stdout
  expect(name).toBe('wxpay')
  for (const word of words.filter((one) => one.startsWith('--'))) expect(help).toContain(word)
})
