/** docs/reliability.md has a row for every threat, and names tests and commands that exist. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { page } from '../helpers/blocks.js'

const ROOT = join(__dirname, '../..')
const text = page('docs/reliability.md')
const rows = Array.from(text.matchAll(/^\| ([VRPN]\d[^|]*) \|.*\| ([^|]+) \|$/gm), ([, ids, tests]) => ({
  ids: ids!,
  tests: tests!,
}))
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

test('every threat has a row, and every row a test', () => {
  const named = rows.flatMap(({ ids }) =>
    ids.split(', ').flatMap((id) => {
      const [kind, first, last] = /^([VRPN])(\d+)(?:–[VRPN](\d+))?$/.exec(id)!.slice(1)
      return numbers(Number(first), Number(last ?? first)).map((number) => `${kind}${number}`)
    }),
  )
  const all = Object.entries({ V: 16, R: 13, P: 11, N: 19 }).flatMap(([kind, count]) =>
    numbers(1, count).map((number) => `${kind}${number}`),
  )
  expect(named.sort()).toEqual(all.sort())
  for (const { tests } of rows) expect(tests).toMatch(/\]\(\.\.\/tests\//)
})

test('every command of the figures runs something that is there', () => {
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> }
  const commands = Array.from(
    text.matchAll(/`((?:npx jest|npm run|node) [^`]+)`/g),
    ([, command]) => command!,
  )
  expect(commands.length).toBeGreaterThan(15)
  const files = (readdirSync(join(ROOT, 'tests'), { recursive: true }) as string[])
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
  for (const command of commands) {
    const [program, first, second] = command.split(' ') as [string, string, string]
    const there =
      program === 'node'
        ? existsSync(join(ROOT, first))
        : program === 'npm'
          ? Object.hasOwn(scripts, second)
          : second.startsWith('--') || files.some((file) => file.startsWith(second))
    expect([command, there]).toEqual([command, true])
  }
})
