/**
 * The overlays mirror the URLs: a file is where its template says, its parent names
 * it, and nothing is said twice.
 */
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript-5.9'
import {
  additions,
  declarationsOf,
  files,
  isUrl,
  leaves,
  nameOf,
  operations,
  propertiesOf,
  propertyOf,
  resolve,
  templateOf,
  TREES,
  type Declared,
} from './overlays.js'
import { membersOf } from './values.js'

const urls = [...files.keys()].filter(isUrl)
const parentOf = (path: string) => path.split('/').slice(0, -1).join('/')
const textOf = (path: string) => files.get(path)!.text

describe('the tree', () => {
  test('1,146 templates and 1,245 operations are typed, each once', () => {
    expect(new Set(leaves.map(({ template }) => template)).size).toBe(1146)
    expect(leaves).toHaveLength(1146)
    expect(new Set(operations.map(({ template, verb }) => `${verb} ${template}`)).size).toBe(1245)
    expect(operations).toHaveLength(1245)
  })

  test('a file registers the template that its path spells, with the interface that it exports', () => {
    for (const { file, template, node } of leaves) {
      expect({ file, template }).toEqual({ file, template: templateOf(file) })
      expect(declarationsOf(file).map(({ name }) => name.text)).toContain(node)
    }
  })

  test("a parent names its children as the chain spells them, one line each, and nobody else's", () => {
    for (const path of urls) {
      const base = path.split('/').at(-1)!
      const children = urls.filter((other) => parentOf(other) === path)
      const found = [
        ...textOf(path).matchAll(/^ {2}(\w+): (?:Verbs\['\w+'\] & )?import\('\.\/([^']+)\.js'\)\.(\w+)$/gm),
      ].map(([, property, target, name]) => ({ property, target, name }))
      expect(found.map(({ property, target }) => `${property} ${target}`).sort()).toEqual(
        children.map((child) => `${propertyOf(child)} ${base}/${child.split('/').at(-1)}`).sort(),
      )
      for (const { target, name } of found)
        expect(
          declarationsOf(`${parentOf(path) === '' ? '' : `${parentOf(path)}/`}${target}`).map(
            (one) => one.name.text,
          ),
        ).toContain(name)
    }
  })

  test('the root names every tree, and every folder has its door', () => {
    for (const tree of TREES) expect(textOf('index')).toContain(`readonly ${tree}: `)
    for (const path of urls.filter((one) => one.includes('/'))) expect(files.has(parentOf(path))).toBe(true)
  })

  test('what a path says is not asked for again in the query', () => {
    for (const { template, verb, call, file } of operations) {
      const [options] = (call as ts.TypeReferenceNode).typeArguments!
      const query = ts.isTypeLiteralNode(options!)
        ? options.members.filter(ts.isPropertySignature).find((one) => nameOf(one) === 'query')
        : undefined
      const asked = query ? (membersOf(query.type!, file) ?? []).map(({ name }) => name) : []
      expect({ template, verb, twice: asked.filter((name) => template.includes(`{${name}}`)) }).toEqual({
        template,
        verb,
        twice: [],
      })
    }
  })

  test('every operation says its official name, and who may call it in the same words everywhere', () => {
    for (const { call, template, verb } of operations) {
      const comment =
        /\/\*\*([\s\S]*?)\*\//.exec(call.parent.getFullText())?.[1]?.replaceAll(/^\s*\*/gm, '') ?? ''
      const roles = /@remarks (.+)/.exec(comment)?.[1]?.trim().split(', ') ?? []
      expect({ template, verb, named: /[^\s@]/.test(comment.replace(/@[\s\S]*/, '')) }).toEqual({
        template,
        verb,
        named: true,
      })
      expect({ template, verb, unknown: roles.filter((role) => !ROLES.has(role)) }).toEqual({
        template,
        verb,
        unknown: [],
      })
    }
  })
})

/** 服务商 stand for their sub-merchants, 机构 overseas. */
const ROLES = new Set([
  '普通商户',
  '特约商户（直连模式）',
  '服务商',
  '电商平台',
  '渠道商',
  '从业机构',
  '从业机构（银行）',
  '从业机构（支付机构）',
  '品牌商户',
  '直连模式',
  '机构模式',
])

/** What every call has: their names say it. */
const PARTS = new Set(['query', 'json', 'xml', 'headers', 'security', 'nonceless'])

