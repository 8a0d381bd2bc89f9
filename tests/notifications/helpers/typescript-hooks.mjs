// Module hooks: where a TypeScript file is found, and what it is to Node.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)
/** What a file became, by what it was: the tests start some hundred processes of the same files. */
const cache = new URL('node_modules/.cache/wechatpay-chain-tests/', root)
mkdirSync(cache, { recursive: true })
const OPTIONS = {
  configFile: false,
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
}

export function resolve(specifier, context, next) {
  const own = /^wechatpay-chain(?:\/(\w+))?$/.exec(specifier)
  if (own) return { url: new URL(`lib/${own[1] ? `${own[1]}/` : ''}index.ts`, root).href, shortCircuit: true }
  if (specifier.startsWith('.') && specifier.endsWith('.js')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
    if (existsSync(fileURLToPath(url))) return { url: url.href, shortCircuit: true }
  }
  return next(specifier, context)
}

/** The package is built as CommonJS, where its files have `require`. */
const REQUIRE =
  "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url); "
const isOwn = (url, code) => url.startsWith(new URL('lib/', root).href) && code.includes('require(')

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const code = await transformed(fileURLToPath(url))
  return { format: 'module', source: isOwn(url, code) ? REQUIRE + code : code, shortCircuit: true }
}

async function transformed(path) {
  const source = readFileSync(path, 'utf8')
  const key = createHash('sha256')
    .update(JSON.stringify([path, source, OPTIONS]))
    .digest('hex')
  const cached = new URL(`${key}.js`, cache)
  if (existsSync(cached)) return readFileSync(cached, 'utf8')
  const { transform } = await import('@swc/core')
  const { code } = await transform(source, { ...OPTIONS, filename: path })
  const own = new URL(`${key}.${process.pid}`, cache)
  writeFileSync(own, code)
  renameSync(own, cached)
  return code
}
