/** The pages of the site, as they are written before they are rendered. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import * as outcomes from '../../lib/outcomes/index.js'
import { leaves, operations } from '../overlays/overlays.js'

const ROOT = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'site-'))
let pages: string[]
let samples: { readonly count: number; readonly found: readonly string[] }
let purposes: readonly { readonly operation: string; readonly zh: string; readonly en: string }[]
let search: {
  /** Word, the operation that is expected first, the first three pages found. */
  readonly found: readonly (readonly [string, string, readonly string[]])[]
  readonly guides: Readonly<Record<string, string>>
  /** The title of each guide, its page, and the first three pages found. */
  readonly titles: readonly (readonly [string, string, readonly string[]])[]
}
const read = (path: string): string => readFileSync(join(folder, 'pages', path), 'utf8')

beforeAll(async () => {
  const site = (name: string): string => pathToFileURL(join(ROOT, 'site', name)).href
  const script = `
    const { writePages } = await import('${site('pages.mjs')}')
    const { compileSamples } = await import('${site('samples.mjs')}')
    writePages(${JSON.stringify(ROOT)}, ${JSON.stringify(join(folder, 'pages'))})
    const { PURPOSE_OPERATIONS, purposeOf } = await import('${site('purposes.mjs')}')
    const purposes = PURPOSE_OPERATIONS.map((operation) => {
      const [verb, template] = operation.split(' ')
      return { operation, zh: purposeOf(verb, template, 'zh'), en: purposeOf(verb, template, 'en') }
    })
    const samples = compileSamples(${JSON.stringify(ROOT)})
    console.log(JSON.stringify({ samples, purposes, search: await search(${JSON.stringify(join(folder, 'pages/zh'))}) }))

    /** As the site does it: a document a heading, found with the site's own options. */
    async function search(folder) {
      const { readdirSync, readFileSync } = await import('node:fs')
      const { default: MiniSearch } = await import('minisearch')
      const { OPTIONS, searchSource, WORDS } = await import('${site('search.mjs')}')
      const index = new MiniSearch({ fields: ['title', 'titles', 'text'], storeFields: ['title'], ...OPTIONS.options })
      for (const name of readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.md'))) {
        const source = searchSource('zh/' + name, readFileSync(folder + '/' + name, 'utf8'))
        const parents = []
        for (const [place, section] of source.replace(/^---[^]*?\\n---\\n/, '').split(/^(?=#{1,6} )/m).entries()) {
          const [, level, title] = /^(#+) (.*)/.exec(section) ?? []
          if (!level) continue
          parents.length = level.length - 1
          const titles = parents.filter(Boolean)
          parents[level.length - 1] = title
          const id = '/zh/' + name.slice(0, -3) + '#' + place
          index.add({ id, title: title.replaceAll('\`', ''), titles, text: section.replace(/^.*\\n/, '') })
        }
      }
      const ask = (words) => index.search(words, OPTIONS.searchOptions).map(({ id }) => id.split('#')[0])
      const found = Object.entries(WORDS).map(([word, [operation]]) => [word, operation, ask(word).slice(0, 3)])
      const titles = readdirSync(folder + '/guide').filter((name) => name.endsWith('.md')).map((name) => {
        const [, title] = /^# (.+)$/m.exec(readFileSync(folder + '/guide/' + name, 'utf8'))
        return [title, '/zh/guide/' + name.slice(0, -3), ask(title).slice(0, 3)]
      })
      return { found, titles, guides: Object.fromEntries(['单号变成小写', '验签不过', '迁移'].map((words) => [words, ask(words)[0]])) }
    }`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    timeout: 100_000,
    maxBuffer: 16 << 20,
  })
  ;({ samples, purposes, search } = JSON.parse(stdout) as {
    samples: typeof samples
    purposes: typeof purposes
    search: typeof search
  })
  pages = readdirSync(join(folder, 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
}, 110_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the pages of the endpoints', () => {
  test.each(['', 'zh/'])('are one a URL under /%s, with each of its operations', (folder) => {
    const wanted = leaves.map(({ file }) => `${folder}endpoints/${file}.md`)
    expect(wanted.filter((path) => !pages.includes(path))).toEqual([])
    const parts = leaves.map(({ file }) => read(`${folder}endpoints/${file}.md`).match(/^## /gm)?.length ?? 0)
    expect(parts.reduce((sum, count) => sum + count)).toBe(operations.length)
  })
  test('show the three ways, PHP and the command line, the fields, the enums and the response', () => {
    const page = read('endpoints/v3/marketing/busifavor/stocks/_stock_id_/couponcodes.md')
    for (const text of [
      "await instance.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({\n  stock_id: '",
      "await instance.chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes').post({",
      "await instance['v3/marketing/busifavor/stocks/{stock_id}/couponcodes'].get({",
      "$instance->chain('v3/marketing/busifavor/stocks/{stock_id}/couponcodes')->get([",
      "wxpay request get 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes'",
      'curl -X GET',
      '查询预存code列表',
      '`DEACTIVATED`',
      '`coupon_code_list` \\* | string[] ',
      '`upload_request_no` \\*',
      '| 去重后上传code总数 |',
      '### Response {#post-answer}',
    ])
      expect(page).toContain(text)
  })
  test('are in one language each', () => {
    const path = 'endpoints/v3/refund/domestic/refunds.md'
    expect(read(path)).toMatch(/### Request[^]*\| Field \| Type \|[^]*Refunds|Refunds[^]*### Request/)
    expect(read(`zh/${path}`)).toMatch(/### 请求[^]*\| 字段 \| 类型 \|/)
    expect(read(`zh/${path}`)).toContain('| `SYSTEM_ERROR` | 500 | `unknown` | 用原单号、原参数重试 |')
    expect(read(`zh/${path}`)).not.toMatch(/### (?:Request|Response)|\| Field \|/)
  })
  test('lead to the notification that tells the result', () => {
    expect(read('endpoints/v3/refund/domestic/refunds.md')).toContain('(/notifications/REFUND.SUCCESS)')
    expect(read('zh/endpoints/v3/pay/transactions/jsapi.md')).toContain(
      '(/zh/notifications/TRANSACTION.SUCCESS)',
    )
  })
  test('say what an operation is for, in sentences of our own where people use it most', () => {
    const known = new Set(operations.map(({ verb, template }) => `${verb.toUpperCase()} ${template}`))
    expect(purposes.length).toBeGreaterThan(60)
    expect(purposes.filter(({ operation }) => !known.has(operation))).toEqual([])
    for (const { operation, zh, en } of purposes) {
      expect([operation, zh.match(/。/g)?.length ?? 0]).toEqual([operation, 2])
      expect([operation, /\p{Script=Han}/u.test(en), en.split(/[.;?] |: /).length > 1]).toEqual([
        operation,
        false,
        true,
      ])
    }
    const named = purposes.flatMap(
      ({ zh, en }) =>
        `${zh}${en}`.match(/`(?:await|prepay|pay|upload|download|paginate|payscore|KeyRing)\w*/g) ?? [],
    )
    const exported = { ...main, ...bills, ...outcomes }
    expect(
      named.map((name) => name.slice(1)).filter((name) => !(name in exported) && !name.includes('_')),
    ).toEqual([])
    expect(read('zh/endpoints/v3/pay/transactions/native.md')).toContain('得到 `code_url`，把它做成二维码')
  })
  test('know values where they are documented anywhere', () => {
    const samples = pages.filter((path) => path.startsWith('endpoints/')).map(read)
    expect(samples.filter((text) => text.includes("'示例'"))).toEqual([])
  })
})

test('every page of one language is there in the other', () => {
  const english = pages.filter((path) => !path.startsWith('zh/'))
  expect(pages.filter((path) => path.startsWith('zh/')).sort()).toEqual(
    english.map((path) => `zh/${path}`).sort(),
  )
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

test('every link to a part of a guide leads to its heading', () => {
  const anchorsOf = (path: string): string[] =>
    Array.from(
      read(path)
        .replace(/```[^]*?```/g, '')
        .matchAll(/^#+ (.+)$/gm),
      ([, heading]) =>
        heading!
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
    )
  const links = pages.flatMap((path) =>
    Array.from(
      read(path)
        .replace(/```[^]*?```/g, '')
        .matchAll(/\]\(((?:\/zh)?\/guide\/[\w-]+)#([^)\s]+)\)/g),
      ([, page, anchor]) => ({ path, page: `${page!.slice(1)}.md`, anchor: decodeURIComponent(anchor!) }),
    ),
  )
  expect(links.length).toBeGreaterThan(25)
  expect(links.filter(({ page, anchor }) => !anchorsOf(page).includes(anchor))).toEqual([])
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
    '(/endpoints/product/v3-pay-transactions)',
  ])
    expect(text).toContain(part)
  expect(existsSync(join(folder, 'pages/public/favicon.svg'))).toBe(true)
})

test('an everyday word finds its operation among the first three', () => {
  const pageOf = (operation: string): string =>
    `/zh/endpoints/${operation
      .slice(operation.indexOf(' ') + 1)
      .replaceAll(/\{(\w+)\}/g, '_$1_')
      .replace(/\/$/, '/_empty_')}`
  expect(search.found.length).toBeGreaterThan(50)
  for (const word of [
    '退款',
    '商家转账',
    '小程序下单',
    '账单',
    '进件',
    '投诉',
    '红包',
    '扫码支付',
    '支付分',
    '人群包',
  ])
    expect(search.found.map(([one]) => one)).toContain(word)
  expect(search.found.filter(([, operation, pages]) => !pages.includes(pageOf(operation)))).toEqual([])
})
test('the titles of the Chinese guides are found', () => {
  expect(search.guides).toEqual({
    单号变成小写: '/zh/guide/faq',
    验签不过: '/zh/guide/faq',
    迁移: '/zh/guide/migration',
  })
  expect(search.titles.length).toBeGreaterThan(15)
  expect(search.titles.filter(([, page, found]) => !found.includes(page))).toEqual([])
})
