/** 14 secrets × 36 renderings × everything that a program may show: not one is shown. */
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { masked } from '../../lib/log/log.js'
import { FIELDS } from '../../lib/endpoints/sensitive-fields.js'
import { ApiError, WechatpayError } from '../../lib/index.js'
import { config } from '../helpers/platform.js'
import { startServer } from '../helpers/server.js'
import { RENDERINGS } from './renderings.js'
import { SECRETS, signatures } from './secrets.js'
import { subjects, type Subject } from './subjects.js'

let things: Subject[]
beforeAll(async () => {
  things = await subjects()
}, 30_000)

/** Each secret that a string shows. */
function shownIn(text: string, hidden: readonly (readonly [string, readonly string[]])[]): string[] {
  return hidden.filter(([, forms]) => forms.some((form) => text.includes(form))).map(([name]) => name)
}
const secrets = () => Object.entries(SECRETS).map(([name, forms]) => [name, [...forms()]] as const)

test('14 secrets, 36 renderings, every class of error', () => {
  expect(things.length).toBeGreaterThanOrEqual(70)
  expect(Object.keys(SECRETS)).toHaveLength(14)
  expect(Object.keys(RENDERINGS)).toHaveLength(36)
  expect(signatures.size).toBeGreaterThan(20)
  for (const [name, forms] of secrets())
    expect([name, forms.filter((form) => form.length < 16)]).toEqual([name, []])
  const errors = things.filter(([, thing]) => thing instanceof Error)
  expect(
    errors
      .map(([name, error]) => `${name}: ${(error as Error).name}`)
      .filter((line) => !line.startsWith(line.split(': ')[1]!)),
  ).toEqual([])
  expect(
    things
      .filter(([name, thing]) => /^\w+Error/.test(name) && !(thing instanceof WechatpayError))
      .map(([name]) => name),
  ).toEqual([])
  expect([...new Set(errors.map(([, error]) => (error as Error).name))].sort()).toEqual([
    'ApiError',
    'CertificateError',
    'ConfigError',
    'DecryptError',
    'DownloadError',
    'InputError',
    'NetworkError',
    'NotificationError',
    'ParseError',
    'SignatureError',
    'UploadError',
  ])
})

test('a secret that is there is seen: what the renderings are worth', () => {
  const error = new ApiError('X', 'x', {
    response: { status: 400, headers: {}, data: 'THE-SECRET-ITSELF' },
    cause: new Error('THE-SECRET-ITSELF'),
  })
  const blind = Object.entries(RENDERINGS)
    .filter(([, render]) => !render(error as never).includes('THE-SECRET-ITSELF'))
    .map(([name]) => name)
  expect(blind).toEqual(['String', 'toLocaleString', 'a template', 'a jest expectation that fails'])
})

describe('no rendering shows a secret', () => {
  test.each(Object.keys(RENDERINGS))('%s', (name) => {
    const hidden = secrets()
    const leaks = things.flatMap(([what, thing]) =>
      shownIn(RENDERINGS[name]!(thing as never), hidden).map((secret) => `${what} shows ${secret}`),
    )
    expect(leaks).toEqual([])
  })
})

test('every field that the overlays mark as sensitive is masked where bodies are logged', () => {
  const paths = [...FIELDS.values()].flatMap(({ request, answer }) => [
    ...request.map((path) => path.replace(/^(?:json|query)\./, '')),
    ...answer,
  ])
  expect(paths.length).toBeGreaterThan(200)
  for (const path of paths) {
    const built = path
      .split('.')
      .reduceRight<unknown>(
        (inner, part) => ({ [part.replace('[]', '')]: part.endsWith('[]') ? [inner] : inner }),
        'SENSITIVE',
      )
    expect([path, JSON.stringify(masked(built))]).toEqual([path, expect.not.stringContaining('SENSITIVE')])
  }
})

describe('a process that dies of it', () => {
  /** Runs the built package with its secrets in the environment; gives all that it prints. */
  async function run(program: string, env: object = {}): Promise<{ output: string; status: number | null }> {
    await using server = await startServer((_, response) => void response.socket!.resetAndDestroy())
    const secretive = JSON.stringify(config(server.baseURL, { retry: false, logBodies: true }))
    const child = spawnSync(
      process.execPath,
      [
        '-e',
        `const { Wechatpay } = require('./cjs'); const instance = new Wechatpay(JSON.parse(process.env.CONFIG)); ${program}`,
      ],
      { cwd: join(__dirname, '../..'), env: { ...process.env, CONFIG: secretive, ...env } },
    )
    return { output: `${child.stdout.toString()}${child.stderr.toString()}`, status: child.status }
  }

  test.each([
    ['an unhandled rejection', 'void instance.chain("v3/x").get({ timeout: 100 })'],
    [
      'an uncaught error',
      'setTimeout(() => { throw new (require("./cjs").NetworkError)("ERR_NET_RESET", "x", { cause: instance }) })',
    ],
    ['a thrown client', 'setTimeout(() => { throw instance })'],
    ['a failed start', 'new Wechatpay({ ...JSON.parse(process.env.CONFIG), serial: "x" })'],
  ])('%s', async (_, program) => {
    const { output, status } = await run(program)
    expect(status).not.toBe(0)
    expect(output.length).toBeGreaterThan(50)
    expect(shownIn(output, secrets())).toEqual([])
  })

  test('the log on standard error at its most talkative', async () => {
    const { output } = await run(
      'instance.chain("v3/x").post({ json: { id_card_number: "110101199003070010" }, timeout: 100 }).catch(() => {})',
      { WXPAY_LOG: 'debug' },
    )
    expect(output).toMatch(/^debug POST v3\/x/)
    expect(shownIn(output, [...secrets(), ['the number', ['110101199003070010']]])).toEqual([])
  })

  test('the demonstration', () => {
    expect(
      shownIn(
        execFileSync(process.execPath, ['cjs/cli/bin.js', 'demo', '--tour'], {
          cwd: join(__dirname, '../..'),
        }).toString(),
        [['a key', ['PRIVATE KEY', 'WECHATPAY2-SHA256']]],
      ),
    ).toEqual([])
  })
})
