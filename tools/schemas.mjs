// Reads the overlays and writes, compressed: lib/schemas/operations-data.ts, a JSON Schema of every operation, lib/schemas/events-data.ts,
// those of the events, lib/openapi/words-data.ts, the words of both, lib/merchants/members-data.ts, the members that may be given once,
// and lib/cli/mcp/catalogue-data.ts, how operations are found. Git does not keep these files.
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { products, productOf } from '../site/products.mjs'
import { catalogueOf, SOURCES } from './catalogue.mjs'
import { readOverlays } from './overlays.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const FILES = {
  operations: `${root}lib/schemas/operations-data.ts`,
  events: `${root}lib/schemas/events-data.ts`,
  words: `${root}lib/openapi/words-data.ts`,
  members: `${root}lib/merchants/members-data.ts`,
  catalogue: `${root}lib/cli/mcp/catalogue-data.ts`,
}
const TOOLS = ['tools/schemas.mjs', 'tools/overlays.mjs', 'site/products.mjs'].map((name) => root + name)

/** Is one of them missing, or is an overlay newer? */
export function isStale() {
  const written = Math.min(
    ...Object.values(FILES).map((target) => statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  )
  const sources = readdirSync(`${root}types`, { recursive: true }).map(
    (name) => `${root}types/${String(name)}`,
  )
  return [...TOOLS, ...SOURCES, ...sources].some((path) => statSync(path).mtimeMs > written)
}

/** A run of the compiler takes two seconds: only where it is needed. */
export async function writeSchemas() {
  const overlays = readOverlays((await import('typescript-6.0')).default, { words: true })
  const { operations, events, about, $defs } = overlays
  const own = usedBy(operations, $defs)
  const shared = usedBy(events, $defs)
  const summaries = Object.fromEntries(
    Object.entries(about.v3).flatMap(([event, { title }]) => (title === '' ? [] : [[event, title]])),
  )
  const names = Object.fromEntries(Object.entries(events).map(([api, known]) => [api, Object.keys(known)]))
  write('operations', {
    DATA: packed(bare({ operations: mapped(operations, schemasOf), summaries, $defs: own })),
  })
  write('members', { MEMBERS: packed(defaultableOf(operations, $defs)) })
  write('catalogue', { CATALOGUE: packed(catalogueOf(Object.keys(operations))) })
  write('words', { WORDS: packed(wordsOf(overlays, { ...shared, ...own })) })
  write('events', { EVENT_SCHEMAS: packed(bare({ events, $defs: shared })) }, [
    `export const EVENT_NAMES: Readonly<Record<'v3' | 'v2', readonly string[]>> = ${JSON.stringify(names)}`,
  ])
}

function write(name, constants, lines = []) {
  const texts = Object.entries(constants).map(([key, text]) => `export const ${key}: string = '${text}'`)
  const head = '/** Written by tools/schemas.mjs from the overlays in types/: change those. */'
  writeFileSync(FILES[name], `${[head, ...lines, ...texts].join('\n')}\n`)
}

const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** Of an operation what a program needs. */
const schemasOf = (operation) =>
  Object.fromEntries(
    ['kind', 'query', 'json', 'xml', 'variables', 'meta', 'answer']
      .filter((name) => operation[name])
      .map((name) => [name, operation[name]]),
  )

/** What people read: of each operation and event, and of each member, in the order of lib/openapi/words.ts. */
function wordsOf({ operations, events, about }, $defs) {
  const texts = []
  for (const { query, json, xml, meta, answer, variables } of Object.values(operations)) {
    for (const part of [query, json, xml, meta, answer]) collect(part, texts)
    collect({ properties: variables }, texts)
  }
  for (const schema of [...Object.values(events.v3), ...Object.values(events.v2), ...Object.values($defs)])
    collect(schema, texts)
  const rowOf = ([key, { title, remarks, see, deprecated, headers, rest }]) => {
    const product = products.indexOf(productOf(key.split(' ')[1]))
    return { title, remarks, see, deprecated, product, headers, security: 'security' in rest || undefined }
  }
  return {
    operations: Object.fromEntries(Object.entries(operations).map(([key, one]) => [key, rowOf([key, one])])),
    events: about,
    products: products.map(({ names: { zh, en }, group }) => [zh, en, group.zh]),
    texts,
  }
}

function collect({ properties = {}, items } = {}, texts) {
  for (const member of Object.values(properties)) {
    collect(member, texts)
    texts.push(member.description)
  }
  if (items) collect(items, texts)
}

/** What a merchant has one of, by its names in requests. */
const ONCE = /^(?:(?:sp_|sub_|combine_)?(?:mchid|appid)|(?:sub_)?mch_id|notify_url)$/

/** `{ 'POST v3/…': ['json.appid', 'json.sub_appid?'] }`: the members of an operation that may be given once for all calls. */
function defaultableOf(operations, $defs) {
  const inPart = (part, schema) => {
    const { properties = {}, required = [] } = schema?.$ref ? $defs[schema.$ref] : (schema ?? {})
    return Object.keys(properties)
      .filter((name) => ONCE.test(name))
      .map((name) => `${part}.${name}${required.includes(name) ? '' : '?'}`)
  }
  return Object.fromEntries(
    Object.entries(operations)
      .map(([key, operation]) => [
        key,
        ['query', 'json', 'xml'].flatMap((part) => inPart(part, operation[part])),
      ])
      .filter(([, members]) => members.length > 0),
  )
}

/** Without the members' descriptions, which are among the words. */
const bare = (document) =>
  JSON.parse(
    JSON.stringify(document, (name, value) =>
      name === 'description' && typeof value === 'string' ? undefined : value,
    ),
  )

function packed(document) {
  const text = JSON.stringify(document)
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).toString('base64')
}

/** The definitions that these schemas refer to, at any depth. */
function usedBy(schemas, $defs, found = {}) {
  for (const [, name] of JSON.stringify(schemas).matchAll(/"\$ref":"([^"]+)"/g)) {
    if (name in found) continue
    found[name] = $defs[name]
    usedBy($defs[name], $defs, found)
  }
  return found
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeSchemas()
