/**
 * Documented examples name files. Those of an answer made of an example are there, with the digest
 * and the encryption that it tells.
 */
import type { Call, Fields } from './http/messages.js'
import type { Party } from './keys/identity.js'
import type { Random } from './keys/random.js'
import {
  compressed,
  csvFile,
  digestOf,
  encryptFor,
  type Downloads,
  type FileContent,
} from './services/bills/downloads.js'
import { sampleCsv } from './services/bills/layouts.js'
import { pdfOf } from './services/files/samples.js'

interface Context {
  readonly reader: Party
  readonly random: Random
  readonly downloads: Downloads
}

/** Digests of bills that have names of their own. */
const DIGESTS = ['stock_useflow_hash', 'stock_refundflow_hash'] as const
const STATES = ['state', 'signature_status', 'receipt_state'] as const

/** The example with an address here, and what goes with it, wherever it names a file. */
export function withFiles(example: unknown, call: Call, context: Context): unknown {
  if (Array.isArray(example)) return example.map((item) => withFiles(item, call, context))
  if (typeof example !== 'object' || example === null) return example
  const members = Object.fromEntries(
    Object.entries(example).map(([name, member]) => [name, withFiles(member, call, context)]),
  )
  const name = members['download_url'] !== undefined ? 'download_url' : nameOfFlow(call, members)
  return name === undefined ? members : withFile(members, name, call, context)
}

/** Flows of coupons are at a plain `url`. */
const nameOfFlow = ({ key }: Call, members: Fields): 'url' | undefined =>
  /-flow(?:-by-day)?$/.test(key) && members['url'] !== undefined ? 'url' : undefined

function withFile(members: Fields, name: string, call: Call, { reader, random, downloads }: Context): Fields {
  const file = fileOf(call)
  const packed = call.query['tar_type'] === 'GZIP' ? compressed(file) : file
  const isEncrypted = members['encrypt_key'] !== undefined
  const { file: sent, ...cipher } = isEncrypted ? encryptFor(reader, packed, random) : { file: packed }
  const hash_type = String(members['hash_type'] ?? 'SHA1')
  const digest = digestOf(file.bytes, hash_type)
  const { fail_reason: _none, ...told } = members
  return {
    ...told,
    ...cipher,
    ...(members['hash_value'] !== undefined && { hash_value: digest }),
    ...Object.fromEntries(DIGESTS.filter((one) => members[one] !== undefined).map((one) => [one, digest])),
    ...Object.fromEntries(STATES.filter((one) => isUnfinished(members[one])).map((one) => [one, 'FINISHED'])),
    [name]: downloads.offer(call, sent, pathOf(call)),
  }
}

/** A file that can be downloaded is finished. */
const isUnfinished = (state: unknown): boolean =>
  typeof state === 'string' && /^(?:ACCEPTED|FAILED|GENERATING|PROCESSING)$/.test(state)

function fileOf({ key, query, body }: Call): FileContent {
  const date = String(query['bill_date'] ?? body['date'] ?? '2026-01-01')
  const csv = sampleCsv(key, date, '1900000001')
  return csv === undefined
    ? { bytes: pdfOf(key.replace(/[^ -~]/g, '')), type: 'application/pdf' }
    : csvFile(csv)
}

const pathOf = ({ key }: Call): string =>
  key.includes('/elecsign/')
    ? '/v3/transferdownload/elecvoucherfile?source=elecsign'
    : '/v3/billdownload/file'
