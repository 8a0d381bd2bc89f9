/**
 * Transfers to users, who confirm that they take the money; until then it is
 * underway, after a day it returns.
 */
import { Known, type Fields, type Routes } from '../../http/messages.js'
import { fen, object, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { merchantAccount, UNDERWAY, userAccount } from '../../money/ledger.js'
import type { World } from '../../world/world.js'
import type { Products } from '../products/products.js'
import { AUTHORIZATIONS } from '../products/transfers.js'
import { decryptField } from '../sensitive-fields.js'
import { noticeOf, shown, type Transfer } from './transfer.js'

const DAY = 86_400_000
const LEAST = 10
/** From here on the receiver's name must be given. */
const NAMED_FROM = 200_000
const BASE = 'v3/fund-app/mch-transfer/transfer-bills'

export class Transfers {
  readonly #rows: Map<string, Transfer>
  readonly #byId: Map<string, string>

  constructor(
    private readonly world: World,
    private readonly products: Products,
  ) {
    this.#rows = world.store.table('transfers')
    this.#byId = world.store.table('transfer-ids')
  }

  readonly routes: Routes = {
    [`POST ${BASE}`]: ({ body }) => {
      const row = this.#place(body)
      return {
        ...pick(row, 'out_bill_no', 'transfer_bill_no', 'state', 'package_info', 'fail_reason'),
        create_time: rfc3339(row.created),
      }
    },
    /** To a user who agreed before: it arrives at once. */
    [`POST ${BASE}/transfer`]: ({ body }) => {
      const row = this.#place({ ...body, openid: this.#authorized(body) })
      const done = row.state === 'WAIT_USER_CONFIRM' ? this.#end(row, 'SUCCESS') : row
      if (done !== row) void this.#tell(done)
      return new Known(shown(done, this.world.identities))
    },
    /** The user takes it, and agrees to those that follow. */
    [`POST ${BASE}/pre-transfer-with-authorization`]: ({ body }) => {
      const row = this.#place(body)
      const { authorization_notify_url, ...info } = object(body, 'authorization_info')
      if (info['out_authorization_no'] !== undefined)
        this.products
          .of(AUTHORIZATIONS)
          .make({ ...pick(body, 'appid', 'openid', 'transfer_scene_id'), ...info, authorization_notify_url })
      return new Known({ ...row, ...info, create_time: rfc3339(row.created) })
    },
    [`GET ${BASE}/out-bill-no/{out_bill_no}`]: ({ variables }) =>
      shown(this.#find(variables['out_bill_no']!), this.world.identities),
    [`GET ${BASE}/transfer-bill-no/{transfer_bill_no}`]: ({ variables }) =>
      shown(this.#find(this.#byId.get(variables['transfer_bill_no']!) ?? ''), this.world.identities),
    [`POST ${BASE}/out-bill-no/{out_bill_no}/cancel`]: ({ variables }) => {
      const row = this.#find(variables['out_bill_no']!)
      if (row.state !== 'CANCELLED' && row.state !== 'WAIT_USER_CONFIRM')
        throw new Refusal(400, 'INVALID_REQUEST', '当前单据状态不允许撤销')
      const cancelled = row.state === 'CANCELLED' ? row : this.#end(row, 'CANCELLED')
      if (cancelled !== row) void this.#tell(cancelled)
      return {
        ...pick(cancelled, 'out_bill_no', 'transfer_bill_no'),
        state: 'CANCELING',
        update_time: rfc3339(cancelled.updated),
      }
    },
  }

  has(out_bill_no: string): boolean {
    return this.#rows.has(out_bill_no)
  }

  /**
   * The user takes the money, or with a reason cannot; resolves when the merchant was notified once.
   * @throws Refusal
   */
  async confirm(out_bill_no: string, fail_reason?: string): Promise<void> {
    const row = this.#find(out_bill_no)
    if (row.state !== 'WAIT_USER_CONFIRM')
      throw new Refusal(400, 'INVALID_REQUEST', `单据状态为 ${row.state}，不可确认收款`)
    await this.#tell(this.#end(row, fail_reason === undefined ? 'SUCCESS' : 'FAIL', fail_reason))
  }

  /** What nobody took within a day returns. */
  expire(): void {
    for (const row of this.#rows.values()) this.#find(row.out_bill_no)
  }

  /** Who agreed that transfers need not be confirmed. @throws Refusal `INVALID_REQUEST` */
  #authorized(body: Fields): string {
    const number = text(body, 'authorization_id') || text(body, 'out_authorization_no')
    const row = this.products.of(AUTHORIZATIONS).get(number)
    if (row?.state !== 'TAKING_EFFECT') throw new Refusal(400, 'INVALID_REQUEST', '用户免确认收款授权未生效')
    return text(row.known, 'openid')
  }

  #place(body: Fields): Transfer {
    const { identities, ledger, clock } = this.world
    const out_bill_no = text(body, 'out_bill_no')
    const user_name = decryptField(body, 'user_name', identities)
    const wanted = {
      out_bill_no,
      appid: text(body, 'appid'),
      openid: text(body, 'openid'),
      ...pick({ user_name }, 'user_name'),
      transfer_amount: fen(body, 'transfer_amount'),
      transfer_remark: text(body, 'transfer_remark'),
      notify_url: text(body, 'notify_url'),
    }
    const known = this.#rows.get(out_bill_no)
    const isOther =
      known && Object.entries(wanted).some(([name, value]) => known[name as keyof Transfer] !== value)
    if (isOther) throw new Refusal(400, 'ALREADY_EXISTS', '商户单号已存在，且请求参数与原请求不一致')
    if (known) return this.#find(out_bill_no)
    if (!/^[0-9A-Za-z]+$/.test(out_bill_no))
      throw paramError('/out_bill_no', '只能由数字、大小写字母组成', 'body', out_bill_no)
    if (wanted.transfer_amount < LEAST)
      throw paramError('/transfer_amount', '不能小于0.1元', 'body', wanted.transfer_amount)
    if (wanted.transfer_amount >= NAMED_FROM && user_name === undefined)
      throw paramError('/user_name', '转账金额大于等于2000元时必填')
    ledger.move(
      'TRANSFER',
      out_bill_no,
      wanted.transfer_amount,
      merchantAccount(identities.merchant.id),
      UNDERWAY,
    )
    const row: Transfer = {
      ...wanted,
      transfer_bill_no: `1330000${this.world.random.digits(33)}`,
      state: 'WAIT_USER_CONFIRM',
      package_info: Buffer.from(this.world.random.digits(24)).toString('base64'),
      created: clock.now(),
      updated: clock.now(),
    }
    this.#rows.set(out_bill_no, row)
    this.#byId.set(row.transfer_bill_no, out_bill_no)
    return row
  }

  #find(out_bill_no: string): Transfer {
    const row = this.#rows.get(out_bill_no)
    if (!row) throw notFound('NOT_FOUND', '记录不存在')
    if (row.state !== 'WAIT_USER_CONFIRM' || this.world.clock.now() < row.created + DAY) return row
    const expired = this.#end(row, 'FAIL', 'OVERDUE_CLOSE')
    void this.#tell(expired)
    return expired
  }

  #end(row: Transfer, state: 'SUCCESS' | 'FAIL' | 'CANCELLED', fail_reason?: string): Transfer {
    const {
      ledger,
      clock,
      identities: { merchant },
    } = this.world
    if (state === 'SUCCESS')
      ledger.move(
        'TRANSFER_RECEIVED',
        row.out_bill_no,
        row.transfer_amount,
        UNDERWAY,
        userAccount(row.openid),
      )
    else
      ledger.move(
        'TRANSFER_RETURN',
        row.out_bill_no,
        row.transfer_amount,
        UNDERWAY,
        merchantAccount(merchant.id),
      )
    const ended: Transfer = { ...row, state, ...pick({ fail_reason }, 'fail_reason'), updated: clock.now() }
    this.#rows.set(row.out_bill_no, ended)
    return ended
  }

  #tell(row: Transfer): Promise<void> {
    const { notifier, identities } = this.world
    return notifier.send(row.notify_url, 'MCHTRANSFER.BILL.FINISHED', noticeOf(row, identities.merchant.id))
  }
}
