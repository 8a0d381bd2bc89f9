// Module hooks: where a TypeScript file is found, and what it is to Node.
import { transformFile } from '@swc/core'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)
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

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const { code } = await transformFile(fileURLToPath(url), OPTIONS)
  return { format: 'module', source: code, shortCircuit: true }
}
