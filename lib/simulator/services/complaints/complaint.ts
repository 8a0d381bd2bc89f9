/** What a complaint is, and how it is shown. */
import type { Fields } from '../../http/messages.js'
import { rfc3339 } from '../../http/times.js'
import type { Identities } from '../../keys/identity.js'
import { payee, type Order } from '../../money/order.js'
import { encryptField } from '../sensitive-fields.js'

/** What a payer complains of. */
export interface ComplaintDetails {
  readonly detail?: string
  readonly problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  readonly phone?: string
  /** Pictures, as their bytes. */
  readonly images?: readonly Uint8Array[]
}

export interface Step {
  readonly log_id: string
  readonly operator: string
  readonly operate_time: string
  readonly operate_type: string
  readonly operate_details?: string
  readonly images: readonly string[]
}

export interface Complaint {
  readonly complaint_id: string
  readonly out_trade_no: string
  readonly detail: string
  readonly problem_type: string
  readonly phone: string
  readonly state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  readonly steps: readonly Step[]
  readonly user_response: boolean
  readonly created: number
}

/** @param order what is details of @param origin where its pictures are fetched */
export function complaintOf(row: Complaint, order: Order, identities: Identities, origin: string): Fields {
  const { transaction_id, out_trade_no, total, refunded } = order
  const media_url = addresses(row.steps[0]!.images, origin)
  return {
    complaint_id: row.complaint_id,
    complaint_time: rfc3339(row.created),
    complaint_detail: row.detail,
    complaint_state: row.state,
    complainted_mchid: payee(order),
    payer_phone: encryptField(row.phone, identities),
    complaint_order_info: [{ transaction_id, out_trade_no, amount: total }],
    ...(media_url.length > 0 && {
      complaint_media_list: [{ media_type: 'USER_COMPLAINT_IMAGE', media_url }],
    }),
    complaint_full_refunded: refunded === total,
    incoming_user_response: row.user_response,
    problem_description: row.detail,
    user_complaint_times: 1,
    problem_type: row.problem_type,
    ...(row.problem_type === 'REFUND' && { apply_refund_amount: total - refunded }),
  }
}

/** A line of the negotiation's history. */
export function stepOf({ images, ...step }: Step, origin: string): Fields {
  const media_type =
    step.operate_type === 'USER_CREATE_COMPLAINT' ? 'USER_COMPLAINT_IMAGE' : 'OPERATION_IMAGE'
  return {
    ...step,
    ...(images.length > 0 && { complaint_media_list: { media_type, media_url: addresses(images, origin) } }),
  }
}

const addresses = (images: readonly string[], origin: string): string[] =>
  images.map((id) => `${origin}/v3/merchant-service/images/${id}`)
