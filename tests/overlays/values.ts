/**
 * Values that fit a type of the overlays, written as TypeScript: from each
 * member's own `@example`, enum or type.
 */
import ts from 'typescript-5.9'
import { nameOf, resolve, type Declared } from './overlays.js'

export interface Member {
  readonly name: string
  readonly required: boolean
  readonly type: ts.TypeNode
  readonly example: string | undefined
  /** The overlay whose imports the type is read with. */
  readonly path: string
}

/** The members of an object type, those that it extends included; `undefined` where it is no object. */
export function membersOf(type: ts.TypeNode, path: string): Member[] | undefined {
  if (ts.isTypeLiteralNode(type))
    return [...type.members].filter(ts.isPropertySignature).map((one) => member(one, path))
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((one) => membersOf(one, path) ?? [])
  if (!ts.isTypeReferenceNode(type)) return undefined
  if (type.typeName.getText() === 'NoOptions') return []
  const target = resolve(path, type.typeName.getText())
  return target && declaredMembers(target.declared, target.path)
}

export function declaredMembers(one: Declared, path: string): Member[] | undefined {
  if (ts.isTypeAliasDeclaration(one)) return membersOf(one.type, path)
  const bases = one.heritageClauses?.flatMap((clause) => [...clause.types]) ?? []
  const inherited = bases.flatMap(({ expression }) => {
    const base = resolve(path, expression.getText())
    return base ? (declaredMembers(base.declared, base.path) ?? []) : []
  })
  const own = [...one.members].filter(ts.isPropertySignature).map((each) => member(each, path))
  return [...inherited.filter(({ name }) => own.every((each) => each.name !== name)), ...own]
}

function member(one: ts.PropertySignature, path: string): Member {
  const text = one.getSourceFile().text.slice(one.getFullStart(), one.getStart())
  const example = /@example ([\s\S]*?)\s*(?:\*\/|@\w+ )/.exec(text)?.[1]
  return { name: nameOf(one), required: one.questionToken === undefined, type: one.type!, example, path }
}

/** `{ appid: "wx8888888888888888", … }`: every member, or only those that must be there. */
export function object(members: readonly Member[], all: boolean, depth = 0): string {
  return `{ ${members
    .filter(({ required }) => all || required)
    .map((one) => `${JSON.stringify(one.name)}: ${value(one, all, depth + 1)}`)
    .join(', ')} }`
}

export function value(
  { type, example, path }: Pick<Member, 'type' | 'example' | 'path'>,
  all: boolean,
  depth: number,
): string {
  if (ts.isParenthesizedTypeNode(type)) return value({ type: type.type, example, path }, all, depth)
  if (ts.isArrayTypeNode(type))
    return `[${depth > 9 ? '' : value({ type: type.elementType, example, path }, all, depth)}]`
  if (ts.isUnionTypeNode(type)) return value({ type: type.types[0]!, example, path }, all, depth)
  if (ts.isLiteralTypeNode(type)) return type.getText()
  const members = membersOf(type, path)
  if (members) return object(members, all && depth < 9, depth)
  if (ts.isTypeReferenceNode(type)) {
    const target = resolve(path, type.typeName.getText())
    if (target && ts.isTypeAliasDeclaration(target.declared) && target.path !== 'endpoint')
      return value({ type: target.declared.type, example, path: target.path }, all, depth)
    if (type.typeName.getText() === 'Record') return '{}'
  }
  if (type.kind === ts.SyntaxKind.NumberKeyword)
    return example !== undefined && Number.isFinite(Number(example)) ? String(Number(example)) : '1'
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return 'true'
  return JSON.stringify(example ?? 'text')
}
