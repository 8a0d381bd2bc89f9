/** Finds operations by Chinese or English words: everyday words first, then titles, products and paths. */
import type { Catalogue, Entry } from './catalogue.js'

/** What a hit in each place counts. */
const EVERYDAY = 60
const EVERYDAY_TOO = 30
const TITLE_WHOLE = 40
const TITLE = 10
const PATH = 6
const PRODUCT = 4
/** An everyday word of which the question is the beginning. */
const BEGUN = 20
/** Each byte of an everyday word that the question holds: the longest says most. */
const BYTE = 2

/** @param words `怎么退款`, `refund an order`, `v3/refund` */
export function findEntries(
  { entries, words: everydayWords }: Catalogue,
  words: string,
  most: number,
): Entry[] {
  const question = words.trim().toLowerCase()
  const tokens = [...new Set(tokenize(question))]
  const everyday = everydayScores(question, everydayWords)
  const found = entries.map((entry) => {
    const hits = tokens.map((token) => hitOf(entry, token)).filter((score) => score > 0)
    const complete = tokens.length > 0 && hits.length === tokens.length ? 2 : 1
    const sum = hits.reduce((total, score) => total + score, 0) * complete
    const whole = entry.title.toLowerCase() === question ? TITLE_WHOLE : 0
    return { entry, score: ((everyday.get(entry.operation) ?? 0) + sum + whole) * entry.boost }
  })
  return found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.operation.length - b.entry.operation.length)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** Chinese has no spaces: words as the language has them. A path is its segments. */
const tokenize = (text: string): string[] =>
  Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((token) => !STOPS.has(token))

const STOPS = new Set(
  'a an the of to for in on and or with how do i my what is make create api endpoint 的 了 和 怎么 如何 怎样 接口 一个 我 要'.split(
    ' ',
  ),
)

/** The operations of every everyday word in the question. */
function everydayScores(question: string, words: Catalogue['words']): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [word, operations] of Object.entries(words)) {
    const whole = holds(question, word.toLowerCase())
    if (!whole && !begins(question, word.toLowerCase())) continue
    for (const [place, operation] of operations.entries()) {
      const score = whole
        ? (place === 0 ? EVERYDAY : EVERYDAY_TOO) + BYTE * Buffer.byteLength(word)
        : BEGUN / (place + 1)
      scores.set(operation, Math.max(score, scores.get(operation) ?? 0))
    }
  }
  return scores
}

/** An English word is one by itself, or in the plural. */
const holds = (question: string, word: string): boolean =>
  /^[\w ]+$/.test(word)
    ? new RegExp(`\\b${word}s?\\b`).test(tokenize(question).join(' '))
    : question.includes(word)

const begins = (question: string, word: string): boolean => question.length > 1 && word.startsWith(question)

function hitOf({ operation, title, product }: Entry, token: string): number {
  const singular = token.length > 3 ? token.replace(/s$/, '') : token
  return Math.max(
    title.toLowerCase().includes(singular) ? TITLE : 0,
    operation.toLowerCase().includes(singular) ? PATH : 0,
    `${product.zh} ${product.en}`.toLowerCase().includes(singular) ? PRODUCT : 0,
  )
}
