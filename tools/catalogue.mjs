// What every operation is called: its official title, page and product, the everyday words for it, and how early a search shows it.
import { fileURLToPath } from 'node:url'
import { eventOf } from '../site/events.mjs'
import { pathOf } from '../site/paths.mjs'
import { productOf } from '../site/products.mjs'
import { boostDocument, WORDS } from '../site/search.mjs'

/** The files that it is made from, beside the overlays. */
export const SOURCES = ['catalogue', '../site/events', '../site/products', '../site/search'].map((name) =>
  fileURLToPath(new URL(`${name}.mjs`, import.meta.url)),
)

/** The options that a call must be given beside its parts: `security`, headers. */
function given(rest) {
  const values = Object.entries(rest).map(([name, schema]) => [name, valueOf(schema, name)])
  return values.length > 0 && { options: Object.fromEntries(values) }
}

function valueOf({ type, properties = {}, required = [], enum: values, example }, name) {
  if (type === 'object')
    return Object.fromEntries(required.map((one) => [one, valueOf(properties[one], one)]))
  return values?.[0] ?? example ?? (type === 'boolean' ? true : name)
}

/**
 * `{ operations: { 'POST v3/…': { title, remarks, see, product: 3, event, boost, options: { security: true } } }, products: [['退款', 'Refunds']], words: { 退款: ['POST v3/…'] } }`
 * @param titles `{ 'POST v3/…': { title, remarks, see, rest } }`
 */
export function catalogueOf(titles) {
  const products = []
  const indexOf = (product) => {
    if (!products.includes(product)) products.push(product)
    return products.indexOf(product)
  }
  const operations = Object.fromEntries(
    Object.entries(titles)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { title, remarks, see, rest }]) => {
        const [verb, template] = key.split(' ')
        const event = eventOf(template, verb.toLowerCase())
        const product = indexOf(productOf(template))
        const boost = boostDocument(`/endpoints/${pathOf(template)}`)
        return [key, { title, remarks, see, product, event, boost, ...given(rest) }]
      }),
  )
  return { operations, products: products.map(({ names }) => [names.zh, names.en]), words: WORDS }
}
