/**
 * What an editor shows is in one language a sentence: official Chinese names in types/, English in lib/; and
 * what types/ says of one member is in one language.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from './overlays.js'

const HAN = /\p{Script=Han}/u
/**
 * Two words of English in a row. What is written as code, and names in capitals, belong to both languages.
 */
const ENGLISH = /(?<![\w-])[a-z]{2,},? [a-z]{2,}(?![\w-])/

const filesOf = (folder: string): string[] =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts') && !/(?:^|\/|-)data\.ts$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

/** The docstrings of a source, without code, values and addresses. */
const docstringsOf = (source: string): string[] =>
  Array.from(source.matchAll(/\/\*\*([^]*?)\*\//g), ([, text]) =>
    text!
      .replace(/^\s*\* ?/gm, '')
      .replaceAll(/@example\b[^]*?(?=\n?@(?!\w+\/)|$)/g, '')
      .replaceAll(/```[^]*?```|`[^`]*`|https?:\/\/\S+/g, ''),
  )

const sentencesOf = (docstring: string): string[] =>
  docstring.split(/(?<=[.;!?]) |(?<=[。；！？])|\n(?=@)|\n\n| (?=@\w)/)

const isMixed = (text: string): boolean => HAN.test(text) && ENGLISH.test(text)

test('a mixed sentence is found, and what both languages share is none', () => {
  const mixed = (source: string): string[] => docstringsOf(source).flatMap(sentencesOf).filter(isMixed)
  expect(mixed('/** Takes a payment by code (付款码支付). It is sent once. */')).toHaveLength(1)
  expect(mixed('/** 商户号 of the caller */')).toHaveLength(1)
  expect(mixed('/** 付款码支付。 Takes a payment by code. */')).toEqual([])
  expect(mixed('/** 商户 API 证书的 `serial no` @example the value */')).toEqual([])
})

test.each(['types', 'lib'])('no docstring of %s/ has a sentence in two languages', (folder) => {
  const files = filesOf(folder)
  expect(files.length).toBeGreaterThan(200)
  const found = files.flatMap((file) =>
    docstringsOf(readFileSync(join(ROOT, file), 'utf8'))
      .flatMap(sentencesOf)
      .filter(isMixed)
      .map((sentence) => `${file}: ${sentence.trim()}`),
  )
  expect(found).toEqual([])
})

test('a docstring of types/ is in one language as a whole', () => {
  const found = filesOf('types').flatMap((file) =>
    docstringsOf(readFileSync(join(ROOT, file), 'utf8'))
      .filter(isMixed)
      .map((text) => `${file}: ${text.trim()}`),
  )
  expect(found).toEqual([])
})
