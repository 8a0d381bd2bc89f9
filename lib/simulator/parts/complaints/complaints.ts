/** Complaints of payers: raised by a knob, seen, answered and completed by the merchant, who is told of each step. */
import { randomBytes } from 'node:crypto'
import type { Call, Fields, Routes } from '../../exchange/exchange.js'
import { page, pick, text } from '../../exchange/fields.js'
import { notFound, paramError, Refusal } from '../../exchange/refusal.js'
import { dayOf, rfc3339 } from '../../exchange/times.js'
import { digits } from '../../keys/identity.js'
import { isPaid, payee } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import { seal } from '../sealed.js'
import { ComplaintAddress } from './complaint-address.js'

/** What a payer complains of. */
export interface Complained {
  readonly detail?: string
  readonly problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  readonly phone?: string
  /** Pictures, as their bytes. */
  readonly images?: readonly Uint8Array[]
}

interface Step {
  readonly log_id: string
  readonly operator: string
  readonly operate_time: string
  readonly operate_type: string
  readonly operate_details?: string
  readonly images: readonly string[]
}

interface Complaint {
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

const MOST_ANSWERS = 500
const BASE = 'v3/merchant-service/complaints-v2'

export class Complaints {
  readonly #rows: Map<string, Complaint>
  readonly #address: ComplaintAddress

