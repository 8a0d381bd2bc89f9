/**
 * Every operation and every shape as TypeScript: built from the examples it compiles, without
 * a required member it does not.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import ts from 'typescript-5.9'
import { declarationsOf, files, operations, ROOT, TYPES } from './overlays.js'
import { declaredMembers, membersOf, object, type Member } from './values.js'

const without = (members: readonly Member[], name: string) => members.filter((one) => one.name !== name)
const EXPECTED = '// @ts-expect-error -- '

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overlays-examples-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The options of a call: its first type argument, with what the kind of call adds. */
function optionsOf(call: ts.TypeNode, path: string): { options: Member[]; extra: string } {
  if (!ts.isTypeReferenceNode(call))
    throw new Error(`${path}: ${call.getText()} is no Call, Upload or Download`)
  const upload = call.typeName.getText() === 'Upload'
  return { options: membersOf(call.typeArguments![0]!, path)!, extra: upload ? ', body: media' : '' }
}

function written(members: readonly Member[], all: boolean, extra: string): string {
  const text = object(members, all)
  return extra === '' ? text : text === '{  }' ? `{ ${extra.slice(2)} }` : `${text.slice(0, -2)}${extra} }`
}

test('all 1,245 calls compile as their examples say, and none does without a member that is required', () => {
  const lines = [
    "import type { Instance, Media } from '" + join(TYPES, 'index.js') + "'",
    'declare const instance: Instance',
    'declare const media: Media',
    '',
  ]
  let refused = 0
  for (const { template, verb, call, file } of operations) {
    const { options, extra } = optionsOf(call, file)
    const at = `void instance[${JSON.stringify(template)}].${verb}`
    lines.push(`${at}(${written(options, true, extra)})`, `${at}(${written(options, false, extra)})`)
    for (const { name, required } of options) {
      if (!required) continue
      lines.push(`${EXPECTED}${name}`, `${at}(${written(without(options, name), false, extra)})`)
      refused += 1
    }
  }
  expect(compile({ 'calls.ts': lines })).toEqual([])
  expect(refused).toBeGreaterThan(1500)
}, 60_000)

test('all shapes compile as their examples say, and none does without a member that is required', () => {
  const lines: string[] = []
  let shapes = 0
  for (const path of files.keys()) {
    const here = declarationsOf(path).filter(
      (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && isShape(one),
    )
    if (path === 'endpoint' || path.endsWith('index') || here.length === 0) continue
    for (const one of here) {
      const members = declaredMembers(one, path)!
      shapes += 1
      const type = `import('${join(TYPES, `${path}.js`)}').${one.name.text}`
      lines.push(`void (${object(members, true)} satisfies ${type})`)
      for (const { name, required } of members)
        if (required)
          lines.push(
            `${EXPECTED}${path} ${name}`,
            `void (${object(without(members, name), false)} satisfies ${type})`,
          )
    }
  }
  expect(compile({ 'shapes.ts': ['export {}', ...lines] })).toEqual([])
  expect(shapes).toBeGreaterThan(1500)
}, 60_000)

const isShape = (one: ts.InterfaceDeclaration) =>
  !one.name.text.endsWith('Verbs') &&
  !one.getText().includes('import(') &&
  !one.heritageClauses?.some((clause) => clause.getText().includes('Verbs'))

/** What the compiler has to say, at most twenty lines of it. */
function compile(sources: Readonly<Record<string, readonly string[]>>): string[] {
  for (const [name, lines] of Object.entries(sources)) writeFileSync(join(folder, name), lines.join('\n'))
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: Object.keys(sources) }),
  )
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  )
  return stdout.split('\n').filter(Boolean).slice(0, 20)
}
