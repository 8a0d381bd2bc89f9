/** What every operation is called: official title and page, product, everyday words. Unpacked on first use. */
import { brotliDecompressSync } from 'node:zlib'
import { CATALOGUE } from './catalogue-data.js'

export interface Entry {
  /** `POST v3/pay/transactions/native` */
  readonly operation: string
  /** The official Chinese name. */
  readonly title: string
  /** Which merchants may call it, in Chinese. */
  readonly remarks: string | undefined
  /** The official page. */
  readonly page: string | undefined
  readonly product: { readonly zh: string; readonly en: string }
  /** The notification that brings its result. */
  readonly event: string | undefined
  /** How early a search shows it: 1, and less for what few call or what is being replaced. */
  readonly boost: number
  /** What a call must be given beside path, query and body: `security: true`, headers. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface Catalogue {
  readonly entries: readonly Entry[]
  /** An everyday word → the operations that are expected first. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

interface PackedEntry {
  readonly title: string
  readonly remarks?: string
  readonly see?: string
  readonly product: number
  readonly event?: string
  readonly boost: number
  readonly options?: Entry['options']
}

interface Packed {
  readonly operations: Readonly<Record<string, PackedEntry>>
  readonly products: readonly (readonly [zh: string, en: string])[]
  readonly words: Catalogue['words']
}

let loaded: Catalogue | undefined

export function catalogue(): Catalogue {
  return (loaded ??= unpacked())
}

function unpacked(): Catalogue {
  const { operations, products, words } = JSON.parse(
    brotliDecompressSync(Buffer.from(CATALOGUE, 'base64')).toString('utf8'),
  ) as Packed
  const entries = Object.entries(operations).map(
    ([operation, { title, remarks, see, product, event, boost, options = {} }]) => {
      const [zh, en] = products[product]!
      return { operation, title, remarks, page: see, product: { zh, en }, event, boost, options }
    },
  )
  return { entries, words }
}
