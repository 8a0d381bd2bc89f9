/** How the platform's staff decides an application, and says why. */
import { text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { Refusal } from '../../http/refusal.js'
import type { Row } from '../records.js'
import type { Change, Context } from './product.js'

/** What a decision says of the reasons, as the merchant reads it. */
export const reasons = (_: Row, { said }: Context): Fields => ({
  audit_detail: said['audit_detail'] ?? [
    {
      field: 'id_card_copy',
      field_name: '身份证人像面照片',
      param_name: 'id_card_copy',
      reject_reason: '图片不清晰',
    },
  ],
  reject_reason: text(said, 'reject_reason') || '图片不清晰',
})

/** From any of `open` to each of the states, with what is known there. */
export const decided = (
  open: readonly string[],
  states: Readonly<Record<string, Partial<Change>>>,
): Record<string, Change> =>
  Object.fromEntries(Object.entries(states).map(([to, more]) => [to, { from: open, to, ...more }]))

export const notFoundBy = (message: string) => ({ missing: () => new Refusal(400, 'PARAM_ERROR', message) })
