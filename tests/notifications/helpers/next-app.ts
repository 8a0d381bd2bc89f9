/**
 * The Next.js example, built as its user builds it, with the package as it is published; and
 * one page that forgets the line.
 */
import { transformFileSync } from '@swc/core'
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../helpers/server.js'

const ROOT = join(__dirname, '../../..')
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next')
const LINKED = ['next', 'react', 'react-dom', 'axios', 'form-data', 'saxes', 'uqr']
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CI: '1' }

export interface NextApp {
  readonly url: string
  start(env: Readonly<Record<string, string>>, print: (chunk: string) => void): Promise<void>
  stop(): Promise<void>
}

/** Some 20 s. Its TypeScript becomes JavaScript first: Next.js would install types for it. */
export async function buildNext(example: string): Promise<NextApp> {
  spawnSync(process.execPath, ['tools/prepare.mjs', '--build'], { cwd: ROOT, stdio: 'inherit' })
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-next-'))
  writeApp(example, folder)
  await promisify(execFile)(process.execPath, [NEXT, 'build'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...QUIET },
  })
  const port = await freePort()
  let server: ChildProcess | undefined
  return {
    url: `http://127.0.0.1:${port}`,
    async start(env, print) {
      server = spawn(process.execPath, [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], {
        cwd: folder,
        env: { ...process.env, ...QUIET, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const stream of [server.stdout!, server.stderr!])
        stream.on('data', (chunk) => print(String(chunk)))
      while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)))
        await new Promise((resolve) => setTimeout(resolve, 50))
    },
    async stop() {
      if (server) {
        server.kill()
        await once(server, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeApp(example: string, folder: string): void {
  for (const name of readdirSync(example, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const { code } = transformFileSync(join(example, name), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    })
    const target = join(folder, name.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(
      target,
      code.replaceAll("receiver.ts'", "receiver.js'").replaceAll('receiver.ts"', 'receiver.js"'),
    )
  }
  writeFileSync(
    join(folder, 'pages/api/parsed.js'),
    `import { createNodeHandler } from 'wechatpay-chain/notifications'
import { handlers, receiver } from '../../receiver.js'
export default createNodeHandler(receiver, handlers)
`,
  )
  writeFileSync(join(folder, 'package.json'), '{"name":"shop","private":true,"type":"module"}')
  // The modules it links to are outside of its folder.
  writeFileSync(join(folder, 'next.config.mjs'), "export default { turbopack: { root: '/' } }")
  const modules = join(folder, 'node_modules')
  for (const name of ['package.json', 'cjs', 'esm'])
    cpSync(join(ROOT, name), join(modules, 'wechatpay-chain', name), { recursive: true })
  for (const name of LINKED) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
}
