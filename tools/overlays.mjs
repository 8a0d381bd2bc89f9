// Reads the overlays in types/ with the compiler: a JSON Schema of every operation and every event, and the words of their comments.
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * `{ operations: { 'POST v3/…': { kind, variables, query, json, xml, meta, answer } }, events: { v3: { 'TRANSACTION.SUCCESS': resource }, v2: { … } }, about: { v3: { 'TRANSACTION.SUCCESS': { title, see } }, v2: { … } }, $defs }`
 * @param words what people read too: `title`, `remarks`, `see` and `deprecated` of an operation, `description` of a member, the
 * `headers` of its own, and in `rest` the other options it must be given; `about` has the words of each event
 */
export function readOverlays(ts, { words = false } = {}) {
  const program = ts.createProgram([`${root}types/index.d.ts`], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const $defs = {}
  const names = new Map()

  /** Interfaces are written once and referred to by their name, and its number where two have the same. */
  function define(type) {
    if (names.has(type)) return { $ref: names.get(type) }
    const base = type.symbol.name
    const taken = [...names.values()].filter((name) => name.replace(/~\d+$/, '') === base).length
    const name = taken === 0 ? base : `${base}~${taken}`
    names.set(type, name)
    $defs[name] = object(type)
    return { $ref: name }
  }

  function object(type) {
    const members = checker
      .getPropertiesOfType(type)
      .filter(({ valueDeclaration }) => valueDeclaration && ts.isPropertySignature(valueDeclaration))
    const required = members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name)
    return {
      type: 'object',
      ...(members.length > 0 && {
        properties: Object.fromEntries(members.map((member) => [member.name, property(member)])),
      }),
      ...(required.length > 0 && { required }),
    }
  }

  function property(symbol) {
    const { valueDeclaration: declaration } = symbol
    const source = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart())
    const written = declaration.type.getText()
    const schema = asWritten(
      schemaOf(checker.getNonNullableType(checker.getTypeOfSymbol(symbol))),
      literalsOf(declaration.type),
    )
    const facts = { ...formatOf(written), ...tagsOf(source) }
    const refined =
      schema.type === 'array'
        ? { ...schema, ...listFacts(facts), items: refine(schema.items, elementFacts(facts)) }
        : refine(schema, facts)
    return words ? { ...refined, description: wordsOf(source).text } : refined
  }

  const opened = ({ $ref, ...schema }) => ($ref ? $defs[$ref] : schema)

  /** The text of a type, by whatever name it is called: the compiler has the members of a union in an order of its own. */
  function literalsOf(node) {
    if (!ts.isTypeReferenceNode(node) || node.typeArguments) return node.getText()
    const named = checker.getSymbolAtLocation(node.typeName)
    const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named
    const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration)
    return alias ? literalsOf(alias.type) : node.getText()
  }

  function schemaOf(type) {
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' }
    if (type.isUnion()) return union(type.types)
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] }
    if (type.isNumberLiteral()) return { type: 'integer', enum: [type.value] }
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' }
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' }
    if (checker.isArrayType(type))
      return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) }
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return {}
    return type.symbol?.flags & ts.SymbolFlags.Interface ? define(type) : object(type)
  }

  function union(types) {
    const schemas = types
      .filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
      .map(schemaOf)
    const list = schemas.find(({ type }) => type === 'array')
    if (list) return list // a query's list of one is its element
    const kinds = [...new Set(schemas.map(({ type }) => type))]
    if (schemas.every((schema) => schema.enum))
      return { type: kinds.length === 1 ? kinds[0] : kinds, enum: schemas.flatMap((schema) => schema.enum) }
    return { type: kinds }
  }

  /** Options and answer of `Call`, `Upload` or `Download` as written, alone or beside children. */
  function callIn(node) {
    const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : ''
    if (['Call', 'Upload', 'Download'].includes(name))
      return {
        kind: name.toLowerCase(),
        types: node.typeArguments.map((one) => checker.getTypeFromTypeNode(one)),
      }
    if (ts.isIndexedAccessTypeNode(node))
      return callIn(
        checker.getPropertyOfType(checker.getTypeFromTypeNode(node.objectType), node.indexType.literal.text)
          .valueDeclaration.type,
      )
    return ts.isIntersectionTypeNode(node) ? node.types.map(callIn).find(Boolean) : undefined
  }

  function operation(template, { kind, types: [options, second, third] }) {
    const result = third ?? second
    const isFile =
      kind === 'download' ||
      (result.isUnion() && result.types.some(({ symbol }) => symbol?.name === 'Buffer'))
    const answer = isFile ? undefined : result
    const { properties = {}, required = [] } = object(options)
    const variables = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const parts = Object.fromEntries(
      ['query', 'json', 'xml']
        .filter((part) => properties[part] && !variables.includes(part))
        .map((part) => [part, { ...properties[part], optional: !required.includes(part) || undefined }]),
    )
    const rest = required.filter(
      (name) => !variables.includes(name) && !['query', 'json', 'xml', 'body'].includes(name),
    )
    return {
      ...(words && {
        rest: Object.fromEntries(rest.map((name) => [name, properties[name]])),
        ...(properties.headers && { headers: opened(properties.headers) }),
      }),
      kind: isFile ? 'download' : kind,
      ...parts,
      variables: Object.fromEntries(
        variables.filter((name) => properties[name]).map((name) => [name, properties[name]]),
      ),
      ...(kind === 'upload' && { meta: schemaOf(second) }),
      ...(answer && !(answer.flags & ts.TypeFlags.Void) && { answer: schemaOf(answer) }),
    }
  }

  const index = checker.getSymbolAtLocation(program.getSourceFile(`${root}types/index.d.ts`))
  const declared = (map) =>
    checker.getDeclaredTypeOfSymbol(checker.getExportsOfModule(index).find(({ name }) => name === map))
  const operations = Object.fromEntries(
    checker
      .getPropertiesOfType(declared('Endpoints'))
      .flatMap((endpoint) =>
        checker
          .getPropertiesOfType(checker.getTypeOfSymbol(endpoint))
          .filter(({ name }) => /^(?:get|post|put|patch|delete)$/.test(name))
          .map((verb) => ({ verb, call: callIn(verb.valueDeclaration.type) }))
          .filter(({ call }) => call !== undefined)
          .map(({ verb, call }) => [
            `${verb.name.toUpperCase()} ${endpoint.name}`,
            { ...(words && aboutOf(verb)), ...operation(endpoint.name, call) },
          ]),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const eventsOf = (map, valueOf) =>
    Object.fromEntries(
      checker
        .getPropertiesOfType(declared(map))
        .map((event) => [event.name, valueOf(event)])
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    )
  const resource = (event) => schemaOf(checker.getTypeOfSymbol(event))
  const events = {
    v3: eventsOf('NotificationEvents', resource),
    v2: eventsOf('NotificationsV2', resource),
  }
  const about = { v3: eventsOf('NotificationEvents', aboutOf), v2: eventsOf('NotificationsV2', aboutOf) }
  return { operations, events, about, $defs }
}

/** An enum in the order in which its type is written. */
function asWritten(schema, text) {
  if (!schema.enum) return schema
  const at = (value) => text.indexOf(typeof value === 'string' ? `'${value}'` : String(value))
  return { ...schema, enum: [...schema.enum].sort((one, other) => at(one) - at(other)) }
}

/** A comment's own text and its tags. */
function wordsOf(source) {
  const [, comment = ''] = [...source.matchAll(/\/\*\*([^]*?)\*\//g)].at(-1) ?? []
  const [text = '', ...tags] = comment.replaceAll(/^\s*\* ?/gm, '').split(/\s*@(?=[a-z])/i)
  return {
    text: text.trim().replaceAll(/\s+/g, ' '),
    tags: new Map(tags.map((tag) => [/^\w+/.exec(tag)?.[0], tag.replace(/^\w+\s*/, '').trim()])),
  }
}

function aboutOf({ valueDeclaration: declaration }) {
  const { text, tags } = wordsOf(
    declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart()),
  )
  return {
    title: text,
    ...(tags.has('remarks') && { remarks: tags.get('remarks') }),
    ...(tags.has('see') && { see: tags.get('see') }),
    ...(tags.has('deprecated') && { deprecated: true }),
  }
}

function formatOf(written) {
  const [, name] = /^(Encrypted|Rfc3339|JsonString)\b/.exec(written) ?? []
  return name ? { format: { Encrypted: 'encrypted', Rfc3339: 'rfc3339', JsonString: 'json' }[name] } : {}
}

/** The same words of the comment that the overlays' own tests read. */
function tagsOf(source) {
  const number = (tag) => /^\d+$/.exec(new RegExp(`@${tag} (\\d+)`).exec(source)?.[1] ?? '')?.[0]
  const limits = ['maxLength', 'minLength', 'maximum', 'minimum', 'maxItems', 'minItems']
    .filter((tag) => number(tag) !== undefined)
    .map((tag) => [tag, Number(number(tag))])
  const [, pattern] = /@pattern \/(.+?)\/(?=\s)/.exec(source) ?? []
  const [, example] = /@example ([\s\S]*?)\s*(?:\*\/|@\w+ )/.exec(source) ?? []
  return {
    ...Object.fromEntries(limits),
    ...(isPattern(pattern) && { pattern }),
    ...(/，单位为分/.test(source) && { fen: true }),
    ...(example !== undefined && { example }),
  }
}

/** A page's pattern that is no regular expression says nothing. */
function isPattern(text) {
  try {
    return text !== undefined && new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}

const only = (facts, keep) => Object.fromEntries(Object.entries(facts).filter(([name]) => keep(name)))
const listFacts = (facts) => only(facts, (name) => name.endsWith('Items'))
const elementFacts = (facts) => only(facts, (name) => !name.endsWith('Items'))

/**
 * The official Go and Java clients have integers alone, and the official examples one fraction, half a dish: a number whose example has none
 * is an integer. Where a text may stand for it, only an amount is known to be one.
 */
function typeOf(type, fen, example) {
  if (type === 'number') return Number.isInteger(Number(example ?? 0)) ? 'integer' : type
  return fen && Array.isArray(type) ? type.map((kind) => (kind === 'number' ? 'integer' : kind)) : type
}

/** Facts that say something about a schema of this type. */
function refine(schema, { fen, example, ...facts }) {
  if (schema.$ref || schema.type === 'object' || schema.type === 'array') return schema
  const kinds = new Set([schema.type].flat())
  const kept = example === undefined ? facts : only(facts, (name) => holds(name, facts[name], example))
  const fitting = only(kept, (name) =>
    /Length$|pattern|format/.test(name) ? kinds.has('string') : kinds.has('number') || kinds.has('integer'),
  )
  const type = typeOf(schema.type, fen, example)
  return {
    ...schema,
    ...(type && { type }),
    ...fitting,
    ...(example !== undefined && exampleOf({ ...schema, type }, example)),
  }
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** A limit that the page's own example breaks is none: the platform takes what it documents. */
function holds(name, limit, example) {
  if (name === 'maxLength') return [...example].length <= limit
  if (name === 'minLength') return [...example].length >= limit
  if (name === 'maximum') return !(Number(example) > limit)
  if (name === 'minimum') return !(Number(example) < limit)
  if (name === 'pattern') return new RegExp(`^(?:${limit})$`).test(example)
  return limit !== 'rfc3339' || RFC3339.test(example)
}

/** An example that does not fit its own type or enum is none. */
function exampleOf({ type, enum: values }, text) {
  const value = type === 'boolean' ? text === 'true' : [type].flat().includes('string') ? text : Number(text)
  const fits =
    (values === undefined || values.includes(value)) &&
    !(
      typeof value === 'number' &&
      (!Number.isFinite(value) || (type === 'integer' && !Number.isInteger(value)))
    )
  return fits ? { example: value } : {}
}
