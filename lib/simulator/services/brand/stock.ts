/** How product coupons and their stocks are shown. */
import type { Fields } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { rfc3339 } from '../../http/times.js'
import type { Row } from '../records.js'

export const couponOf = ({ known, state }: Row): Fields => ({ ...known, state })

export function stockOf({ known, state }: Row): Fields {
  const codes = (known['codes'] ?? []) as readonly string[]
  const sent = Number(known['sent'] ?? 0)
  return {
    ...known,
    state,
    sent_count_info: { total_count: sent, today_count: sent },
    ...(known['coupon_code_mode'] === 'UPLOAD' && {
      coupon_code_count_info: { total_count: codes.length + sent, available_count: codes.length },
    }),
  }
}

/** What is known of one that is deactivated. @param now milliseconds since 1970 */
export const endOf = (body: Fields, now: number): Fields => ({
  deactivate_request_no: text(body, 'out_request_no'),
  deactivate_reason: text(body, 'deactivate_reason'),
  deactivate_time: rfc3339(now),
})
