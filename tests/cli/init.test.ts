/** `wxpay init`: every shop that it writes compiles; with each framework and each kind of payment one is started, and sells. */
import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { transformSync } from '@swc/core'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { CODES, FRAMEWORKS, PAYMENTS } from '../../lib/cli/init/choices.js'
import { TEMPLATES } from '../../lib/cli/init/files.js'
import { shopFiles } from '../../lib/cli/init/shop.js'
import { createSimulator } from '../../lib/simulator/index.js'
import { freePort } from '../helpers/server.js'
import { folder, heard, init, link, onItsPage, read, sells, start, type Manifest } from './new-shop.js'
import { environment, onTerminal, ended, hasTerminal, wxpay } from './wxpay.js'

jest.setTimeout(180_000)

const ROOT = join(__dirname, '../..')

describe('a shop is compiled, started, sells, and is told', () => {
  const variants = [
    ...FRAMEWORKS.filter((framework) => framework !== 'next').flatMap((framework) =>
      CODES.map((code) => [framework, 'native', code] as const),
    ),
    ...PAYMENTS.slice(1).flatMap((payment) => CODES.map((code) => ['express', payment, code] as const)),
  ]
  const nameOf = (variant: readonly string[]): string => variant.join('-')
  const manifests = new Map<string, Manifest>()
  /** The first is compiled by `tsc` itself, and the others by its compiler, all at once. */
  const [whole, ...others] = variants.filter(([, , code]) => code === 'ts').map(nameOf)
  beforeAll(async () => {
    for (const variant of variants)
      manifests.set(nameOf(variant), await init(nameOf(variant), variant[0], variant[1], variant[2]))
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(__dirname, 'compile-shops.mjs'),
      ...others.map((name) => join(folder, name)),
    ])
    expect(stdout).toBe('')
  }, 120_000)

  test.each(variants)('%s, %s, %s', async (framework, payment, code) => {
    const name = nameOf([framework, payment, code])
    const { start: script = '' } = manifests.get(name)!.scripts
    expect(script).toBe(code === 'ts' ? 'tsc && node dist/server.js' : 'node src/server.js')
    await using shop = await start(name, name === whole ? script : script.replace('tsc && ', ''))
    await sells(shop, payment, onItsPage(shop))
  })
})

describe('every shop', () => {
  const pairs = FRAMEWORKS.flatMap((framework) => PAYMENTS.map((payment) => ({ framework, payment })))
  const written = (name: string, framework: string, payment: string, code: string): string[] => {
    const files = shopFiles(name, { framework, payment, code } as Parameters<typeof shopFiles>[1])
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
    return Object.keys(files)
  }

  test('compiles', () => {
    const files = pairs.flatMap(({ framework, payment }) => {
      const name = `all/${framework}-${payment}`
      const paths = written(name, framework, payment, 'ts')
      link(name)
      return paths.filter((path) => path.endsWith('.ts')).map((path) => join(folder, name, path))
    })
    expect(files.length).toBeGreaterThanOrEqual(3 * pairs.length)
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'es2022',
      module: 'nodenext',
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      experimentalDecorators: true,
      allowImportingTsExtensions: true,
    }
    writeFileSync(join(folder, 'all/tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', join(folder, 'all')], { encoding: 'utf8' })
    expect(stdout.split('\n').slice(0, 20)).toEqual([''])
  })

  test('does in JavaScript what it does in TypeScript', () => {
    /** What runs: without types, comments and layout. */
    const essence = (path: string): string =>
      transformSync(read(path), {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2022',
          minify: { compress: false, mangle: false },
        },
        minify: true,
      }).code.replaceAll(/(from"\.[^"]*)\.ts"/g, '$1.js"')
    for (const { framework, payment } of pairs) {
      const [typed, plain] = ['typed', 'plain'].map((kind) => `${kind}/${framework}-${payment}`) as [
        string,
        string,
      ]
      written(typed, framework, payment, 'ts')
      const paths = written(plain, framework, payment, 'js').filter((path) => path.endsWith('.js'))
      expect(paths.length).toBeGreaterThanOrEqual(3)
      for (const path of paths)
        // NestJS's server is written apart in JavaScript, which has no decorators; it is started above.
        if (framework !== 'nestjs' || !path.endsWith('server.js'))
          expect([path, essence(`${plain}/${path}`)]).toEqual([
            path,
            essence(`${typed}/${path.replace(/\.js$/, '.ts')}`),
          ])
    }
  })
})

