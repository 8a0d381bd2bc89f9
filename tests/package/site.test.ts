/** The pages of the site, as they are written before they are rendered. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { leaves, operations } from '../overlays/overlays.js'

const ROOT = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'site-'))
let pages: string[]
let samples: { readonly count: number; readonly found: readonly string[] }
const read = (path: string): string => readFileSync(join(folder, 'pages', path), 'utf8')

beforeAll(async () => {
  const site = (name: string): string => pathToFileURL(join(ROOT, 'site', name)).href
  const script = `const { writePages } = await import('${site('pages.mjs')}')
    const { compileSamples } = await import('${site('samples.mjs')}')
    writePages(${JSON.stringify(ROOT)}, ${JSON.stringify(join(folder, 'pages'))})
    console.log(JSON.stringify(compileSamples(${JSON.stringify(ROOT)})))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 100_000,
  })
  samples = JSON.parse(stdout) as typeof samples
  pages = readdirSync(join(folder, 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
}, 110_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the pages of the endpoints', () => {
  test('are one a URL, with each of its operations', () => {
    const wanted = leaves.map(({ file }) => `endpoints/${file}.md`)
    expect(wanted.filter((path) => !pages.includes(path))).toEqual([])
    const parts = leaves.map(({ file }) => read(`endpoints/${file}.md`).match(/^## /gm)?.length ?? 0)
    expect(parts.reduce((sum, count) => sum + count)).toBe(operations.length)
  })
  test('show the three ways, the fields, the enums and the answer', () => {
    const page = read('endpoints/v3/marketing/busifavor/stocks/_stock_id_/couponcodes.md')
    for (const text of [
      "await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({ stock_id: '",
      "await instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes').post({",
      "await instance['v3/marketing/busifavor/stocks/{stock_id}/couponcodes'].get({",
      '查询预存code列表',
      '`DEACTIVATED`',
      '`coupon_code_list` \\* | string[] ',
      '`upload_request_no` \\*',
      '| 去重后上传code总数 |',
      '### 应答 answer {#post-answer}',
    ])
      expect(page).toContain(text)
  })
})

test('every sample of every page compiles', () => {
  expect(samples.count).toBeGreaterThan(3_000)
  expect(samples.found).toEqual([])
})

test('every link of every page leads to a page', () => {
  const known = new Set(pages.map((path) => `/${path.replace(/(?:(?<=\/|^)index)?\.md$/, '')}`))
  const broken = pages.flatMap((path) =>
    Array.from(
      read(path)
        .replace(/```[^]*?```/g, '')
        .matchAll(/\]\((\/[^)#\s]*)/g),
      ([, link]) => link!,
    )
      .filter((link) => !known.has(link) && !known.has(`${link}/`) && !link.startsWith('/api/'))
      .map((link) => `${path}: ${link}`),
  )
  expect(broken).toEqual([])
})

test('every picture of every page is beside it', () => {
  const pictures = pages.flatMap((path) =>
    Array.from(read(path).matchAll(/!\[[^\]]*\]\((?!https?:)([^)]+)\)/g), ([, picture]) =>
      join('pages', path, '..', picture!),
    ),
  )
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.filter((picture) => !existsSync(join(folder, picture)))).toEqual([])
})

test('llms.txt names the guides, the examples and the products', () => {
  const text = readFileSync(join(folder, 'pages/public/llms.txt'), 'utf8')
  expect(text).toMatch(/^# wechatpay-chain\n\n> A chainable WeChat Pay client/)
  for (const name of readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md')))
    expect(text).toContain(`(/guide/${name.slice(0, -3)}): `)
  for (const part of [
    '## Use',
    '## Guides',
    '## Examples',
    '## Endpoints',
    '(/examples/native): ',
    '(/endpoints/v3/pay/)',
  ])
    expect(text).toContain(part)
  expect(existsSync(join(folder, 'pages/public/favicon.svg'))).toBe(true)
})
