/**
 * What an editor shows: the compiler is asked for the comment of every member, in types/ and
 * in overlays/, its packed form.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ts from 'typescript-5.9'
import { ROOT, TYPES } from './overlays.js'

/** The parts of a call, which their names explain; `Endpoints` repeats what its verbs say. */
const PARTS = new Set(['query', 'json', 'xml', 'headers', 'security', 'nonceless'])

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overlays-comments-'))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const roll = `import('./tools/roll-up.mjs').then((one) => one.rollUp('types', ${JSON.stringify(join(folder, 'overlays'))}))`
  expect(spawnSync(process.execPath, ['-e', roll], { cwd: ROOT }).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Commented {
  readonly at: string
  readonly written: string
  readonly shown: string
}

/** Every member with the comment that stands before it, and with what the compiler makes of it. */
function membersOf(home: string): Commented[] {
  const program = ts.createProgram([join(home, 'index.d.ts')], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    strict: true,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const found: Commented[] = []
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(home.replaceAll('\\', '/'))) continue
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) && !isMap(node.parent)) {
        const symbol = checker.getSymbolAtLocation(node.name)!
        found.push({
          at: `${source.fileName.slice(home.length + 1)} ${node.name.getText()}`,
          written: labelOf(source.text.slice(node.getFullStart(), node.getStart())),
          shown: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

const isMap = (node: ts.Node) =>
  ts.isInterfaceDeclaration(node) &&
  ['Endpoints', 'NotificationEvents', 'NotificationsV2'].includes(node.name.text)

/** A comment without its tags. */
function labelOf(text: string): string {
  const [, comment = ''] = [...text.matchAll(/\/\*\*([^]*?)\*\//g)].at(-1) ?? []
  return comment
    .replaceAll(/^\s*\* ?/gm, '')
    .split(/\s*@(?=[a-z])/)[0]!
    .trim()
}

describe.each([
  ['types', () => TYPES],
  ['overlays', () => join(folder, 'overlays')],
])('in %s', (_, home) => {
  let members: Commented[] = []
  beforeAll(() => {
    members = membersOf(home())
  }, 60_000)

  test('the compiler attaches the comment that is written before a member', () => {
    expect(members.length).toBeGreaterThan(20_000)
    expect(members.filter(({ written, shown }) => written !== shown)).toEqual([])
  })

  test('every member has one, paths included', () => {
    expect(
      members.filter(({ at, shown }) => shown === '' && !PARTS.has(at.split(' ')[1]!)).map(({ at }) => at),
    ).toEqual([])
  })

  test('a comment is one Chinese sentence or one English, never half of each', () => {
    const mixed = members.filter(
      ({ shown }) =>
        /[\u4e00-\u9fff]/.test(shown) &&
        /(?<![\w/.])[a-z]+,? [a-z]+ [a-z]+|(?<=[\u4e00-\u9fff]),? (?:in|of|or|where|which|and|the|this|that|one|with|for|but|once|at) /.test(
          shown,
        ),
    )
    expect(mixed.map(({ at, shown }) => `${at}: ${shown}`)).toEqual([])
  })
})
