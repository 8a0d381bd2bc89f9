/** docs/glossary.md names URLs and functions that exist, and each word once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import * as bills from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import * as notifications from '../../lib/notifications/index.js'
import * as outcomes from '../../lib/outcomes/index.js'
import * as simulator from '../../lib/simulator/index.js'
import { page } from '../helpers/blocks.js'

const templates = readFileSync(join(__dirname, '../../types/templates.d.ts'), 'utf8')
const rowsOf = (name: string): string[][] =>
  Array.from(page(name).matchAll(/^\| (?!---|English|中文)(.+) \|$/gm), ([, cells]) => cells!.split(' | '))

test.each(['docs/glossary.md', 'docs/zh/glossary.md'])('%s has each word once', (name) => {
  const words = rowsOf(name).map(([word]) => word)
  expect(words.length).toBeGreaterThan(40)
  expect(new Set(words).size).toBe(words.length)
})

test('both pages pair the same words', () => {
  const comma = (word: string | undefined) => word?.replaceAll('、', ', ')
  const english = rowsOf('docs/glossary.md').map(([en, zh]) => [en, zh])
  expect(rowsOf('docs/zh/glossary.md').map(([zh, en]) => [en, comma(zh)])).toEqual(english)
})

/** Other words for what the glossary names. */
const OTHERS = /模拟器|凭据|响应体|响应头|公钥ID|平台收付通道/

test.each([
  'README.zh-CN.md',
  ...readdirSync(join(__dirname, '../../docs/zh'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/zh/${name}`),
])('%s calls things as the glossary does', (name) => {
  expect(page(name).match(new RegExp(`.*(?:${OTHERS.source}).*`, 'gu')) ?? []).toEqual([])
})

test('its URLs and functions exist', () => {
  const code = page('docs/glossary.md')
  const urls = Array.from(code.matchAll(/`(v3\/[\w/-]+?)(?:\/…)?`/g), ([, url]) => url!)
  expect(urls.length).toBeGreaterThan(8)
  expect(urls.filter((url) => !templates.includes(`'${url}`))).toEqual([])
  const exported = { ...main, ...bills, ...notifications, ...outcomes, ...simulator }
  const names = Array.from(
    code.matchAll(
      /`((?:create|await|pay|download|reconcile|upload|Rsa|Formatter|KeyRing|Notifications)\w*)`/g,
    ),
    ([, name]) => name!,
  )
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !(name in exported))).toEqual([])
})
