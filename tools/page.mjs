// Writes lib/simulator/page/files.ts: the files of the cashier page as texts, so that both module systems have them. Git does not keep that file.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../lib/simulator/page/browser/', import.meta.url))
const target = fileURLToPath(new URL('../lib/simulator/page/files.ts', import.meta.url))
const names = () =>
  readdirSync(source)
    .filter((name) => /\.(?:html|css|js|svg)$/.test(name))
    .sort()

/** Without the comments that stand on lines of their own, which nobody reads in a browser, and without indentation. */
const small = (name, text) =>
  /\.(?:js|css)$/.test(name)
    ? text.replace(/^\s*\/\*(?:(?!\*\/)[^])*\*\/\n/gm, '').replace(/^[ \t]+/gm, '')
    : text

/** Written only where it would differ: a build looks at times. */
export function writePage() {
  const texts = Object.fromEntries(
    names().map((name) => [name, small(name, readFileSync(source + name, 'utf8'))]),
  )
  const written = `/** Written by tools/page.mjs from the files in browser/: change those. */\nexport const FILES: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)}\n`
  if (statSync(target, { throwIfNoEntry: false }) === undefined || readFileSync(target, 'utf8') !== written)
    writeFileSync(target, written)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePage()