  constructor(private readonly world: World, private readonly orders: Orders, private readonly baseURL: () => string) {
    this.#rows = world.store.table('complaints')
    this.#address = new ComplaintAddress(world)
    this.routes = { ...this.#address.routes, ...this.#own }
  }

  readonly routes: Routes

  readonly #own: Routes = {
    [`GET ${BASE}`]: ({ query }) => {
      const [from, until] = [text(query, 'begin_date'), text(query, 'end_date')]
      const rows = [...this.#rows.values()].filter(({ created }) => dayOf(created) >= from && dayOf(created) <= until)
      return page(rows.map((row) => this.#shown(row)), { limit: 10, ...query })
    },
    [`GET ${BASE}/{complaint_id}`]: (call) => {
      const row = this.#of(call)
      return { ...this.#shown(row), ...pick({ payer_openid: this.orders.find(row.out_trade_no).payer }, 'payer_openid') }
    },
    [`GET ${BASE}/{complaint_id}/negotiation-historys`]: (call) => page(this.#of(call).steps.toReversed().map((step) => this.#step(step)), { limit: 100, ...call.query }),
    [`POST ${BASE}/{complaint_id}/response`]: (call) => {
      const row = this.#mine(call)
      if (row.steps.length > MOST_ANSWERS) throw new Refusal(400, 'INVALID_REQUEST', '回复次数超过上限')
      this.#keep(row, { state: row.state === 'PENDING' ? 'PROCESSING' : row.state, user_response: false }, 'MERCHANT_RESPONSE', text(call.body, 'response_content'), (call.body['response_images'] ?? []) as string[])
      return undefined
    },
    [`POST ${BASE}/{complaint_id}/complete`]: (call) => {
      const row = this.#mine(call)
      if (row.state === 'PENDING') throw new Refusal(400, 'INVALID_REQUEST', '投诉单未回复，不可反馈处理完成')
      if (row.state === 'PROCESSED') throw new Refusal(400, 'INVALID_REQUEST', '投诉单已处理完成')
      this.#keep(row, { state: 'PROCESSED' }, 'MERCHANT_CONFIRM_COMPLETE')
      return undefined
    },
    [`POST ${BASE}/{complaint_id}/update-refund-progress`]: (call) => {
      const row = this.#of(call)
      if (row.problem_type !== 'REFUND') throw new Refusal(400, 'INVALID_REQUEST', '不是申请退款的投诉单')
      const approved = call.body['action'] === 'APPROVE'
      if (!approved && text(call.body, 'reject_reason') === '') throw paramError('/reject_reason', '是必填项')
      // The platform's own spelling.
      this.#keep(row, {}, approved ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REFUSE_RERUND', text(call.body, 'reject_reason') || text(call.body, 'remark'))
      return undefined
    },
  }

  /** A payer complains of an order; resolves with the complaint's number when the merchant was told once. @throws Refusal */
  async raise(out_trade_no: string, { detail = '商品与描述不符', problem_type = 'OTHERS', phone = '13800138000', images = [] }: Complained = {}): Promise<string> {
    const order = this.orders.find(out_trade_no)
    if (!isPaid(order)) throw new Refusal(400, 'INVALID_REQUEST', '订单未支付，不可投诉')
    const { clock } = this.world
    const pictures = this.world.store.table<string>('pictures')
    const kept = images.map((bytes) => {
      const media_id = randomBytes(24).toString('base64url')
      pictures.set(media_id, Buffer.from(bytes).toString('base64'))
      return media_id
    })
    const row: Complaint = { complaint_id: `2002018${dayOf(clock.now()).replaceAll('-', '')}${digits(13)}`, out_trade_no, detail, problem_type, phone, state: 'PENDING', steps: [], user_response: false, created: clock.now() }
    await this.#tell(this.#keep(row, {}, 'USER_CREATE_COMPLAINT', detail, kept), 'COMPLAINT.CREATE', 'CREATE_COMPLAINT')
    return row.complaint_id
  }

  /** The payer says more; resolves when the merchant was told once. @throws Refusal */
  async respond(complaint_id: string, said: string): Promise<void> {
    const row = this.#find(complaint_id)
    await this.#tell(this.#keep(row, { user_response: true, state: row.state === 'PROCESSED' ? 'PROCESSING' : row.state }, 'USER_RESPONSE', said), 'COMPLAINT.STATE_CHANGE', 'USER_RESPONSE')
  }

  #tell({ complaint_id }: Complaint, event: string, action_type: string): Promise<void> {
    return this.world.notifier.send(this.#address.url, event, { complaint_id, action_type })
  }

  #find(complaint_id: string): Complaint {
    const row = this.#rows.get(complaint_id)
    if (!row) throw notFound('RESOURCE_NOT_EXISTS', '投诉单不存在')
    return row
  }

  #of({ variables }: Call): Complaint {
    return this.#find(variables['complaint_id']!)
  }

  #mine(call: Call): Complaint {
    const row = this.#of(call)
    if (call.body['complainted_mchid'] !== payee(this.orders.find(row.out_trade_no))) throw new Refusal(403, 'NO_AUTH', '被诉商户号与投诉单不一致')
    return row
  }

  #keep(row: Complaint, change: Partial<Complaint>, operate_type: string, operate_details = '', images: readonly string[] = []): Complaint {
    const operator = operate_type.startsWith('USER') ? '投诉人' : '商家'
    const step: Step = { log_id: digits(27), operator, operate_time: rfc3339(this.world.clock.now()), operate_type, ...(operate_details && { operate_details }), images }
    const changed = { ...row, ...change, steps: [...row.steps, step] }
    this.#rows.set(row.complaint_id, changed)
    return changed
  }

  #shown(row: Complaint): Fields {
    const order = this.orders.find(row.out_trade_no)
    const { transaction_id, out_trade_no, total, refunded } = order
    const media_url = this.#addresses(row.steps[0]!.images)
    return {
      complaint_id: row.complaint_id, complaint_time: rfc3339(row.created), complaint_detail: row.detail, complaint_state: row.state, complainted_mchid: payee(order),
      payer_phone: seal(row.phone, this.world.identities), complaint_order_info: [{ transaction_id, out_trade_no, amount: total }],
      ...(media_url.length > 0 && { complaint_media_list: [{ media_type: 'USER_COMPLAINT_IMAGE', media_url }] }), complaint_full_refunded: refunded === total, incoming_user_response: row.user_response,
      problem_description: row.detail, user_complaint_times: 1, problem_type: row.problem_type, ...(row.problem_type === 'REFUND' && { apply_refund_amount: total - refunded }),
    }
  }

  #step({ images, ...step }: Step): Fields {
    const media_type = step.operate_type === 'USER_CREATE_COMPLAINT' ? 'USER_COMPLAINT_IMAGE' : 'OPERATION_IMAGE'
    return { ...step, ...(images.length > 0 && { complaint_media_list: { media_type, media_url: this.#addresses(images) } }) }
  }

  #addresses(images: readonly string[]): string[] {
    return images.map((id) => `${this.baseURL()}v3/merchant-service/images/${id}`)
  }
}
