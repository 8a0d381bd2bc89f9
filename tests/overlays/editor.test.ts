/** What an editor offers and says at the root of a client, asked of TypeScript's own language service. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript-5.9'
import { leaves, operations, ROOT } from './overlays.js'

const FILE = join(ROOT, 'lib/editor.ts')
const HEAD = "import { Wechatpay } from './index.js'\ndeclare const instance: Wechatpay\n"
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
}

let text = HEAD
let version = 0
const service = ts.createLanguageService({
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => (name === FILE ? String(version) : '1'),
  getScriptSnapshot: (name) =>
    name === FILE
      ? ts.ScriptSnapshot.fromString(text)
      : ts.sys.fileExists(name)
        ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'))
        : undefined,
  getCurrentDirectory: () => ROOT,
  getCompilationSettings: () => OPTIONS,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: (name) => ts.sys.readFile(name),
  directoryExists: (name) => ts.sys.directoryExists(name),
  getDirectories: (name) => ts.sys.getDirectories(name),
})

/** `|` stands for the cursor. */
function write(code: string): number {
  text = HEAD + code.replace('|', '')
  version += 1
  return HEAD.length + code.indexOf('|')
}

function offered(code: string): string[] {
  const at = write(code)
  const found = service.getCompletionsAtPosition(FILE, at, { includeCompletionsWithInsertText: true })
  return (found?.entries ?? []).map(({ name }) => name).sort()
}

function hover(code: string): string {
  const at = write(code)
  return ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, at)?.documentation)
}

function complaints(code: string): string[] {
  write(code)
  return service
    .getSemanticDiagnostics(FILE)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('an editor', () => {
  test('offers where paths begin after a dot, and no template', () => {
    const names = offered('instance.|')
    expect(names).toEqual(expect.arrayContaining(['brand', 'chain', 'global', 'hk', 'v2', 'v3']))
    expect(names.filter((name) => name.includes('/'))).toEqual([])
    expect(names.length).toBeLessThan(20)
  }, 60_000)

  test('offers every template in brackets and in chain()', () => {
    const templates = leaves.map(({ template }) => template).sort()
    expect(offered("instance['|']").filter((name) => name.includes('/'))).toEqual(templates)
    expect(offered("instance.chain('|')")).toEqual(templates)
  }, 60_000)

  test('says the product of a path, and the name of an operation', () => {
    expect(hover('instance.v3.refu|nd')).toBe('退款')
    expect(hover('instance.v3.pay.transactions.nati|ve')).toBe('Native支付（扫码支付）：Native下单')
    expect(hover('instance.v3.pay.transactions.native.po|st')).toBe('Native下单')
    expect(hover("instance['v3/pay/transactions/nati|ve']")).toBe('Native下单')
  }, 60_000)

  test('names the template that a misspelt one is close to', () => {
    expect(complaints("void instance['v3/pay/transactions/natve'].post({})")).toEqual([
      "Property 'v3/pay/transactions/natve' does not exist on type 'Wechatpay'. Did you mean 'v3/pay/transactions/native'?",
    ])
  }, 60_000)
})

test('the package says of each …Async what it says of its verb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roll-up-'))
  try {
    const program = `import { rollUp } from './tools/roll-up.mjs'; rollUp(undefined, ${JSON.stringify(folder)})`
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT })
    const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    const twins = packed.match(/^ *\/\*\* .+ \*\/\n +(?:get|post|put|patch|delete)Async: \w+\['\w+'\]$/gm)!
    expect(twins.length).toBeGreaterThanOrEqual(operations.length)
    expect(packed).toContain("    /** 申请退款 */\n    postAsync: Verbs['post']\n")
    expect(packed.match(/extends \w+, Async</g)).toEqual(['extends UntypedVerbs, Async<'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

test('types/templates.d.ts is what the other overlays say', () => {
  const written = execFileSync(process.execPath, ['tools/templates.mjs', '--print'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(readFileSync(join(ROOT, 'types/templates.d.ts'), 'utf8')).toBe(written)
}, 30_000)
