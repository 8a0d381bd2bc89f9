/** How a table of error codes is written. */
import type { Advice } from '../../errors.js'

/**
 * One meaning and the codes that have it: names apart by blanks, where `*` stands for any rest of a name;
 * the HTTP status, or nothing where the code alone says it; may money have moved; what to do next; the
 * page, where it is not the family's.
 */
export type Row = readonly [
  codes: string,
  status: number | '5xx' | undefined,
  outcome: 'rejected' | 'unknown',
  advice: Advice,
  see?: string,
]

/** Endpoints where the same code means the same. */
export interface Family {
  readonly name: string
  /** Over `POST /v3/refund/domestic/refunds`. */
  readonly request: RegExp
  /** The official page with the codes. */
  readonly see: string
  /** The first row that fits counts. */
  readonly rows: readonly Row[]
}
