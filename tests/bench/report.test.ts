/** The recorded run is what its page says, and a worse one is told from noise. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(__dirname, '../..')
/** The benches are modules that jest does not load: they run as their users run them. */
const run = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' })
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

test.each([
  ['en', 'docs/performance'],
  ['zh', 'docs/zh/performance'],
])('%s: the table and the picture of %s.md are those of the recorded run', (language, page) => {
  const [table, caption, picture] = JSON.parse(
    run(`
    import { readFileSync } from 'node:fs'
    import { picture } from './bench/picture.mjs'
    import { caption, report } from './bench/report.mjs'
    const recorded = JSON.parse(readFileSync('docs/performance.json', 'utf8'))
    console.log(JSON.stringify([report(recorded.figures, '${language}'), caption(recorded, '${language}'), picture(recorded, '${language}')]))`),
  ) as [string, string, string]
  expect(read(`${page}.md`)).toContain(`${caption}\n\n${table}\n`)
  expect(read(`${page}.svg`)).toBe(picture)
  expect(table + picture).not.toContain('undefined')
})

test('a figure is worse only where it leaves the range of the recorded run', () => {
  const verdicts = JSON.parse(
    run(`
    import { compare } from './bench/report.mjs'
    const of = (least, most) => ({ date: '2026-01-01', figures: [{ id: 'x', name: 'x', reach: 1, aim: 1, clients: [{ client: 'wechatpay-chain', ratio: (least + most) / 2, least, most }] }] })
    console.log(JSON.stringify([of(1.05, 1.2), of(1.3, 1.4), of(0.8, 0.9)].map((now) => compare(now, of(1, 1.1)).split('|').at(-2).trim())))`),
  ) as string[]
  expect(verdicts).toEqual(['within noise', 'WORSE', 'better'])
})

test('ratios are taken round by round, and their median counts', () => {
  const [figure] = JSON.parse(
    run(`
    import { FIGURES } from './bench/figures.mjs'
    import { summarise } from './bench/report.mjs'
    const measured = [[100, 150], [200, 240], [50, 100]].flatMap(([limit, own], round) => [{ scenario: 'seq', client: 'limit', round, cpu_us: limit, p50_us: 1 }, { scenario: 'seq', client: 'wechatpay-chain', round, cpu_us: own, p50_us: 1 }])
    console.log(JSON.stringify(summarise(FIGURES, measured)))`),
  ) as [{ id: string; clients: { client: string; ratio: number; least: number; most: number }[] }]
  expect(figure.id).toBe('seq_cpu')
  expect(figure.clients[1]).toMatchObject({ client: 'wechatpay-chain', ratio: 1.5, least: 1.2, most: 2 })
})
