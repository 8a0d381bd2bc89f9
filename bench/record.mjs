// Writes a run, its picture, and the table of the pages beside it: docs/performance.json, .svg and .md, and the same under docs/zh/.
// `node bench/record.mjs docs/performance.json` writes picture and tables of the run that is recorded there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { picture } from './picture.mjs'
import { caption, report } from './report.mjs'

export function record(run, out) {
  writeFileSync(out, `${JSON.stringify(run, null, 1)}\n`)
  for (const [language, folder] of [
    ['en', dirname(out)],
    ['zh', join(dirname(out), 'zh')],
  ]) {
    const page = join(folder, basename(out).replace(/\.json$/, '.md'))
    if (language !== 'en' && !existsSync(page)) continue
    writeFileSync(page.replace(/\.md$/, '.svg'), picture(run, language))
    if (!existsSync(page)) continue
    const text = readFileSync(page, 'utf8')
    const made = `${caption(run, language)}\n\n${report(run.figures, language)}\n`
    writeFileSync(page, text.replace(/(?<=<!-- figures -->\n)[^]*?(?=<!-- \/figures -->)/, made))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  record(JSON.parse(readFileSync(process.argv[2], 'utf8')), process.argv[2])
