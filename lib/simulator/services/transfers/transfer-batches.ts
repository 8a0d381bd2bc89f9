/** Batches of transfers to users, who need not confirm: accepted at once, paid when the platform gets to it. */
import type { Fields, Routes } from '../../http/messages.js'
import { fen, list, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { merchantAccount, UNDERWAY, userAccount } from '../../money/ledger.js'
import type { World } from '../../world/world.js'
import { encryptField, decryptField } from '../sensitive-fields.js'

interface Detail {
  readonly out_detail_no: string
  readonly detail_id: string
  readonly openid: string
  readonly user_name: string
  /** In fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
}

interface Batch {
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

const BASE = 'v3/transfer/batches'

export class TransferBatches {
  readonly #rows: Map<string, Batch>

  constructor(private readonly world: World) {
    this.#rows = world.store.table('transfer-batches')
  }

  readonly routes: Routes = {
    [`POST ${BASE}`]: ({ body }) => {
      const row = this.#place(body)
      return {
        ...pick(row, 'out_batch_no', 'batch_id'),
        create_time: rfc3339(row.created),
        batch_status: 'ACCEPTED',
      }
    },
    [`GET ${BASE}/out-batch-no/{out_batch_no}`]: ({ variables, query }) =>
      this.#shown(this.#find(variables['out_batch_no']!), query),
    [`GET ${BASE}/batch-id/{batch_id}`]: ({ variables, query }) =>
      this.#shown(this.#findId(variables['batch_id']!), query),
    [`GET ${BASE}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`]: ({ variables }) =>
      this.#detail(
        this.#find(variables['out_batch_no']!),
        (detail) => detail.out_detail_no === variables['out_detail_no'],
      ),
    [`GET ${BASE}/batch-id/{batch_id}/details/detail-id/{detail_id}`]: ({ variables }) =>
      this.#detail(
        this.#findId(variables['batch_id']!),
        (detail) => detail.detail_id === variables['detail_id'],
      ),
  }

  has(out_batch_no: string): boolean {
    return this.#rows.has(out_batch_no)
  }

  /** The users have their money; resolves when the merchant was told once. @throws Refusal */
  async finish(out_batch_no: string): Promise<void> {
    const row = this.#find(out_batch_no)
    if (row.finished) throw new Refusal(400, 'INVALID_REQUEST', '批次已完成')
    const {
      ledger,
      clock,
      notifier,
      identities: { merchant },
    } = this.world
    for (const { out_detail_no, transfer_amount, openid } of row.details) {
      ledger.move('TRANSFER_RECEIVED', out_detail_no, transfer_amount, UNDERWAY, userAccount(openid))
    }
    const finished: Batch = { ...row, finished: true, updated: clock.now() }
    this.#rows.set(out_batch_no, finished)
    await notifier.send(row.notify_url, 'MCHTRANSFER.BATCH.FINISHED', {
      mchid: merchant.id,
      ...pick(row, 'out_batch_no', 'batch_id', 'total_num', 'total_amount'),
      ...sumsOf(finished),
      batch_status: 'FINISHED',
      update_time: rfc3339(finished.updated),
    })
  }

  #place(body: Fields): Batch {
    const { identities, ledger, clock } = this.world
    const out_batch_no = text(body, 'out_batch_no')
    const asked = JSON.stringify({
      ...body,
      transfer_detail_list: list(body, 'transfer_detail_list').map(
        ({ user_name: _sealed, ...detail }) => detail,
      ),
    })
    const known = this.#rows.get(out_batch_no)
    if (known && known.asked !== asked)
      throw new Refusal(400, 'ALREADY_EXISTS', '批次号已存在，且请求参数与原请求不一致')
    if (known) return known
    const details = list(body, 'transfer_detail_list').map((one, at): Detail => ({
      out_detail_no: text(one, 'out_detail_no'),
      detail_id: `1040000${this.world.random.digits(33)}`,
      openid: text(one, 'openid'),
      user_name: decryptField(one, 'user_name', identities) ?? '',
      transfer_amount: fen(one, 'transfer_amount', `/transfer_detail_list/${at}/transfer_amount`),
      transfer_remark: text(one, 'transfer_remark'),
    }))
    const total_amount = fen(body, 'total_amount')
    if (details.length !== body['total_num'])
      throw paramError('/total_num', '与转账明细的笔数不一致', 'body', body['total_num'])
    const sum = details.reduce((total, { transfer_amount }) => total + transfer_amount, 0)
    if (sum !== total_amount)
      throw paramError('/total_amount', '与转账明细的金额之和不一致', 'body', total_amount)
    if (new Set(details.map(({ out_detail_no }) => out_detail_no)).size < details.length)
      throw paramError('/transfer_detail_list', '商家明细单号重复')
    ledger.move('TRANSFER', out_batch_no, total_amount, merchantAccount(identities.merchant.id), UNDERWAY)
    const row: Batch = {
      out_batch_no,
      batch_id: `1030000${this.world.random.digits(33)}`,
      appid: text(body, 'appid'),
      batch_name: text(body, 'batch_name'),
      batch_remark: text(body, 'batch_remark'),
      total_amount,
      total_num: details.length,
      ...pick(body, 'transfer_scene_id'),
      notify_url: text(body, 'notify_url'),
      details,
      asked,
      finished: false,
      created: clock.now(),
      updated: clock.now(),
    }
    this.#rows.set(out_batch_no, row)
    return row
  }

  #find(out_batch_no: string): Batch {
    const row = this.#rows.get(out_batch_no)
    if (!row) throw notFound('NOT_FOUND', '转账批次单不存在')
    return row
  }

  #findId(batch_id: string): Batch {
    return this.#find([...this.#rows.values()].find((row) => row.batch_id === batch_id)?.out_batch_no ?? '')
  }

  #shown(
    row: Batch,
    { need_query_detail, detail_status = 'ALL', offset = '0', limit = '20' }: Fields,
  ): Fields {
    const status = statusOf(row)
    const wanted =
      detail_status === 'ALL' || detail_status === status
        ? row.details.slice(Number(offset), Number(offset) + Number(limit))
        : []
    const batch = {
      mchid: this.world.identities.merchant.id,
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

  #detail(row: Batch, is: (detail: Detail) => boolean): Fields {
    const { identities } = this.world
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
}

const statusOf = ({ finished }: Batch): string => (finished ? 'SUCCESS' : 'PROCESSING')
const sumsOf = ({ total_amount, total_num }: Batch): Fields => ({
  success_amount: total_amount,
  success_num: total_num,
  fail_amount: 0,
  fail_num: 0,
})
