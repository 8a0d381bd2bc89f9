// Writes lib/cli/init/files.ts: the shops of templates/ as strings, in TypeScript and, with their types erased, in JavaScript. Git does not keep that file.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-6.0'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}lib/cli/init/files.ts`
/** What a shop installs, of the versions that are tested here. */
const PACKAGES = {
  express: ['express', '@types/express'],
  fastify: ['fastify'],
  koa: ['koa', '@types/koa'],
  hono: ['hono', '@hono/node-server'],
  nestjs: ['@nestjs/common', '@nestjs/core', '@nestjs/platform-express', 'reflect-metadata', 'rxjs'],
  next: ['next', 'react', 'react-dom', '@types/react'],
}

/** JavaScript with the lines and the comments of the TypeScript: what only the compiler reads is taken out. */
export function eraseTypes(source) {
  const file = ts.createSourceFile('shop.ts', source, ts.ScriptTarget.ES2022, true)
  const cuts = []
  const edits = []
  const cut = (from, to) => {
    cuts.push([from, to])
  }
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return cut(node.getFullStart(), node.getEnd())
    // The comment before the first import is the file's.
    if (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly)
      return cut(node.getStart(), node.getEnd() + 1)
    if (ts.isNamedImports(node)) {
      const kept = node.elements.filter((one) => !one.isTypeOnly)
      if (kept.length < node.elements.length)
        edits.push([node, `{ ${kept.map((one) => one.getText()).join(', ')} }`])
      return
    }
    if (node.type && (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isFunctionLike(node))) {
      const colon = source.lastIndexOf(':', node.type.getStart())
      cut(node.questionToken?.getStart() ?? colon, node.type.getEnd())
    }
    if (ts.isAsExpression(node)) cut(node.expression.getEnd(), node.getEnd())
    if (ts.isNonNullExpression(node)) cut(node.expression.getEnd(), node.getEnd())
    for (const list of [node.typeArguments, node.typeParameters])
      if (list && !ts.isTypeNode(node)) cut(list.pos - 1, list.end + 1)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(file, visit)
  const outer = cuts.filter(([from, to]) => !cuts.some(([a, b]) => a <= from && to <= b && b - a > to - from))
  return [
    ...outer.map(([from, to]) => [from, to, '']),
    ...edits.map(([node, text]) => [node.getStart(), node.getEnd(), text]),
  ]
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), source)
    .replace(/import \{ \} from .*\n/g, '')
    .replace(/^\n+/, '')
}

const filesOf = (folder) =>
  readdirSync(`${root}templates/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.[mt]?[jt]s$/.test(name))
    .sort()
const read = (name) => readFileSync(`${root}templates/${name}`, 'utf8')

/** `{ 'shop.ts': …, 'shop.js': … }`; a file that is there in JavaScript is not made. */
function bothLanguages(names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = read(name)
      const script = name.replace(/\.ts$/, '.js')
      return name.endsWith('.ts') && !names.includes(script)
        ? [
            [name, text],
            [script, eraseTypes(text)],
          ]
        : [[name, text]]
    }),
  )
}

/** Written only where it would differ: a build looks at times. */
export function writeTemplates() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  const versionOf = (name) => [name, `^${packages[`node_modules/${name}`].version}`]
  const data = {
    files: bothLanguages(filesOf('.')),
    packages: Object.fromEntries(
      Object.entries(PACKAGES).map(([name, list]) => [name, Object.fromEntries(list.map(versionOf))]),
    ),
    compiler: { typescript: versionOf('typescript-5.9')[1], '@types/node': versionOf('@types/node')[1] },
  }
  const written = `/** Written by tools/init.mjs from templates/: change those. */
import type { Templates } from './templates.js'

export const TEMPLATES: Templates = ${JSON.stringify(data, null, 2)}
`
  if (statSync(target, { throwIfNoEntry: false }) === undefined || readFileSync(target, 'utf8') !== written)
    writeFileSync(target, written)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTemplates()
