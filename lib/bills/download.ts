/** Bills and other files of the platform, downloaded and checked: into a file, a stream, or row by row. */
import type { Chainable } from '../chain/chain.js'
import { InputError } from '../errors.js'
import { describe, type NamedFile } from './apply.js'
import { bytesOf, type BillOptions } from './bytes.js'
import { contentOf, type ReadOptions } from './content.js'
import { checkDays } from './days.js'
import {
  KINDS,
  type BillName,
  type BillRequest,
  type Bills,
  type Kind,
  type TradeBillRequest,
} from './kinds.js'
import type { TradeBillRow, TradeBillType } from './rows.js'
import { BillReader } from './reader.js'
import { BillRows } from './bill-rows.js'
import { checkTarget, save, type Target } from '../files/save.js'

export type { BillOptions } from './bytes.js'

/** How a bill is downloaded into a file or a stream. */
export interface SaveOptions extends BillOptions {
  /** A path where nothing stands yet, or a writable stream. */
  readonly to: Target
  /**
   * The permissions of a new file, less the process's umask. Default 0o666; a bill
   * holds what customers bought: 0o600.
   */
  readonly mode?: number
}

/** What was written. */
export interface Saved {
  /** Bytes, decompressed. */
  readonly size: number
}

/**
 * A bill, row by row, or with `to` into a file. Its digest is checked against what the platform's signed
 * answer announced, its summary against its rows; the iteration fails at its end, and a file gets its
 * name only after its digest fits.
 * @throws ApiError `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`; NetworkError `ERR_NET_TRUNCATED`,
 * `ERR_NET_TIMEOUT`, `ERR_NET_ABORTED`; DownloadError `ERR_BILL_HASH`, `ERR_BILL_SUMMARY`, `ERR_BILL_FORMAT`,
 * `ERR_FILE_EXISTS`, `ERR_FILE_WRITE`; InputError `ERR_HOST_FORBIDDEN`, `ERR_INPUT_OPTION`; DecryptError
 * @example
 * for await (const row of downloadBill(instance, { bill: 'tradebill', bill_date: '2019-06-11', tar_type: 'GZIP' })) {
 *   console.log(row.商户订单号, fen(row.订单金额)) // in fen
 * }
 * @example await downloadBill(instance, { bill: 'fundflowbill', bill_date: '2019-06-11' }, { to: '/data/2019-06-11.csv' })
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function downloadBill<Name extends BillName>(
  instance: Chainable,
  request: BillRequest<Name>,
  options: SaveOptions,
): Promise<Saved>
export function downloadBill<Type extends TradeBillType = 'ALL'>(
  instance: Chainable,
  request: TradeBillRequest<Type>,
  options?: BillOptions,
): BillRows<TradeBillRow<Type>>
export function downloadBill<Name extends BillName>(
  instance: Chainable,
  request: BillRequest<Name>,
  options?: BillOptions,
): BillRows<Bills[Name]['row']>
export function downloadBill(
  instance: Chainable,
  request: BillRequest,
  options: Partial<SaveOptions> = {},
): Promise<Saved> | BillRows {
  const kind = Object.hasOwn(KINDS, request.bill) ? (KINDS[request.bill] as Kind) : undefined
  if (kind === undefined)
    throw new InputError(
      'ERR_INPUT_OPTION',
      `there is no bill ${JSON.stringify(request.bill)}: ${Object.keys(KINDS).join(', ')}`,
    )
  checkDays(request as unknown as Readonly<Record<string, unknown>>)
  const open = (chunkBytes?: number) =>
    bytesOf(instance, kind, request as unknown as Readonly<Record<string, unknown>>, {
      ...options,
      chunkBytes,
    })
  if (!('to' in options)) return new BillRows(open, kind.summary === true)
  return saveChecked(open, kind, options)
}

/**
 * Any other file: a receipt, an invoice, a complaint's picture. `source` is the
 * answer that names it, or its URL.
 * @throws as `downloadBill`
 * @example
 * const { data } = await instance.chain('v3/transfer/bill-receipt/{out_batch_no}').get({ out_batch_no: 'plfk2020042013' })
 * await downloadFile(instance, data, { to: '/data/receipt.pdf' })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013866774
 */
export async function downloadFile(
  instance: Chainable,
  source: string | NamedFile,
  options: ReadOptions & Pick<SaveOptions, 'to' | 'mode'>,
): Promise<Saved> {
  const target = await checkTarget(options.to, 'to')
  return write(
    contentOf(instance, describe(typeof source === 'string' ? { url: source } : source), options),
    target,
    options,
  )
}

async function saveChecked(
  open: () => AsyncIterable<Buffer>,
  kind: Kind,
  options: Partial<SaveOptions>,
): Promise<Saved> {
  const target = await checkTarget(options.to, 'to')
  return write(kind.by === 'v2' ? summarised(open()) : open(), target, options)
}

async function write(
  chunks: AsyncIterable<Buffer>,
  target: Target,
  { mode }: { readonly mode?: number | undefined },
): Promise<Saved> {
  return { size: await save(chunks, target, { mode, facts: { outcome: 'unknown' } }) }
}

/**
 * A bill that comes without a digest is read on its way to the file: its summary is
 * all there is to tell a cut one.
 */
async function* summarised(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const reader = new BillReader(true, { sumsOnly: true })
  for await (const chunk of chunks) {
    reader.push(chunk)
    yield chunk
  }
  reader.end()
}