test('every member says what it is, by its official short name where it has one', () => {
  const unsaid: string[] = []
  for (const [path, source] of files) {
    const visit = (node: ts.Node): void => {
      if (
        ts.isPropertySignature(node) &&
        !node.type!.getText().includes("import('") &&
        !/^interface Endpoints/.test(node.parent.getText()) &&
        !PARTS.has(nameOf(node))
      ) {
        const [, comment = ''] =
          /\/\*\*([\s\S]*?)\*\//.exec(source.text.slice(node.getFullStart(), node.getStart())) ?? []
        if (/^[\s*]*(?:，?单位为分)?[\s*]*$/.test(comment.replace(/@[\s\S]*/, '')))
          unsaid.push(`${path} ${node.name.getText()}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  expect(unsaid).toEqual([])
})

test('an example is within the limits beside it', () => {
  const beyond: string[] = []
  for (const [path, { text }] of files) {
    for (const [, comment] of text.matchAll(/\/\*\*(.*?)\*\//g)) {
      const tag = (name: string) =>
        new RegExp(`@${name} (.*?) ?(?:$|@(?:m|example))`).exec(comment!.trim())?.[1]
      const { length } = tag('example') ?? ''
      if (
        length > 0 &&
        (length > Number(tag('maxLength') ?? length) || length < Number(tag('minLength') ?? length))
      )
        beyond.push(`${path}:${comment}`)
    }
  }
  expect(beyond).toEqual([])
})

test('a string that holds JSON says what it holds, unless only the two ends know', () => {
  const untold = [...files].flatMap(([path, { text }]) =>
    [...text.matchAll(/^ {2}(\w+)\??: JsonString$/gm)].map(([, name]) => `${path} ${name}`),
  )
  expect(untold.filter((one) => !/passthrough_\w+_content$/.test(one))).toEqual([
    'v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_ reject_reason',
  ])
})

describe('the names', () => {
  const named = [...files.keys()].flatMap((path) =>
    declarationsOf(path).map((one) => ({ path, name: one.name.text, one })),
  )

  test('say what a thing is, in one alphabet', () => {
    for (const { path, name } of named) {
      expect({ path, name, ok: /^[A-Z][A-Za-z0-9]*$/.test(name) }).toEqual({ path, name, ok: true })
      expect({ path, name, ok: !/[24]0\d|Dto|Response(?:Body|Data)\d*$/.test(name) }).toEqual({
        path,
        name,
        ok: true,
      })
    }
  })

  test('are told apart by more than their capitals', () => {
    for (const [path, source] of files) {
      const imported = source.statements
        .filter(ts.isImportDeclaration)
        .flatMap(({ importClause }) =>
          importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings)
            ? [...importClause.namedBindings.elements]
            : [],
        )
      const here = [...imported, ...declarationsOf(path)].map(({ name }) => name.text)
      expect({
        path,
        alike: here.filter((one) =>
          here.some((other) => other !== one && other.toLowerCase() === one.toLowerCase()),
        ),
      }).toEqual({ path, alike: [] })
    }
  })

  test('are not given twice in models', () => {
    const seen = named.filter(({ path }) => path.startsWith('models/')).map(({ name }) => name)
    expect(seen.filter((name, at) => seen.indexOf(name) !== at)).toEqual([])
  })

  test('no shape is written twice where it could be shared', () => {
    const shapes = new Map<string, string[]>()
    for (const { path, name, one } of named) {
      if (
        !ts.isInterfaceDeclaration(one) ||
        propertiesOf(one).length < 2 ||
        path === 'endpoint' ||
        path.startsWith('notifications/index') ||
        !isShape(one)
      )
        continue
      const shape = shapeOf(one)
      shapes.set(shape, [...(shapes.get(shape) ?? []), `${path}#${name}`])
    }
    expect([...shapes.values()].filter((where) => where.length > 1)).toEqual([])
  })

  test('any is nowhere', () => {
    for (const [path, source] of files)
      expect({
        path,
        any: /(?<![\w'-])any(?![\w'-])/.test(
          source.text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ''),
        ),
      }).toEqual({ path, any: false })
  })
})

describe('the notifications', () => {
  test('112 events of APIv3 and 10 of APIv2 are typed, each once', () => {
    const events = (map: string) =>
      [...files.keys()]
        .filter((path) => path.startsWith('notifications/'))
        .flatMap((path) => additions(path, map).map(({ key }) => key))
    expect(events('NotificationEvents')).toHaveLength(112)
    expect(new Set(events('NotificationEvents')).size).toBe(112)
    expect(new Set(events('NotificationsV2')).size).toBe(10)
  })
})

const isShape = (one: ts.InterfaceDeclaration) =>
  !one.name.text.endsWith('Verbs') &&
  !one.heritageClauses?.some((clause) => clause.getText().includes('Verbs')) &&
  !propertiesOf(one).some((member) => member.type!.getText().includes('import('))

/** Members without their comments, in alphabetical order; a name stands for what it names. */
function shapeOf(one: Declared, depth = 0): string {
  const path = one.getSourceFile().fileName.replace(/\.d\.ts$/, '')
  if (ts.isTypeAliasDeclaration(one)) return typeOf(one.type, path, depth)
  const members = propertiesOf(one).map(
    (member) => `${nameOf(member)}${member.questionToken ? '?' : ''}: ${typeOf(member.type!, path, depth)}`,
  )
  const patterns = [...one.members].filter(ts.isIndexSignatureDeclaration).map((member) => member.getText())
  return `${one.heritageClauses?.map((clause) => clause.getText()).join('') ?? ''}{ ${[...members, ...patterns].sort().join('; ')} }`
}

function typeOf(node: ts.TypeNode, path: string, depth: number): string {
  if (ts.isArrayTypeNode(node)) return `${typeOf(node.elementType, path, depth)}[]`
  if (ts.isTypeLiteralNode(node))
    return `{ ${[...node.members]
      .filter(ts.isPropertySignature)
      .map(
        (member) =>
          `${nameOf(member)}${member.questionToken ? '?' : ''}: ${typeOf(member.type!, path, depth)}`,
      )
      .sort()
      .join('; ')} }`
  if (ts.isUnionTypeNode(node))
    return node.types
      .map((type) => typeOf(type, path, depth))
      .sort()
      .join(' | ')
  const target =
    ts.isTypeReferenceNode(node) && depth < 8 ? resolve(path, node.typeName.getText()) : undefined
  return target && target.path !== 'endpoint' ? shapeOf(target.declared, depth + 1) : node.getText()
}
