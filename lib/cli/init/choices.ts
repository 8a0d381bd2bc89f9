/**
 * What a shop is made of: given with options, asked for on a terminal, or, with `--yes`, the first of each.
 */
import { createInterface } from 'node:readline'
import { UsageError } from '../failure.js'
import { t } from '../language.js'
import type { Args } from '../spec.js'

export const FRAMEWORKS = ['express', 'fastify', 'nestjs', 'next', 'hono', 'koa'] as const
export const PAYMENTS = ['native', 'jsapi', 'mini-program', 'h5', 'app'] as const
export const CODES = ['ts', 'js'] as const

export interface Choices {
  readonly framework: (typeof FRAMEWORKS)[number]
  readonly payment: (typeof PAYMENTS)[number]
  readonly code: (typeof CODES)[number]
}

const QUESTIONS = {
  framework: { choices: FRAMEWORKS, question: t('Framework', '框架') },
  payment: { choices: PAYMENTS, question: t('Payment', '支付方式') },
  code: { choices: CODES, question: t('TypeScript or JavaScript', 'TypeScript 还是 JavaScript') },
} as const
const NAMES = ['framework', 'payment', 'code'] as const

/** @throws UsageError where something is not given and nobody can be asked */
export async function readChoices({ texts, has }: Args): Promise<Choices> {
  const given = NAMES.map((name) => [name, texts[name]] as const)
  const open = given.filter(([, value]) => value === undefined).map(([name]) => name)
  const answers = has('yes') ? {} : open.length === 0 ? {} : await ask(open)
  return Object.fromEntries(
    given.map(([name, value]) => [name, value ?? answers[name] ?? QUESTIONS[name].choices[0]]),
  ) as unknown as Choices
}

async function ask(names: readonly (typeof NAMES)[number][]): Promise<Partial<Record<string, string>>> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new UsageError(
      t(
        `nobody can be asked here: give ${names.map((name) => `--${name}`).join(', ')}, or --yes for the first of each`,
        `这里无法提问：请给出 ${names.map((name) => `--${name}`).join('、')}，或用 --yes 取各项的第一个`,
      ),
    )
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // Lines that come before their question wait here.
  const lines = terminal[Symbol.asyncIterator]()
  const answers: Partial<Record<string, string>> = {}
  try {
    for (const name of names) {
      const { question, choices } = QUESTIONS[name]
      answers[name] = await choice(question, choices, async (text) => {
        terminal.setPrompt(text)
        terminal.prompt()
        const { value, done } = await lines.next()
        if (done) throw new UsageError(t(`--${name} was not answered`, `没有回答 --${name}`))
        return value
      })
    }
  } finally {
    terminal.close()
  }
  return answers
}

/** Asks until it is one of them: its number, its name, or nothing for the first. */
async function choice(
  question: string,
  choices: readonly string[],
  put: (text: string) => Promise<string>,
): Promise<string> {
  const list = choices.map((one, at) => `${at + 1} ${one}`).join('  ')
  for (;;) {
    const answer = (await put(`${question}  ${list}  [1] `)).trim()
    const found =
      answer === '' ? choices[0] : (choices[Number(answer) - 1] ?? choices.find((one) => one === answer))
    if (found !== undefined) return found
  }
}
