// The page of one URL, of one product, of one notification, in one language: Markdown from the overlays.
import { codesOf } from './codes.mjs'
import { endpoints, pathOf, resolve } from './overlays.mjs'
import { productOf } from './products.mjs'
import { answerOf, commandsOf, phpOf, waysOf } from './samples.mjs'
import { wordsIn } from './words.mjs'

const DEPTH = 4
/** Of pages that are tables: as wide as can be, and none before or after them. */
const ALONE = 'pageClass: endpoint\naside: false\nprev: false\nnext: false'

export const cell = (text) =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')

/** `integer`, `string[]`, `object` */
function kindOf(schema) {
  const { type, items } = resolve(schema)
  return [type].flat().includes('array')
    ? `${kindOf(items ?? {})}[]`
    : [type].flat().filter(Boolean).join(' ') || 'any'
}

function limitsOf(schema, words) {
  const { enum: values, maxLength, minLength, maximum, minimum, maxItems, format } = resolve(schema)
  const within = (low, high, unit) => {
    if (low === undefined && high === undefined) return []
    if (low === high) return [`${high}${unit}`]
    return [`${low === undefined ? '≤ ' : high === undefined ? '≥ ' : `${low}–`}${high ?? low}${unit}`]
  }
  const formats = { encrypted: words.encrypted, rfc3339: 'RFC 3339', json: 'JSON' }
  return [
    ...(values ? [values.map((value) => `\`${value}\``).join(' ')] : []),
    ...within(minLength, maxLength, ` ${words.characters}`),
    ...within(minimum, maximum, ''),
    ...within(undefined, maxItems, ` ${words.items}`),
    ...(formats[format] ? [formats[format]] : []),
  ].join(' · ')
}

/** A row a member, those below it after it. */
function rowsOf(name, schema, required, words, depth = 0, seen = []) {
  const inner = resolve(schema.type === 'array' ? schema.items : schema)
  const { description, example } = resolve(schema)
  const limits = limitsOf(schema.type === 'array' ? schema.items : schema, words)
  const shown = example === undefined ? '' : cell(String(example).slice(0, 60))
  const label = `${'&emsp;'.repeat(depth)}\`${name}\`${required ? ' \\*' : ''}`
  const row = `| ${label} | ${kindOf(schema)} | ${cell(schema.description || description)} | ${limits} | ${shown} |`
  const own = schema.$ref ?? schema.items?.$ref ?? schema
  if (!inner.properties || depth >= DEPTH || seen.includes(own)) return [row]
  return [
    row,
    ...Object.entries(inner.properties).flatMap(([each, member]) =>
      rowsOf(each, member, inner.required?.includes(each), words, depth + 1, [...seen, own]),
    ),
  ]
}

const table = (rows, { none, field, type, meaning, limits, example }) =>
  rows.length === 0
    ? `${none}\n`
    : `| ${field} | ${type} | ${meaning} | ${limits} | ${example} |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
const members = (schema, words) =>
  Object.entries(resolve(schema).properties ?? {}).flatMap(([name, member]) =>
    rowsOf(name, member, resolve(schema).required?.includes(name), words),
  )

function requestRows({ variables, query, json, xml, meta, rest }, words) {
  const parts = Object.entries({ query, json, xml }).filter(([, schema]) => schema)
  return [
    ...Object.entries(variables).flatMap(([name, schema]) => rowsOf(name, schema, true, words)),
    ...parts.flatMap(([name, schema]) => rowsOf(name, schema, !schema.optional, words)),
    ...(meta ? rowsOf('body (meta)', meta, true, words) : []),
    ...Object.entries(rest).flatMap(([name, schema]) => rowsOf(name, schema, true, words)),
  ]
}

const tabs = (list) =>
  `::: code-group\n${list.map(([name, language, code]) => `\`\`\`${language} [${name}]\n${code}\n\`\`\``).join('\n')}\n:::`

function operationPart(operation, template, alone, words) {
  const { verb, title, see, remarks, kind, answer } = operation
  const VERB = verb.toUpperCase()
  const list =
    answer?.type === 'array' ? rowsOf('[]', answer, true, words) : answer ? members(answer, words) : []
  const sample = list.length > 0 ? answerOf(operation) : undefined
  const facts = [
    `\`${VERB} /${template.replace(/^v2\//, '')}\``,
    remarks && cell(remarks),
    see && `[${words.official}](${see})`,
  ].filter(Boolean)
  return `## ${VERB}${alone ? '' : ` ${title}`}

${facts.join(' · ')}

${words.purpose(operation, template)}

${tabs([
  ...waysOf(operation, template).map(([name, code]) => [words.ways[name], 'ts', code]),
  ['PHP', 'php', phpOf(operation, template)],
  ...commandsOf(operation, template).map(([name, code]) => [name, 'sh', code]),
])}

### ${words.request} {#${verb}-request}

${table(requestRows(operation, words), words)}
### ${words.answer} {#${verb}-answer}

${list.length > 0 ? `${sample ? `\`\`\`json\n${sample}\n\`\`\`\n\n` : ''}${table(list, words)}` : `${kind === 'download' ? words.file : words.nothing}\n`}
### ${words.errors} {#${verb}-errors}

${codesTable(codesOf(VERB, template), words)}`
}

function codesTable(rows, words) {
  const lines = rows.map(({ codes, status = '', outcome, advice }) => {
    const names = codes.map((code) => `\`${code}\``).join(' ')
    return `| ${names} | ${status} | \`${outcome}\` | ${words.advice[advice]} |`
  })
  return `${words.errorsIntro}\n\n| ${words.code} | HTTP | outcome | ${words.cure} |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

export function endpointPage(template, operations, language) {
  const words = wordsIn(language)
  const product = productOf(template)
  const titles = operations
    .map(({ title }) => title)
    .filter(Boolean)
    .join('、')
  return `---
title: ${JSON.stringify(`${titles || template}`)}
description: ${JSON.stringify(`${product.names[language]} ${template}`)}
${ALONE}
outline: [2, 3]
---

[${product.names[language]}](${words.base}/endpoints/product/${product.page})

# ${titles ? `${cell(titles)} \`${template}\`` : `\`${template}\``}

${operations.map((operation) => operationPart(operation, template, operations.length === 1, words)).join('\n')}`
}

/** The URLs of a product, each with what it does. */
export function productPage({ names, group }, templates, language) {
  const words = wordsIn(language)
  const rows = templates.flatMap((template) =>
    endpoints
      .get(template)
      .map(
        ({ verb, title }) =>
          `| \`${verb.toUpperCase()}\` | [${cell(title || template)}](${words.base}/endpoints/${pathOf(template)}) | \`${template}\` |`,
      ),
  )
  return `---\n${ALONE}\noutline: false\n---\n\n[${words.endpoints}](${words.base}/endpoints/) · ${group[language]}\n\n# ${names[language]}\n\n| ${words.verb} | ${words.operation} | URL |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

export function eventPage(name, schema, language) {
  const words = wordsIn(language)
  const sample = `import type { Handlers } from 'wechatpay-chain/notifications'\n\nexport const handlers: Handlers = {\n  '${name}': async ({ resource }) => console.log(resource),\n}`
  return `---\ntitle: ${JSON.stringify(name)}\n${ALONE.replace('endpoint', 'endpoint event')}\n---\n\n# \`${name}\`\n\n${cell(resolve(schema).description)}\n\n\`\`\`ts\n${sample}\n\`\`\`\n\n## resource\n\n${table(members(schema, words), words)}`
}
