/** How the demo tells what happened: lines for people, or one JSON object a step. */
import type { Language } from '../language.js'
import type { Output } from '../output.js'
import { padded as wide } from '../styled.js'
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
