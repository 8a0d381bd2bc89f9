/** An operation, by verb and path or by its chain: found, and described whole. */
import { chainOf } from '../completion/paths.js'
import { LANGUAGE, t } from '../language.js'
import { findOperation, loadSchemas, type Known, type Schemas } from '../operations.js'
import { McpError } from './call.js'
import { catalogue, type Entry } from './catalogue.js'
import { declarationsOf } from './declarations.js'
import { findEntries } from './find.js'
import { sampleOf } from './sample.js'

export const shortOf = ({ operation, title, remarks, product, page }: Entry): object => ({
  operation,
  title,
  product: LANGUAGE === 'zh' ? product.zh : product.en,
  ...(remarks !== undefined && { merchants: remarks }),
  ...(page !== undefined && { page }),
})

/** Its types, a sample that runs, its page and its notification. @throws McpError */
export async function describe(written: string): Promise<object> {
  const schemas = await loadSchemas()
  const known = await knownOf(written, schemas)
  const { entries } = await catalogue()
  const entry = entries.find(({ operation }) => operation === known.key)!
  const types = declarationsOf(known.key.split(' ')[1]!)
  return {
    ...shortOf(entry),
    chain: `instance.${chainOf(known.key)}(…)`,
    ...(entry.event !== undefined && { notification: entry.event }),
    types,
    sample: sampleOf(known, schemas, entry.options),
  }
}

/** By verb and path, or by chain. @throws McpError */
export async function knownOf(written: string, schemas: Schemas): Promise<Known> {
  const { method, template } = targetOf(written)
  const known = findOperation(method, template, schemas) ?? byChain(written, schemas)
  if (known) return known
  const near = findEntries(await catalogue(), written.replaceAll(/[/{}_.-]/g, ' '), 3).map(
    ({ operation }) => operation,
  )
  throw new McpError(
    t(
      `there is no operation ${JSON.stringify(written.slice(0, 120))}${near.length > 0 ? `. Did you mean ${near.join(', ')}?` : ''}`,
      `没有接口 ${JSON.stringify(written.slice(0, 120))}${near.length > 0 ? `，是不是 ${near.join('、')}？` : ''}`,
    ),
  )
}

function byChain(written: string, schemas: Schemas): Known | undefined {
  const chain = written.replace(/^(?:await )?instance\./, '').replace(/\(.*$/s, '')
  const key = Object.keys(schemas.operations).find((one) => chainOf(one) === chain)
  return key === undefined ? undefined : findOperation(key.split(' ')[0]!, key.split(' ')[1]!, schemas)
}

/** `POST v3/…`, `post /v3/…` */
export function targetOf(written: string): { method: string; template: string } {
  const [, verb = '', path = ''] = /^\s*(\w+)\s+\/?(\S+)\s*$/.exec(written) ?? []
  return { method: verb.toUpperCase(), template: path }
}
