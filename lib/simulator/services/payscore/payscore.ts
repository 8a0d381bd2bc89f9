/**
 * Payscore: a service is ordered, confirmed by the user, completed with its price, and
 * paid without being asked again.
 */
import type { Fields } from '../../http/messages.js'
import { number, object, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { compactTime } from '../../http/times.js'
import { SOMEBODY, type Orders } from '../../money/orders.js'
import { checkBound, ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import { completionOf } from './completion.js'
import { inFull, stateError, type ServiceOrder } from './service-order.js'

const HOUR = 3_600_000
const SAID = [
  'service_introduction',
  'post_payments',
  'post_discounts',
  'risk_fund',
  'time_range',
  'location',
  'attach',
  'notify_url',
] as const

export class Payscore {
  readonly #rows: Map<string, ServiceOrder>

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
  ) {
    this.#rows = world.store.table('service-orders')
  }

  /** Placed; once more with the same parameters changes nothing. @throws Refusal */
  place(body: Fields): ServiceOrder {
    const out_order_no = text(body, 'out_order_no')
    const asked = JSON.stringify(body)
    const known = this.#rows.get(out_order_no)
    if (known && known.asked !== asked)
      throw new Refusal(400, 'PARAM_ERROR', '商户服务订单号已存在，且请求参数与原请求不一致')
    if (known) return this.#find(out_order_no)
    const confirmed = body['need_user_confirm'] === false
    if (body['sub_mchid'] !== undefined)
      checkBound(this.world.identities.merchant.subMerchants, text(body, 'sub_mchid'))
    if (confirmed && text(body, 'openid') === '') throw paramError('/openid', '免确认模式必填')
    const row: ServiceOrder = {
      out_order_no,
      order_id: `150${this.world.random.digits(25)}`,
      service_id: text(body, 'service_id'),
      appid: text(body, 'appid'),
      ...pick(body, 'openid', 'sub_mchid', 'sub_appid'),
      ...(confirmed ? { state: 'DOING', state_description: 'USER_CONFIRM' } : { state: 'CREATED' }),
      profit_sharing: false,
      said: pick(body, ...SAID),
      notify_url: text(body, 'notify_url'),
      asked,
      created: this.world.clock.now(),
    }
    this.#rows.set(out_order_no, row)
    return row
  }

  /** One that whoever asks may see: `given` names what it was placed with. @throws Refusal */
  owned(out_order_no: string, given: Fields): ServiceOrder {
    const row = this.#find(out_order_no)
    const other = (['service_id', 'appid'] as const).find(
      (name) => given[name] !== undefined && given[name] !== row[name],
    )
    ofSubMerchant(row, given['sub_mchid'])
    if (other !== undefined) throw paramError(`/${other}`, '与订单不一致', 'body', given[other])
    return row
  }

  /** Nobody pays it. @throws Refusal */
  cancel(row: ServiceOrder): ServiceOrder {
    if (row.state === 'REVOKED') return row
    if (row.paid || row.state === 'DONE') throw new Refusal(400, 'ORDER_DONE', '订单已完成，不可取消')
    return this.#set(row, { state: 'REVOKED' })
  }

  /** Once more with the same price changes nothing. */
  complete(row: ServiceOrder, body: Fields): ServiceOrder {
    const isCompleted = row.state_description === 'MCH_COMPLETE'
    if (isCompleted && row.total_amount === number(body, 'total_amount')) return row
    if (isCompleted || row.state !== 'DOING') throw stateError(row)
    return this.#set(row, completionOf(row, body))
  }

  /** To a lower price than it was completed with. @throws Refusal */
  modify(row: ServiceOrder, body: Fields): ServiceOrder {
    const { total_amount: completed } = this.waiting(row)
    const total_amount = number(body, 'total_amount')
    if (total_amount > completed!)
      throw paramError('/total_amount', '修改后的金额不能大于原金额', 'body', total_amount)
    return this.#set(row, {
      total_amount,
      said: { ...row.said, ...pick(body, 'post_payments', 'post_discounts') },
    })
  }

  /** The merchant was paid outside of WeChat Pay: nothing moves here. @throws Refusal */
  sync(row: ServiceOrder, body: Fields): ServiceOrder {
    this.waiting(row)
    const time = text(object(body, 'detail'), 'paid_time')
    if (text(body, 'type') !== 'Order_Paid')
      throw paramError('/type', '不是 Order_Paid', 'body', body['type'])
    return this.#set(row, { state: 'DONE', paid: { type: 'MCH', time } })
  }

  /** One that is completed and not paid. @throws Refusal */
  waiting(row: ServiceOrder): ServiceOrder {
    if (row.state !== 'DOING' || row.state_description !== 'MCH_COMPLETE') throw stateError(row)
    return row
  }

  /** The user agrees; resolves when the merchant was notified once. @throws Refusal */
  async confirm(out_order_no: string, openid?: string): Promise<void> {
    const row = this.#find(out_order_no)
    if (row.state !== 'CREATED') throw stateError(row)
    const confirmed = this.#set(row, {
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      openid: openid ?? row.openid ?? SOMEBODY,
    })
    await this.world.notifier.send(
      row.notify_url,
      'PAYSCORE.USER_CONFIRM',
      inFull(confirmed, this.world.identities.merchant.id),
    )
  }

  /** What it costs is taken from the user; resolves when the merchant was notified once. @throws Refusal */
  async pay(out_order_no: string): Promise<void> {
    const row = this.waiting(this.#find(out_order_no))
    const {
      clock,
      identities: { merchant },
      notifier,
    } = this.world
    const placed = this.orders.place({
      api: row.sub_mchid === undefined ? 'direct' : 'partner',
      sub_mchid: row.sub_mchid,
      trade_type: 'AUTH',
      out_trade_no: row.order_id,
      mchid: merchant.id,
      appid: row.appid,
      notify_url: '',
      description: text(row.said, 'service_introduction'),
      attach: row.said['attach'] as string | undefined,
      total: row.total_amount!,
      openid: row.openid,
      profit_sharing: row.profit_sharing,
    })
    const { transaction_id = '' } = this.orders.pay(placed)
    const paid = this.#set(row, {
      state: 'DONE',
      paid: { type: 'NEWTON', time: compactTime(clock.now()), transaction_id },
    })
    await notifier.send(row.notify_url, 'PAYSCORE.USER_PAID', {
      ...inFull(paid, merchant.id),
      out_trade_no: row.order_id,
    })
  }

  /** What nobody confirmed within an hour has run out. */
  #find(out_order_no: string): ServiceOrder {
    const row = this.#rows.get(out_order_no)
    if (!row) throw notFound('ORDER_NOT_EXIST', '订单不存在')
    return row.state === 'CREATED' && this.world.clock.now() >= row.created + HOUR
      ? this.#set(row, { state: 'EXPIRED' })
      : row
  }

  #set(row: ServiceOrder, change: Partial<ServiceOrder>): ServiceOrder {
    const changed = { ...row, ...change }
    this.#rows.set(row.out_order_no, changed)
    return changed
  }
}
