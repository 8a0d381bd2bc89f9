// Writes overlays/, the form of types/ that is packed: one file a product in place of one a segment, for an editor is slow to open
// two thousand files. The other segments are namespaces there, named as the chain spells them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-6.0'

const root = fileURLToPath(new URL('..', import.meta.url))
const TREES = new Set(['v3', 'v2', 'brand', 'hk', 'global'])
/** No namespace can have such a name. */
const RESERVED = new Set([
  'delete',
  'export',
  'global',
  'import',
  'new',
  'package',
  'public',
  'return',
  'switch',
  'try',
  'void',
])

export function rollUp(from = join(root, 'types'), target = join(root, 'overlays')) {
  rmSync(target, { recursive: true, force: true })
  const sources = read(from)
  for (const [path, source] of sources) {
    if (isSegment(path) && productOf(path) !== path) continue
    const file = join(target, `${path}.d.ts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, isSegment(path) ? product(path, sources) : source.text)
  }
}

function read(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  return new Map(
    names.map((name) => [
      name.slice(0, -'.d.ts'.length),
      ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true),
    ]),
  )
}

const isSegment = (path) => TREES.has(path.split('/')[0]) && path.includes('/')
/** `v3/pay/transactions/native` is in `v3/pay`, */
const productOf = (path) => path.split('/').slice(0, 2).join('/')
/** as its `transactions.native`. */
const namespaceOf = (path) => namespaces(path.split('/').slice(2))
const namespaces = (segments) =>
  segments
    .map((one) =>
      RESERVED.has(one) ? `${one}_` : one.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    )
    .join('.')
const inOrder = (a, b) => (a < b ? -1 : 1)
/** Where `./native.js` leads to from a file, and back. */
const resolve = (path, specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '')
const specify = (path, target) => posix.relative(posix.dirname(path), `${target}.js`).replace(/^(?!\.)/, './')

/** A product's own file at the top, every segment under it as a namespace, its lines of `Endpoints` at the end. */
function product(home, sources) {
  const paths = [...sources.keys()].filter((path) => productOf(path) === home)
  const declared = new Map(
    paths.map((path) => [
      path,
      new Set(sources.get(path).statements.flatMap(({ name }) => name?.text ?? [])),
    ]),
  )
  /** @type {Map<string, Set<string>>} */
  const imports = new Map()
  const bodies = paths.map((path) => {
    const isShadowed = (name) =>
      paths.some((scope) => `${path}/`.startsWith(`${scope}/`) && declared.get(scope).has(name))
    const text = body(path, sources.get(path), home, (name, target) => {
      if (productOf(target) === home) return `${namespaceOf(target)}.${name}`
      const alias = isShadowed(name) ? `${name}_` : name
      imports.set(target, new Set(imports.get(target)).add(alias === name ? name : `${name} as ${alias}`))
      return alias
    })
    return path === home
      ? text
      : `export declare namespace ${namespaceOf(path)} {\n${text.replaceAll(/^(?=.)/gm, '  ')}\n}`
  })
  const lines = [...imports].map(
    ([target, names]) =>
      `import type { ${[...names].sort(inOrder).join(', ')} } from '${specify(home, target)}'`,
  )
  const endpoints = paths.flatMap((path) => templates(path, sources.get(path)))
  const map = `declare module '${specify(home, 'endpoint')}' {\n  interface Endpoints {\n${endpoints.join('\n')}\n  }\n}`
  return `${[lines.sort().join('\n'), ...bodies, map].filter(Boolean).join('\n\n')}\n`
}

/** What a file declares, with names that hold in the product's file; `word` says how an imported name is spelled there. */
function body(path, source, home, word) {
  const imported = new Map(
    source.statements
      .filter(ts.isImportDeclaration)
      .flatMap(({ importClause, moduleSpecifier }) =>
        (importClause?.namedBindings?.elements ?? []).map(({ name }) => [
          name.text,
          resolve(path, moduleSpecifier.text),
        ]),
      ),
  )
  const edits = []
  const visit = (node) => {
    if (ts.isImportTypeNode(node)) {
      const target = resolve(path, node.argument.literal.text)
      const child = namespaces(target.slice(path.length + 1).split('/'))
      edits.push(
        productOf(target) === home
          ? [node.getStart(), node.qualifier.getStart(), `${child}.`]
          : [node.argument.getStart(), node.argument.getEnd(), `'${specify(home, target)}'`],
      )
    }
    if (ts.isInterfaceDeclaration(node)) edits.push(...asyncTwins(node, source))
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node) && node.expression.getText() !== 'Async'
        ? node.expression
        : undefined
    if (imported.has(name?.text))
      edits.push([name.getStart(), name.getEnd(), word(name.text, imported.get(name.text))])
    ts.forEachChild(node, visit)
  }
  const kept = source.statements.filter((one) => !ts.isImportDeclaration(one) && !ts.isModuleDeclaration(one))
  kept.forEach(visit)
  return kept.map((one) => edited(source.text, one, edits)).join('\n\n')
}

/**
 * `extends Verbs, Async<Verbs>` with each `…Async` written out, under the sentence of its verb: a mapped type that renames its members shows
 * no comments.
 */
function asyncTwins(node, source) {
  const [own, twins] = node.heritageClauses?.[0]?.types ?? []
  if (twins?.expression.getText() !== 'Async') return []
  const verbs = own.getText()
  const { members } = source.statements.find((one) => one.name?.text === verbs)
  const lines = members.map((member) => {
    const name = member.name.getText()
    return `  /** ${sentenceOf(member)} */\n  ${name}Async: ${verbs}['${name}']\n`
  })
  const [inside, end] = [node.members.pos, node.getEnd()]
  const isEmpty = node.members.length === 0
  return [
    [own.getEnd(), twins.getEnd(), ''],
    isEmpty ? [end - 1, end, `\n${lines.join('')}}`] : [inside, inside, `\n${lines.join('').trimEnd()}`],
  ]
}

/** The first line of a comment, and that its page is retired. */
function sentenceOf(member) {
  const { text } = member.getSourceFile()
  const [comment] = ts.getLeadingCommentRanges(text, member.getFullStart()).slice(-1)
  const words = text.slice(comment.pos, comment.end).replaceAll(/^\/\*\*|\*\/$|^\s*\* ?/gm, ' ')
  const [sentence, ...tags] = words.split(/@(?=[a-z])/)
  const retired = tags.find((tag) => tag.startsWith('deprecated'))
  return [sentence, retired && `@${retired}`]
    .filter(Boolean)
    .map((one) => one.trim().replaceAll(/\s+/g, ' '))
    .join(' ')
}

/** `'v3/pay/transactions/native': transactions.native.Native` */
function templates(path, source) {
  const members = source.statements
    .filter(ts.isModuleDeclaration)
    .flatMap((one) => one.body.statements)
    .flatMap((one) => [...one.members])
  return members.map(
    ({ name, type }) =>
      `    ${name.getText()}: ${[namespaceOf(path), type.getText()].filter(Boolean).join('.')}`,
  )
}

/** A statement with its comments, and its edits made from the last to the first. */
function edited(text, statement, edits) {
  const start = ts.getLeadingCommentRanges(text, statement.getFullStart())?.[0]?.pos ?? statement.getStart()
  const here = edits.filter(([from]) => from >= start && from < statement.getEnd()).sort(([a], [b]) => b - a)
  return here.reduce(
    (so, [from, to, by]) => so.slice(0, from - start) + by + so.slice(to - start),
    text.slice(start, statement.getEnd()),
  )
}
