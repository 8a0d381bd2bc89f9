/**
 * Complaints of payers: raised by a control, seen, answered and completed by the
 * merchant, who is notified of each step.
 */
import type { Call, Fields, Routes } from '../../http/messages.js'
import { page, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { dayOf, rfc3339 } from '../../http/times.js'
import { isPaid, payee } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import { ComplaintAddress } from './complaint-address.js'
import { complaintOf, stepOf, type ComplaintDetails, type Complaint, type Step } from './complaint.js'

const MOST_ANSWERS = 500
const BASE = 'v3/merchant-service/complaints-v2'

export class Complaints {
  readonly #rows: Map<string, Complaint>
  readonly #address: ComplaintAddress

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
  ) {
    this.#rows = world.store.table('complaints')
    this.#address = new ComplaintAddress(world)
    this.routes = { ...this.#address.routes, ...this.#own }
  }

  readonly routes: Routes

  readonly #own: Routes = {
    [`GET ${BASE}`]: ({ query, origin }) => {
      const [from, until] = [text(query, 'begin_date'), text(query, 'end_date')]
      const rows = [...this.#rows.values()].filter(
        ({ created }) => dayOf(created) >= from && dayOf(created) <= until,
      )
      return page(
        rows.map((row) => this.#shown(row, origin)),
        { limit: 10, ...query },
      )
    },
    [`GET ${BASE}/{complaint_id}`]: (call) => {
      const row = this.#of(call)
      return {
        ...this.#shown(row, call.origin),
        ...pick({ payer_openid: this.orders.find(row.out_trade_no).payer }, 'payer_openid'),
      }
    },
    [`GET ${BASE}/{complaint_id}/negotiation-historys`]: (call) =>
      page(
        this.#of(call)
          .steps.toReversed()
          .map((step) => stepOf(step, call.origin)),
        { limit: 100, ...call.query },
      ),
    [`POST ${BASE}/{complaint_id}/response`]: (call) => {
      const row = this.#mine(call)
      if (row.steps.length > MOST_ANSWERS) throw new Refusal(400, 'INVALID_REQUEST', '回复次数超过上限')
      const state = row.state === 'PENDING' ? 'PROCESSING' : row.state
      const images = (call.body['response_images'] ?? []) as string[]
      this.#keep(
        row,
        { state, user_response: false },
        'MERCHANT_RESPONSE',
        text(call.body, 'response_content'),
        images,
      )
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
      this.#keep(
        row,
        {},
        approved ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REFUSE_RERUND',
        text(call.body, 'reject_reason') || text(call.body, 'remark'),
      )
      return undefined
    },
  }

  /**
   * A payer complains of an order; resolves with the complaint's number when the merchant was notified once.
   * @throws Refusal
   */
  async raise(out_trade_no: string, details: ComplaintDetails = {}): Promise<string> {
    const { detail = '商品与描述不符', problem_type = 'OTHERS', phone = '13800138000', images = [] } = details
    const order = this.orders.find(out_trade_no)
    if (!isPaid(order)) throw new Refusal(400, 'INVALID_REQUEST', '订单未支付，不可投诉')
    const { clock } = this.world
    const pictures = this.world.store.table<string>('pictures')
    const kept = images.map((bytes) => {
      const media_id = this.world.random.token(24)
      pictures.set(media_id, this.world.files.put(Buffer.from(bytes)))
      return media_id
    })
    const row: Complaint = {
      complaint_id: `2002018${dayOf(clock.now()).replaceAll('-', '')}${this.world.random.digits(13)}`,
      out_trade_no,
      detail,
      problem_type,
      phone,
      state: 'PENDING',
      steps: [],
      user_response: false,
      created: clock.now(),
    }
    await this.#tell(
      this.#keep(row, {}, 'USER_CREATE_COMPLAINT', detail, kept),
      'COMPLAINT.CREATE',
      'CREATE_COMPLAINT',
    )
    return row.complaint_id
  }

  /** The payer says more; resolves when the merchant was notified once. @throws Refusal */
  async respond(complaint_id: string, said: string): Promise<void> {
    const row = this.#find(complaint_id)
    const state = row.state === 'PROCESSED' ? 'PROCESSING' : row.state
    await this.#tell(
      this.#keep(row, { user_response: true, state }, 'USER_RESPONSE', said),
      'COMPLAINT.STATE_CHANGE',
      'USER_RESPONSE',
    )
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
    if (call.body['complainted_mchid'] !== payee(this.orders.find(row.out_trade_no)))
      throw new Refusal(403, 'NO_AUTH', '被诉商户号与投诉单不一致')
    return row
  }

  #keep(
    row: Complaint,
    change: Partial<Complaint>,
    operate_type: string,
    operate_details = '',
    images: readonly string[] = [],
  ): Complaint {
    const operator = operate_type.startsWith('USER') ? '投诉人' : '商家'
    const operate_time = rfc3339(this.world.clock.now())
    const step: Step = {
      log_id: this.world.random.digits(27),
      operator,
      operate_time,
      operate_type,
      ...(operate_details && { operate_details }),
      images,
    }
    const changed = { ...row, ...change, steps: [...row.steps, step] }
    this.#rows.set(row.complaint_id, changed)
    return changed
  }

  #shown(row: Complaint, origin: string): Fields {
    return complaintOf(row, this.orders.find(row.out_trade_no), this.world.identities, origin)
  }
}
