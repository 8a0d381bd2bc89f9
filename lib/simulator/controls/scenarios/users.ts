/** What users do with coupons, cards, services and complaints. */
import { object, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { OPENID, type Scenario, type Stage } from '../stage.js'

const ENDLESS = {
  available_begin_time: '2020-01-01T00:00:00+08:00',
  available_end_time: '2099-01-01T00:00:00+08:00',
}

/** A stock of a product coupon, and the coupon. */
async function stock(stage: Stage, base: string): Promise<{ product_coupon_id: string; stock_id: string }> {
  const made = await stage.call(`POST ${base}/product-coupons`, {
    out_request_no: stage.number(),
    usage_mode: 'SINGLE',
    stock: {
      coupon_code_mode: 'WECHATPAY',
      stock_send_rule: { max_count: 10 },
      single_usage_rule: { coupon_available_period: ENDLESS },
    },
    stock_bundle: undefined,
  })
  return {
    product_coupon_id: text(made, 'product_coupon_id'),
    stock_id: text(object(made, 'stock'), 'stock_id'),
  }
}
const BRAND = 'brand/marketing/product-coupon'
const PARTNER = 'v3/marketing/partner/product-coupon'

const taken =
  (base: string): Scenario =>
  async (stage) => {
    const { stock_id } = await stock(stage, base)
    await stage.account.controls.takeCoupon(stock_id, OPENID)
  }
/** Steps of a coupon that was sent; only the last is told. */
const changed =
  (...verbs: readonly ('use' | 'return')[]): Scenario =>
  async (stage) => {
    const ids = await stock(stage, BRAND)
    const coupon_code = await stage.silently(() => stage.account.controls.takeCoupon(ids.stock_id, OPENID))
    const step = (verb: string) =>
      stage.call(
        `POST ${BRAND}/users/{openid}/coupons/{coupon_code}/${verb}`,
        { ...ids, out_request_no: stage.number() },
        { openid: OPENID, coupon_code },
      )
    await stage.silently(async () => {
      for (const verb of verbs.slice(0, -1)) await step(verb)
    })
    await step(verbs.at(-1)!)
  }

/** A user opens a card, and then what `state` says. */
const card =
  (
    key: string,
    state?: string,
    before: readonly string[] = [],
    said?: (stage: Stage) => Promise<Fields>,
  ): Scenario =>
  async (stage): Promise<void> => {
    const open = async (): Promise<string> => {
      const { card_id } = await stage.call(key, { out_request_no: stage.number() })
      return stage.account.controls.openCard(String(card_id), OPENID)
    }
    if (state === undefined) {
      await open()
      return
    }
    const code = await stage.silently(async () => {
      const opened = await open()
      for (const verb of before)
        await stage.call(
          `POST ${key.slice(5).replace(/\/cards$/, '')}/${verb}`,
          { openid: OPENID },
          { user_card_code: opened, code: opened },
        )
      return opened
    })
    await stage.account.controls.decide(code, state, await said?.(stage))
  }
const CONFIRM = ['user-cards/{user_card_code}/confirm']
const cards = (events: string, base: string): Record<string, Scenario> => {
  const key = `POST ${base}/cards`
  return {
    [`${events}.USER_CARD.CREATE`]: card(key),
    [`${events}.USER_CARD.DELETE`]: card(key, 'DELETE'),
    [`${events}.SYNC_USER_POINT`]: card(key, 'SYNC_USER_POINT', CONFIRM),
    [`${events}.POINT_EXCHANGE_COUPON`]: card(key, 'POINT_EXCHANGE_COUPON', CONFIRM, (stage) =>
      stock(stage, BRAND),
    ),
  }
}
const OPEN = 'POST v3/marketing/membercard-open/cards'

const service =
  (end: 'confirm' | 'pay'): Scenario =>
  async (stage) => {
    const out_order_no = stage.number()
    const { controls } = stage.account
    await stage.silently(async () => {
      await stage.call('POST v3/payscore/serviceorder', {
        out_order_no,
        openid: OPENID,
        need_user_confirm: true,
        notify_url: text(stage.wish, 'url'),
      })
      if (end === 'confirm') return
      await controls.confirmServiceOrder(out_order_no)
      await stage.call(
        'POST v3/payscore/serviceorder/{out_order_no}/complete',
        {
          service_id: undefined,
          appid: undefined,
          total_amount: stage.amount,
          post_payments: [{ name: '服务', amount: stage.amount }],
          post_discounts: [],
        },
        { out_order_no },
      )
    })
    await (end === 'confirm'
      ? controls.confirmServiceOrder(out_order_no)
      : controls.payServiceOrder(out_order_no))
  }

export const USER_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'PRODUCT_COUPON.SEND': taken(BRAND),
  'PRODUCT_COUPON_SP.SEND': taken(PARTNER),
  'PRODUCT_COUPON.USE': changed('use'),
  'PRODUCT_COUPON.RETURN': changed('use', 'return'),
  ...cards('BRAND_MEMBER_CARD', 'brand/card-member'),
  ...cards('BRAND_MEMBER_CARD_SP', 'v3/brand/partner/card-member'),
  'MEMBERCARD.ACCEPT_CARD': card(OPEN),
  'MEMBERCARD.USERCARD_MANAGE': card(OPEN, 'DELETE'),
  'MEMBERCARD.ACTIVATE_CARD': async (stage) => {
    const code = await stage.silently(async () => {
      const { card_id } = await stage.call(OPEN, { out_request_no: stage.number() })
      return stage.account.controls.openCard(String(card_id), OPENID)
    })
    await stage.call(`${OPEN}/{card_id}/codes/{code}/activate`, {}, { code })
  },
  'PAYSCORE.USER_CONFIRM': service('confirm'),
  'PAYSCORE.USER_PAID': service('pay'),
  'COMPLAINT.CREATE': async (stage) => {
    const { out_trade_no } = await stage.paid()
    await stage.account.controls.complain(out_trade_no)
    return out_trade_no
  },
  'COMPLAINT.STATE_CHANGE': async (stage) => {
    const { out_trade_no } = await stage.paid()
    const id = await stage.silently(() => stage.account.controls.complain(out_trade_no))
    await stage.account.controls.respondToComplaint(id, '请尽快处理')
    return out_trade_no
  },
}