test('with a merchant in its environment, a shop sells on WeChat Pay, and has no simulator', async () => {
  await using platform = await createSimulator()
  const { scripts } = await init('real', 'hono', 'native', 'js')
  const { mchid, serial, privateKey, certs, apiv3Key, baseURL } = platform.config
  const [[id, key]] = Object.entries(certs) as [[string, string]]
  const port = await freePort()
  const env = read('real/.env.example').replaceAll(/^(\w+)=.*$/gm, (line, name: string) => {
    const values: Readonly<Record<string, string>> = {
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PUB_KEY_ID: id,
      WXPAY_NOTIFY_URL: `http://127.0.0.1:${port}/wechatpay/notify`,
      PORT: String(port),
      HOST: '127.0.0.1',
    }
    return values[name] === undefined ? line : `${name}=${values[name]}`
  })
  writeFileSync(join(folder, 'real/.env'), env)
  for (const [name, text] of [
    ['apiclient_key.pem', privateKey],
    ['wechatpay_pub.pem', key],
    ['apiv3_key.txt', `${apiv3Key}\n`],
  ] as const)
    writeFileSync(join(folder, 'real', name), text, { mode: 0o600 })
  expect(scripts['production']).toBe('node --env-file=.env src/server.js')
  const child = spawn(process.execPath, scripts['production']!.split(' ').slice(1), {
    cwd: join(folder, 'real'),
    env: environment({ WXPAY_BASE_URL: baseURL }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = heard(child)
  try {
    const url = `http://127.0.0.1:${port}`
    for (let tries = 0; !(await fetch(url).catch(() => undefined)) && tries < 1_000; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    await sells({ url, said, [Symbol.asyncDispose]: async () => undefined }, 'native', (out_trade_no) =>
      platform.pay(out_trade_no),
    )
    expect(said()).not.toContain('simulator')
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

test('what is not given is asked for on a terminal; elsewhere it is named, or --yes takes the first', async () => {
  const piped = await wxpay(['init', 'piped', '--framework', 'koa'], { cwd: folder })
  expect([piped.code, piped.stdout, piped.stderr.split('\n')[0]]).toEqual([
    2,
    '',
    '✖ nobody can be asked here: give --payment, --code, or --yes for the first of each',
  ])
  expect(readdirSync(folder)).not.toContain('piped')
  const defaults = await wxpay(['init', 'defaults', '--yes', '--json'], { cwd: folder })
  expect([defaults.code, readdirSync(join(folder, 'defaults')).sort()]).toEqual([
    0,
    ['.env.example', '.gitignore', 'README.md', 'package.json', 'src', 'tsconfig.json'],
  ])
  expect(read('defaults/src/server.ts')).toContain("from 'express'")
  expect(statSync(join(folder, 'defaults/package.json')).mode & 0o444).toBe(0o444)
  const wrong = await wxpay(['init', 'wrong', '--framework', 'rails'], { cwd: folder })
  expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([
    2,
    '✖ --framework must be one of express, fastify, nestjs, next, hono, koa',
  ])
  if (!hasTerminal) return
  const child = onTerminal(['init', 'asked', '--code', 'js', '--lang', 'zh'], { cwd: folder })
  const said = heard(child)
  const answer = async (question: string, text: string): Promise<void> => {
    for (let tries = 0; !said().includes(question) && tries < 1_000; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    child.stdin!.write(text)
    expect(said()).toContain(question)
  }
  await answer('框架  1 express', '9\n')
  await answer('框架', 'koa\n')
  await answer('支付方式  1 native', '4\n')
  expect((await ended(child)).code).toBe(0)
  expect(read('asked/src/pay.js')).toContain("PRODUCT_KIND = 'h5'")
  expect(read('asked/src/server.js')).toContain("from 'koa'")
  expect(read('asked/README.md')).toContain('生产环境')
})

test('a folder that holds anything is left as it is', async () => {
  mkdirSync(join(folder, 'mine'))
  writeFileSync(join(folder, 'mine/package.json'), '{}')
  const { code, stderr } = await wxpay(['init', 'mine', '--yes'], { cwd: folder })
  expect([code, stderr.split('\n')[0], readdirSync(join(folder, 'mine')), read('mine/package.json')]).toEqual(
    [1, '✖ mine is not empty: choose another folder', ['package.json'], '{}'],
  )
})

test('no JavaScript has a type left', () => {
  const scripts = Object.entries(TEMPLATES.files).filter(([path]) => path.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(14)
  for (const [path, text] of scripts)
    expect([
      path,
      /\binterface \w|: (?:string|number|Promise)\b|\bimport type\b|\bas [A-Z]/.exec(text),
    ]).toEqual([path, null])
})
