/** The overlays as a syntax tree: files, templates, verbs, declarations. Reads `types/` only. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'

export const ROOT = join(__dirname, '../..')
export const TYPES = join(ROOT, 'types')
/** The trees that mirror URLs. */
export const TREES = ['v3', 'v2', 'brand', 'hk', 'global']

export interface Operation {
  /** Without `.d.ts`, from `types/`. */
  readonly file: string
  readonly template: string
  readonly verb: string
  readonly call: ts.TypeNode
}

export interface Leaf {
  readonly file: string
  readonly template: string
  readonly node: string
}

export type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/** Every overlay by its path from `types/`, without `.d.ts`. */
export const files: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync(TYPES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => name.replaceAll('\\', '/').slice(0, -'.d.ts'.length))
    .sort()
    .map((path) => [
      path,
      ts.createSourceFile(
        `${path}.d.ts`,
        readFileSync(join(TYPES, `${path}.d.ts`), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ]),
)

export const isUrl = (path: string): boolean => TREES.includes(path.split('/')[0]!)

/** `v3/pay/transactions/id/_transaction_id_` is `v3/pay/transactions/id/{transaction_id}`. */
export const templateOf = (path: string): string =>
  path
    .split('/')
    .map((name) => (name === '_empty_' ? '' : name.replace(/^_(.+)_$/, '{$1}')))
    .join('/')

/** The property that spells a file's segment, as the chain spells it: a variable where it cannot. */
export function propertyOf(path: string): string {
  const segment = path.split('/').at(-1)!
  return isSpellable(segment)
    ? segment.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : `_${segment.toLowerCase()}_`
}

/** A capital cannot be spelled: the chain would put a hyphen before it. */
export const isSpellable = (path: string): boolean => !/[A-Z]/.test(path)

export function declarationsOf(path: string): Declared[] {
  return files
    .get(path)!
    .statements.filter(
      (one): one is Declared => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
    )
}

export const declaration = (path: string, name: string): Declared | undefined =>
  declarationsOf(path).find((one) => one.name.text === name)

/** The lines that a file adds to a map: `interface Endpoints { 'v3/…': Native }`. */
export function additions(path: string, map: string): { key: string; type: string }[] {
  const blocks = files
    .get(path)!
    .statements.filter(ts.isModuleDeclaration)
    .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
  return blocks
    .filter((one) => ts.isInterfaceDeclaration(one) && one.name.text === map)
    .flatMap((one) => [...(one as ts.InterfaceDeclaration).members].filter(ts.isPropertySignature))
    .map((member) => ({ key: nameOf(member), type: member.type!.getText() }))
}

export const leaves: readonly Leaf[] = [...files.keys()]
  .filter(isUrl)
  .flatMap((file) =>
    additions(file, 'Endpoints').map(({ key, type }) => ({ file, template: key, node: type })),
  )

export const operations: readonly Operation[] = leaves.flatMap(({ file, template }) =>
  propertiesOf(declaration(file, 'Verbs')!).map((member) => ({
    file,
    template,
    verb: nameOf(member),
    call: member.type!,
  })),
)

export function propertiesOf(one: Declared): ts.PropertySignature[] {
  const members = ts.isInterfaceDeclaration(one)
    ? one.members
    : ts.isTypeLiteralNode(one.type)
      ? one.type.members
      : []
  return [...members].filter(ts.isPropertySignature)
}

export function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText()
}

/** Where a name used in a file is declared: there, or where it is imported from. */
export function resolve(path: string, name: string): { path: string; declared: Declared } | undefined {
  const here = declaration(path, name)
  if (here) return { path, declared: here }
  for (const one of files.get(path)!.statements.filter(ts.isImportDeclaration)) {
    const bindings = one.importClause?.namedBindings
    if (
      !bindings ||
      !ts.isNamedImports(bindings) ||
      !bindings.elements.some((element) => element.name.text === name)
    )
      continue
    const target = join(path, '..', (one.moduleSpecifier as ts.StringLiteral).text)
      .replaceAll('\\', '/')
      .replace(/\.js$/, '')
    const declared = declaration(target, name)
    return declared && { path: target, declared }
  }
  return undefined
}
