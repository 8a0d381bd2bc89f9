// The page of one URL, of one product, of one notification: Markdown from the overlays.
import { endpoints, pathOf, productOf, resolve } from './overlays.mjs'
import { waysOf } from './samples.mjs'

const DEPTH = 4
/** Of pages that are tables: as wide as can be, and none before or after them. */
const ALONE = 'pageClass: endpoint\naside: false\nprev: false\nnext: false'

const cell = (text) =>
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

function limitsOf(schema) {
  const { enum: values, maxLength, minLength, maximum, minimum, maxItems, format } = resolve(schema)
  const within = (low, high, unit) =>
    low === undefined && high === undefined ? [] : [`${low ?? ''}…${high ?? ''}${unit}`]
  return [
    ...(values ? [values.map((value) => `\`${value}\``).join(' ')] : []),
    ...within(minLength, maxLength, ' 字 chars'),
    ...within(minimum, maximum, ''),
    ...within(undefined, maxItems, ' 项 items'),
    ...(format === 'encrypted'
      ? ['加密 encrypted']
      : format === 'rfc3339'
        ? ['RFC 3339']
        : format === 'json'
          ? ['JSON']
          : []),
  ].join(' · ')
}

/** A row a member, those below it after it. */
function rowsOf(name, schema, required, depth = 0, seen = []) {
  const inner = resolve(schema.type === 'array' ? schema.items : schema)
  const { description, example } = resolve(schema)
  const row = `| ${'&emsp;'.repeat(depth)}\`${name}\`${required ? ' \\*' : ''} | ${kindOf(schema)} | ${cell(schema.description || description)} | ${limitsOf(schema.type === 'array' ? schema.items : schema)} | ${example === undefined ? '' : cell(String(example).slice(0, 60))} |`
  const repeated = seen.includes(schema.$ref ?? schema.items?.$ref ?? schema)
  if (!inner.properties || depth >= DEPTH || repeated) return [row]
  const path = [...seen, schema.$ref ?? schema.items?.$ref ?? schema]
  return [
    row,
    ...Object.entries(inner.properties).flatMap(([each, member]) =>
      rowsOf(each, member, inner.required?.includes(each), depth + 1, path),
    ),
  ]
}

const table = (rows) =>
  rows.length === 0
    ? '无 none\n'
    : `| 字段 field | 类型 type | 含义 meaning | 限制 limits | 示例 example |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
const members = (schema) =>
  Object.entries(resolve(schema).properties ?? {}).flatMap(([name, member]) =>
    rowsOf(name, member, resolve(schema).required?.includes(name)),
  )

function requestRows({ variables, query, json, xml, meta, rest }) {
  const parts = Object.entries({ query, json, xml }).filter(([, schema]) => schema)
  return [
    ...Object.entries(variables).flatMap(([name, schema]) => rowsOf(name, schema, true)),
    ...parts.flatMap(([name, schema]) => rowsOf(name, schema, !schema.optional)),
    ...(meta ? rowsOf('body (meta)', meta, true) : []),
    ...Object.entries(rest).flatMap(([name, schema]) => rowsOf(name, schema, true)),
  ]
}

const ANSWERS = { download: '文件 a file\n', call: '空 nothing (204)\n', upload: '空 nothing (204)\n' }

function operationPart(operation, template, alone) {
  const { verb, title, see, remarks, kind, answer } = operation
  const ways = waysOf(operation, template)
    .map(([name, code]) => `\`\`\`ts [${name}]\n${code}\n\`\`\``)
    .join('\n')
  const list = answer?.type === 'array' ? rowsOf('[]', answer, true) : answer ? members(answer) : []
  return `## ${verb.toUpperCase()}${alone ? '' : ` ${title}`}

\`${verb.toUpperCase()} /${template.replace(/^v2\//, '')}\`${remarks ? ` · ${cell(remarks)}` : ''}${see ? ` · [官方文档 official page](${see})` : ''}

::: code-group
${ways}
:::

### 请求 request {#${verb}-request}

${table(requestRows(operation))}
### 应答 answer {#${verb}-answer}

${list.length > 0 ? table(list) : ANSWERS[kind]}`
}

export function endpointPage(template, operations) {
  const titles = operations
    .map(({ title }) => title)
    .filter(Boolean)
    .join('、')
  return `---
title: ${JSON.stringify(`${titles || template}`)}
description: ${JSON.stringify(template)}
${ALONE}
outline: [2, 3]
---

[${productOf(template)}](/endpoints/${pathOf(productOf(template))}/)

# ${titles ? `${cell(titles)} \`${template}\`` : `\`${template}\``}

${operations.map((operation) => operationPart(operation, template, operations.length === 1)).join('\n')}`
}

/** The URLs of a product, each with what it does. */
export function productPage(product, templates) {
  const rows = templates.flatMap((template) =>
    endpoints
      .get(template)
      .map(
        ({ verb, title }) =>
          `| \`${verb.toUpperCase()}\` | [${cell(title || template)}](/endpoints/${pathOf(template)}) | \`${template}\` |`,
      ),
  )
  return `---\n${ALONE}\noutline: false\n---\n\n# ${product}\n\n| 方法 verb | 操作 operation | URL |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

export function eventPage(name, schema) {
  return `---\ntitle: ${JSON.stringify(name)}\n${ALONE.replace('endpoint', 'endpoint event')}\n---\n\n# \`${name}\`\n\n${cell(resolve(schema).description)}\n\n\`\`\`ts\nimport type { Handlers } from 'wechatpay-chain/notifications'\n\nexport const handlers: Handlers = {\n  '${name}': async ({ resource }) => console.log(resource),\n}\n\`\`\`\n\n## resource\n\n${table(members(schema))}`
}
