/**
 * Runs the code blocks of a page as they stand: imports become the sources, everything
 * else is a name in their scope.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from '@swc/core'

const ROOT = join(__dirname, '../..')

export const page = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

/** Each block of this language, named after its first telling line. */
export const blocksOf = (text: string, language = 'ts'): (readonly [name: string, code: string])[] =>
  Array.from(
    text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')),
    ([, code]) =>
      [code!.split('\n').find((line) => !line.startsWith('import') && line !== '') ?? '', code!] as const,
  )

/**
 * What a block prints. `scope` is what it finds beside its imports; a `console`
 * there takes the place of ours.
 */
export async function runBlock(
  block: string,
  packages: Readonly<Record<string, object>>,
  scope: Readonly<Record<string, unknown>> = {},
): Promise<unknown[]> {
  const printed: unknown[] = []
  const body = block
    .replace(/^import type .*$|^export (?!default)/gm, '')
    .replace(/, type \w+/g, '')
    .replace(
      /^import (\{[^}]+\}) from '([^']+)'(.*)$/gm,
      (_, names: string, from: string, rest: string) => `const ${names} = packages['${from}']${rest}`,
    )
  const { code } = transformSync(`async function block() {\n${body}\n}`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  })
  const print = (...values: unknown[]): void => {
    printed.push(...values)
  }
  const names = { packages, console: { log: print, error: () => undefined }, ...scope }
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the page's own code is what is tested
  const run = new Function(...Object.keys(names), `${code}; return block()`)
  await (run as (...values: unknown[]) => Promise<void>)(...Object.values(names))
  return printed
}

/** What the lines of a block print, beside what they say they print: `console.log(6 * 7) // 42`. */
export async function runTold(
  block: string,
  packages: Readonly<Record<string, object>>,
  scope: Readonly<Record<string, unknown>> = {},
): Promise<{ printed: string[]; told: string[] }> {
  const printed: string[] = []
  const told: string[] = []
  const code = block.replace(/console\.log\((.*)\) \/\/ (.+)$/gm, (_, values: string, words: string) => {
    told.push(words)
    return `console.told(${values})`
  })
  await runBlock(code, packages, {
    ...scope,
    console: {
      log: () => undefined,
      told: (...values: unknown[]) => printed.push(values.map(String).join(' ')),
    },
  })
  return { printed, told }
}
