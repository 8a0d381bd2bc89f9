// What the package exports, read from package.json: the entries of the API reference, in their order.
import { existsSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const FIRST = ['index', 'notifications', 'outcomes', 'merchants', 'bills', 'stores', 'simulator']
const placeOf = (name) => FIRST.indexOf(name) + 1 || FIRST.length + 1

/** Folder of `lib/` → how it is imported. */
export const MODULES = Object.fromEntries(
  Object.keys(exports)
    .filter((path) => /^\.(?:\/\w+)?$/.test(path))
    .map((path) => [path === '.' ? 'index' : path.slice(2), `wechatpay-chain${path.slice(1)}`])
    .filter(([name]) => existsSync(new URL(sourceOf(name), root)))
    .sort(([a], [b]) => placeOf(a) - placeOf(b)),
)

/** From the root of the project. */
export function sourceOf(name) {
  return name === 'index' ? 'lib/index.ts' : `lib/${name}/index.ts`
}
