/** What a transfer to a user is, and how it is shown. */
import type { Fields } from '../../http/messages.js'
import { pick } from '../../http/fields.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'
import { encryptField } from '../sensitive-fields.js'

export interface Transfer {
  readonly out_bill_no: string
  readonly transfer_bill_no: string
  readonly appid: string
  readonly openid: string
  readonly user_name?: string
  /** In fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly notify_url: string
  readonly state: 'WAIT_USER_CONFIRM' | 'SUCCESS' | 'FAIL' | 'CANCELLED'
  readonly fail_reason?: string
  readonly package_info: string
  readonly created: number
  readonly updated: number
}

export function shown(
  { user_name, created, updated, ...row }: Transfer,
  identities: World['identities'],
): Fields {
  return {
    mch_id: identities.merchant.id,
    ...pick(
      row,
      'out_bill_no',
      'transfer_bill_no',
      'appid',
      'state',
      'transfer_amount',
      'transfer_remark',
      'fail_reason',
      'openid',
    ),
    ...(user_name !== undefined && { user_name: encryptField(user_name, identities) }),
    create_time: rfc3339(created),
    update_time: rfc3339(updated),
  }
}

/** What a notification of the transfer holds. */
export const noticeOf = (row: Transfer, mch_id: string): Fields => ({
  ...pick(row, 'out_bill_no', 'transfer_bill_no', 'state', 'transfer_amount', 'openid', 'fail_reason'),
  mch_id,
  create_time: rfc3339(row.created),
  update_time: rfc3339(row.updated),
})
