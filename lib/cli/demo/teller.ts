/** How the demo tells what happened: lines for people, or one JSON object a step. */
import type { Language } from '../language.js'
import type { Output } from '../output.js'
import { unstyled } from '../styled.js'
import { WORDS, type Words } from './words.js'

export interface Teller {
  readonly output: Output
  readonly words: Words
  /** A line for people. */
  readonly say: (line?: string) => void
  /** `1 Order   …`: begins a step. */
  readonly step: (number: number, name: string, called: string) => void
  /** A step's facts, for programs. */
  readonly fact: (step: string, facts: Readonly<Record<string, unknown>>) => void
  readonly good: (text: string) => string
  readonly dim: (text: string) => string
}

export function createTeller(output: Output, language: Language): Teller {
  const { paint } = output
  return {
    output,
    words: WORDS[language],
    say: (line = '') => output.print(line),
    step: (number, name, called) => output.print(`${paint('bold', `${number} ${wide(name, 7)}`)} ${called}`),
    fact: (step, facts) => {
      if (output.json) output.data({ step, ...facts })
    },
    good: (text) => `${paint('green', '✔')} ${text}`,
    dim: (text) => paint('dim', text),
  }
}

/** Padded to so many columns; a Chinese character takes two. */
export function wide(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/

export const widthOf = (text: string): number =>
  Array.from(unstyled(text)).reduce((columns, letter) => columns + (WIDE.test(letter) ? 2 : 1), 0)

export const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`.padStart(8)
export const yuan = (fen: number): string => (fen / 100).toFixed(2)
/** `PUB_KEY_ID_…0001` */
export const short = (serial: string): string =>
  `${serial.startsWith('PUB_KEY_ID_') ? 'PUB_KEY_ID_' : ''}…${serial.slice(-4)}`

/** What `call` gives, and how long it took. */
export async function timed<T>(call: () => Promise<T>): Promise<{ value: T; took: number }> {
  const began = performance.now()
  const value = await call()
  return { value, took: performance.now() - began }
}
