/** Whatever the package exports says in a sentence what it is, when an editor is asked. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript-5.9'
import { page } from './helpers/blocks.js'

const ROOT = join(__dirname, '..')
const { exports } = JSON.parse(page('package.json')) as { exports: Record<string, unknown> }
const entries = Object.keys(exports)
  .filter((name) => /^\.(?:\/\w+)?$/.test(name))
  .map((name) => join(ROOT, 'lib', name, 'index.ts'))
  .filter((file) => existsSync(file))

test('every export of every entry has a sentence', () => {
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    experimentalDecorators: true,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  })
  const checker = program.getTypeChecker()
  const found = entries.flatMap((entry) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)),
  )
  const own = found.filter((symbol) =>
    symbol.declarations?.some((one) => one.getSourceFile().fileName.startsWith(join(ROOT, 'lib'))),
  )
  expect(own.length).toBeGreaterThan(200)
  const silent = own.filter(
    (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().length < 10,
  )
  expect(silent.map((symbol) => symbol.name)).toEqual([])
}, 60_000)
