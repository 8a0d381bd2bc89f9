/** What a batch of transfers is, and how it and its details are shown. */
import type { Fields } from '../../http/messages.js'
import { pick } from '../../http/fields.js'
import { notFound } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'
import { encryptField } from '../sensitive-fields.js'

export interface Detail {
  readonly out_detail_no: string
  readonly detail_id: string
  readonly openid: string
  readonly user_name: string
  /** In fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
}

export interface Batch {
  readonly out_batch_no: string
  readonly batch_id: string
  readonly appid: string
  readonly batch_name: string
  readonly batch_remark: string
  readonly total_amount: number
  readonly total_num: number
  readonly transfer_scene_id?: string
  readonly notify_url: string
  readonly details: readonly Detail[]
  readonly asked: string
  readonly finished: boolean
  readonly created: number
  readonly updated: number
}

export function shown(
  row: Batch,
  { need_query_detail, detail_status = 'ALL', offset = '0', limit = '20' }: Fields,
  mchid: string,
): Fields {
  const status = statusOf(row)
  const wanted =
    detail_status === 'ALL' || detail_status === status
      ? row.details.slice(Number(offset), Number(offset) + Number(limit))
      : []
  const batch = {
    mchid,
    ...pick(
      row,
      'out_batch_no',
      'batch_id',
      'appid',
      'batch_name',
      'batch_remark',
      'total_amount',
      'total_num',
      'transfer_scene_id',
    ),
    batch_status: row.finished ? 'FINISHED' : 'ACCEPTED',
    batch_type: 'API',
    create_time: rfc3339(row.created),
    update_time: rfc3339(row.updated),
    ...(row.finished && sumsOf(row)),
  }
  const transfer_detail_list = wanted.map((detail) => ({
    ...pick(detail, 'detail_id', 'out_detail_no'),
    detail_status: status,
  }))
  return {
    transfer_batch: batch,
    ...(need_query_detail === 'true' && {
      transfer_detail_list,
      offset: Number(offset),
      limit: Number(limit),
    }),
  }
}

/** @throws Refusal `NOT_FOUND` */
export function detailOf(
  identities: World['identities'],
  row: Batch,
  is: (detail: Detail) => boolean,
): Fields {
  const detail = row.details.find(is)
  if (!detail) throw notFound('NOT_FOUND', '转账明细单不存在')
  return {
    mchid: identities.merchant.id,
    ...pick(row, 'out_batch_no', 'batch_id', 'appid'),
    ...detail,
    user_name: encryptField(detail.user_name, identities),
    detail_status: statusOf(row),
    initiate_time: rfc3339(row.created),
    update_time: rfc3339(row.updated),
  }
}

const statusOf = ({ finished }: Batch): string => (finished ? 'SUCCESS' : 'PROCESSING')
export const sumsOf = ({ total_amount, total_num }: Batch): Fields => ({
  success_amount: total_amount,
  success_num: total_num,
  fail_amount: 0,
  fail_num: 0,
})
