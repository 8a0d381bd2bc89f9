/** The pages at the root and in docs/: links lead somewhere, and what AGENTS.md says is so. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import * as notifications from '../../lib/notifications/index.js'
import * as simulator from '../../lib/simulator/index.js'
import { blocksOf, page, runBlock } from '../helpers/blocks.js'

const ROOT = join(__dirname, '../..')
const pages = ['', 'docs/', 'docs/zh/', 'examples/'].flatMap((folder) =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => folder + name)
    : [],
)

/** As the sites that show Markdown make it from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

test.each(pages)('the links of %s lead somewhere', (name) => {
  const text = page(name).replace(/```[^]*?```/g, '')
  const links = Array.from(text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, link]) => link!)
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? name : join(dirname(name), path)
    if (!existsSync(join(ROOT, target))) return true
    return (
      anchor !== undefined &&
      !(page(target).match(/^#+ .+$/gm) ?? [])
        .map((line) => anchorOf(line.replace(/^#+ /, '')))
        .includes(decodeURIComponent(anchor))
    )
  })
  expect(broken).toEqual([])
})

test('every page of docs/ has its Chinese twin, and the other way round', () => {
  const of = (folder: string) =>
    pages.filter((name) => dirname(name) === folder).map((name) => basename(name))
  expect(of('docs/zh')).toEqual(of('docs'))
  for (const name of of('docs')) expect(page(`docs/${name}`)).toContain(`\n[中文](zh/${name})\n`)
})

test.each([...pages.filter((name) => name.startsWith('docs/zh/')), 'README.zh-CN.md'])(
  '%s leads to pages in Chinese, and to its own in English',
  (name) => {
    const links = Array.from(page(name).matchAll(/\[([^\]]*)\]\(([\w./-]+\.md)/g), ([, shown, link]) => ({
      shown,
      link: link!,
    }))
    const english = links.filter(
      ({ shown, link }) => dirname(join(dirname(name), link)) === 'docs' && shown !== 'English',
    )
    expect(english).toEqual([])
    if (name !== 'README.zh-CN.md') expect(page(name)).toContain(`\n[English](../${basename(name)})\n`)
  },
)

/**
 * The parts under each heading, and what stands in them in either language:
 * numbers, and what is written as code.
 */
const parts = (text: string): string[] =>
  text.replace(/```[^]*?```|<!-- codes[^]*?\/codes -->/g, '').split(/^(?=#+ )/m)
const spansOf = (text: string): string[] => text.match(/`[^`]+`/g) ?? []
const numbersOf = (text: string): string[] =>
  text.replaceAll(/`[^`]+`|\]\([^)]+\)/g, '').match(/\d[\d,.]*\d|\d/g) ?? []

test.each(pages.filter((name) => name.startsWith('docs/zh/')))(
  '%s leaves out no name and no number',
  (name) => {
    const chinese = parts(page(name))
    const lost = parts(page(name.replace('/zh/', '/'))).flatMap((part, at) => {
      const [spans, numbers] = [spansOf(chinese[at] ?? ''), numbersOf(chinese[at] ?? '')]
      return [
        ...spansOf(part).filter((span) => !spans.includes(span)),
        ...numbersOf(part).filter((number) => !numbers.includes(number)),
      ].map((one) => `${part.split('\n')[0]}: ${one}`)
    })
    expect(lost).toEqual([])
  },
)

test.each(pages.filter((name) => name.startsWith('docs/zh/')))(
  '%s says what its English twin says, under as many headings, in as many rows, with the same code',
  (name) => {
    const twin = name.replace('/zh/', '/')
    const headings = (text: string): string[] => text.replace(/```[^]*?```/g, '').match(/^#+(?= )/gm) ?? []
    const code = (text: string): string[] =>
      (text.match(/```\w+\n[^]*?```/g) ?? []).map((block) =>
        // What the command line prints is in its page's language; tests/cli/guide.test.ts runs both.
        /^```(?:console|text)/.test(block)
          ? (block.match(/^\$ .*$/gm) ?? []).join('\n')
          : block.replace(/ +(?:\/\/|#) .*$/gm, ''),
      )
    const tables = (text: string): number[] =>
      (text.replace(/```[^]*?```/g, '').match(/^\|.*\n(?:\|.*\n?)+/gm) ?? []).map(
        (table) => table.trim().split('\n').length,
      )
    expect(headings(page(name))).toEqual(headings(page(twin)))
    expect(tables(page(name))).toEqual(tables(page(twin)))
    expect(code(page(name))).toEqual(code(page(twin)))
  },
)

describe('AGENTS.md', () => {
  let platform: simulator.Simulator
  beforeAll(async () => {
    platform = await simulator.createSimulator()
  })
  afterAll(() => platform.close())
  const packages = {
    'wechatpay-chain': main,
    'wechatpay-chain/notifications': notifications,
    'wechatpay-chain/simulator': simulator,
  }

  test.each(blocksOf(page('AGENTS.md')))('the block beginning "%s" prints what it says', async (_, code) => {
    const printed = await runBlock(code, packages, { instance: new main.Wechatpay(platform.config) })
    const said = Array.from(code.matchAll(/console\.log\((?!data).*?\) \/\/ (.+)$/gm), ([, words]) => words!)
    expect(printed.length).toBeGreaterThan(0)
    expect(printed).not.toContain(undefined)
    expect(printed.join(' ')).toContain(said.join(' '))
  })
  test('is short, and the functions and files it names exist', () => {
    const text = page('AGENTS.md')
    expect(text.split('\n').length).toBeLessThan(80)
    const { uploadMedia, paginate, prepayJsapi, prepayApp, downloadBill, fen } = { ...main, ...bills }
    for (const { name } of [uploadMedia, paginate, prepayJsapi, prepayApp, downloadBill, fen])
      expect(text).toContain(`\`${name}`)
    for (const path of text.match(/overlays\/[\w/.-]+\.d\.ts/g)!)
      expect(existsSync(join(ROOT, path))).toBe(true)
  })
})

test('CONTRIBUTING.md names files, folders and commands that exist', () => {
  const text = page('CONTRIBUTING.md')
  const paths = Array.from(
    text.matchAll(/`((?:lib|tests|types|docs|tools|examples)\/[\w./-]*)`/g),
    ([, path]) => path!,
  )
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter((path) => !/NAME/.test(path) && !existsSync(join(ROOT, path)))).toEqual([])
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> }
  for (const [, name] of text.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(name)
})

test('CHANGELOG.md begins with this version, and names every command and every entry of the package', () => {
  const text = page('CHANGELOG.md')
  const { version, exports } = JSON.parse(page('package.json')) as {
    version: string
    exports: Record<string, unknown>
  }
  const headings = Array.from(text.matchAll(/^## (.+)$/gm), ([, heading]) => heading)
  expect(headings.find((heading) => heading !== 'Unreleased')).toBe(version)
  const commands = readdirSync(join(ROOT, 'lib/cli/commands')).map((name) => `\`${name.replace('.ts', '')}\``)
  const entries = Object.keys(exports)
    .filter((name) => /^\.\/\w+$/.test(name))
    .map((name) => `wechatpay-chain${name.slice(1)}`)
  expect([commands.length > 10, entries.length > 2]).toEqual([true, true])
  expect([...commands, ...entries].filter((name) => !text.includes(name))).toEqual([])
})
