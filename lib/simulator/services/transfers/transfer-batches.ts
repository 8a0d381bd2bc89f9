/**
 * Batches of transfers to users, who need not confirm: accepted at once, paid when the platform gets to it.
 */
import type { Fields, Routes } from '../../http/messages.js'
import { fen, list, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { merchantAccount, UNDERWAY, userAccount } from '../../money/ledger.js'
import type { World } from '../../world/world.js'
import { decryptField } from '../sensitive-fields.js'
import { detailOf, shown, sumsOf, type Batch, type Detail } from './batch.js'

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
      shown(this.#find(variables['out_batch_no']!), query, this.world.identities.merchant.id),
    [`GET ${BASE}/batch-id/{batch_id}`]: ({ variables, query }) =>
      shown(this.#findId(variables['batch_id']!), query, this.world.identities.merchant.id),
    [`GET ${BASE}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`]: ({ variables }) =>
      detailOf(
        this.world.identities,
        this.#find(variables['out_batch_no']!),
        (detail) => detail.out_detail_no === variables['out_detail_no'],
      ),
    [`GET ${BASE}/batch-id/{batch_id}/details/detail-id/{detail_id}`]: ({ variables }) =>
      detailOf(
        this.world.identities,
        this.#findId(variables['batch_id']!),
        (detail) => detail.detail_id === variables['detail_id'],
      ),
  }

  has(out_batch_no: string): boolean {
    return this.#rows.has(out_batch_no)
  }

  /** The users have their money; resolves when the merchant was notified once. @throws Refusal */
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
}
