// Writes lib/cli/explain/data.ts: cause and cure of each code, from the tables of docs/errors.md and docs/zh/errors.md. Git does not keep that file.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}lib/cli/explain/data.ts`

/** `| code | class | cause | cure |`, as a terminal shows it: without links and backticks. */
function rowsOf(path) {
  if (!existsSync(root + path)) return new Map()
  const plain = (text) => text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('`', '')
  const rows = readFileSync(root + path, 'utf8').matchAll(
    /^\| `(ERR_[\w<>]+)` \| `(\w+)` \| (.+) \| (.+) \|$/gm,
  )
  return new Map(
    Array.from(rows, ([, code, name, cause, cure]) => [
      code,
      { name, cause: plain(cause), cure: plain(cure) },
    ]),
  )
}

/** Written only where it would differ: a build looks at times. */
export function writeExplanations() {
  const [en, zh] = [rowsOf('docs/errors.md'), rowsOf('docs/zh/errors.md')]
  const codes = Object.fromEntries(
    Array.from(en, ([code, { name, cause, cure }]) => {
      const other = zh.get(code) ?? { cause, cure }
      return [code, { name, en: { cause, cure }, zh: { cause: other.cause, cure: other.cure } }]
    }),
  )
  const json = JSON.stringify(codes).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const written = `/** Written by tools/explain.mjs from docs/errors.md and docs/zh/errors.md: change those. */
import type { Explanation } from './explanation.js'

type Explanations = Readonly<Record<string, Explanation>>
let read: Explanations | undefined

/** A string until a code is explained: every command loads this file, few need it. */
export const explanations = (): Explanations => (read ??= JSON.parse(JSON_TEXT) as Explanations)

const JSON_TEXT =
  '${json}'
`
  if (statSync(target, { throwIfNoEntry: false }) === undefined || readFileSync(target, 'utf8') !== written)
    writeFileSync(target, written)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeExplanations()
