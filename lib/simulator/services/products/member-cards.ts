/** Member cards of brands and of merchants: the cards, and those that users have opened. */
import { object } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import type { Row } from '../records.js'
import { at } from './money.js'
import type { Change, Context, Product } from './product.js'

interface Side {
  readonly name: string
  readonly base: string
  /** How its events begin. */
  readonly events: string
}
const BRAND: Side = { name: 'brand', base: 'brand/card-member', events: 'BRAND_MEMBER_CARD' }
const PARTNER: Side = {
  name: 'partner',
  base: 'v3/brand/partner/card-member',
  events: 'BRAND_MEMBER_CARD_SP',
}

const brandOf = ({ world, said }: Context): Fields => ({
  brand_id: said['brand_id'] ?? world.identities.brand.id,
})
/** The events' own words for a user card's state. */
const STATES: Readonly<Record<string, string>> = {
  UNACTIVATED: 'NOT_EFFECTIVE',
  EFFECTIVE: 'EFFECTIVE',
  EXPIRED: 'EXPIRED',
  INVALID: 'UNAVAILABLE',
}

const cards = ({ name, base }: Side): Product => ({
  name: `${name}-cards`,
  number: 'out_request_no',
  id: ['card_id', 'p', 24],
  state: 'state',
  first: 'CARD_EFFECTIVE',
  creates: { [`POST ${base}/cards`]: undefined },
  reads: [`GET ${base}/cards/{card_id}`],
  lists: [`GET ${base}/cards`],
  changes: {
    [`PATCH ${base}/cards/{card_id}`]: { from: ['CARD_EFFECTIVE'], to: 'CARD_EFFECTIVE' },
    [`POST ${base}/cards/{card_id}/invalidate`]: { from: ['CARD_EFFECTIVE'], to: 'CARD_INVALID' },
    [`DELETE ${base}/cards/{card_id}`]: { from: ['CARD_EFFECTIVE', 'CARD_INVALID'], to: 'CARD_INVALID' },
  },
  made: brandOf,
})

const told = ({ state }: Row): Fields => ({ user_card_state: STATES[state] ?? state })
const userCards = (side: Side): Product => {
  const { name, base, events } = side
  const card = `${base}/user-cards/{user_card_code}`
  return {
    name: `${name}-user-cards`,
    number: 'user_card_code',
    state: 'user_card_state',
    first: 'EFFECTIVE',
    creates: {
      [`POST ${base}/user-cards/import-by-openid`]: undefined,
      [`POST ${base}/user-cards/import-by-phone`]: undefined,
    },
    reads: [`GET ${card}`],
    lists: [`GET ${base}/user-cards`],
    changes: {
      [`PATCH ${card}`]: { from: ['UNACTIVATED', 'EFFECTIVE'], to: 'EFFECTIVE' },
      [`POST ${card}/confirm`]: { from: ['UNACTIVATED', 'EFFECTIVE'], to: 'EFFECTIVE' },
      [`POST ${card}/invalidate`]: {
        from: ['UNACTIVATED', 'EFFECTIVE'],
        to: 'INVALID',
        more: at('invalid_time'),
      },
      [`POST ${base}/user-points/sync`]: { from: ['EFFECTIVE'], to: 'EFFECTIVE' },
      [`POST ${base}/user-points/exchange-coupon/confirm`]: {
        from: ['EFFECTIVE'],
        to: 'EFFECTIVE',
        more: (_, { said }) => ({
          exchange: `POINT_EXCHANGE_COUPON_${said['result'] === true || said['result'] === 'SUCCESS' ? 'SUCCESS' : 'FAIL'}`,
        }),
      },
      [`POST ${base}/user-feeds`]: { from: ['EFFECTIVE'], to: 'EFFECTIVE' },
    },
    decisions: {
      UNACTIVATED: {
        from: ['UNACTIVATED'],
        to: 'UNACTIVATED',
        event: `${events}.USER_CARD.CREATE`,
        told,
      },
      /** The user puts the card away. */
      DELETE: {
        from: ['UNACTIVATED', 'EFFECTIVE', 'EXPIRED'],
        to: 'INVALID',
        more: at('invalid_time'),
        event: `${events}.USER_CARD.DELETE`,
        told: () => ({ user_card_state: 'DELETE' }),
      },
      /** The user looks at the points. */
      SYNC_USER_POINT: { from: ['EFFECTIVE'], to: 'EFFECTIVE', event: `${events}.SYNC_USER_POINT` },
      /** The user wants a coupon for points. */
      POINT_EXCHANGE_COUPON: {
        from: ['EFFECTIVE'],
        to: 'EFFECTIVE',
        event: `${events}.POINT_EXCHANGE_COUPON`,
        more: ({ known }, { world }) => ({
          record_id: world.random.digits(20),
          deduct_points: known['deduct_points'] ?? 100,
        }),
      },
    },
    made: (context) => ({ ...brandOf(context), pickup_time: context.now, card_type: 'NORMAL' }),
  }
}

/** Merchants' own cards, of the older product. */
const OPEN = 'v3/marketing/membercard-open/cards'
const code = `${OPEN}/{card_id}/codes/{code}`
const happened =
  (event_type: string, more: Fields = {}) =>
  (_: Row, { now }: Context): Fields => ({ event_type, event_time: now, ...more })
const changed: Change = { from: ['NOT_ACTIVATE', 'EFFECTIVE'], to: 'EFFECTIVE' }

export const MEMBER_CARDS: readonly Product[] = [
  cards(BRAND),
  cards(PARTNER),
  userCards(BRAND),
  userCards(PARTNER),
  {
    name: 'open-cards',
    number: 'out_request_no',
    id: ['card_id', 'p', 24],
    state: 'status',
    first: 'APPROVED',
    creates: { [`POST ${OPEN}`]: undefined },
    reads: [`GET ${OPEN}/{card_id}`],
    lists: [`GET ${OPEN}`],
    changes: {
      [`PATCH ${OPEN}/{card_id}`]: { from: ['APPROVED'], to: 'APPROVED' },
      [`PATCH ${OPEN}/{card_id}/rights`]: { from: ['APPROVED'], to: 'APPROVED' },
      [`DELETE ${OPEN}/{card_id}`]: { from: ['APPROVED'], to: 'DELETED' },
    },
    made: ({ said }) => ({ remain_quantity: said['total_quantity'] ?? 100_000_000 }),
  },
  {
    name: 'open-user-cards',
    number: 'code',
    state: 'user_card_status',
    first: 'NOT_ACTIVATE',
    creates: {},
    reads: [`GET ${code}`],
    lists: ['GET v3/marketing/membercard-open/user/cards'],
    changes: {
      [`POST ${code}/activate`]: {
        ...changed,
        event: 'MEMBERCARD.ACTIVATE_CARD',
        told: happened('MEMBER_CARD_ACTIVATE', { activate_scene: 'NEW_ACTIVATE' }),
      },
      [`PATCH ${code}`]: {
        ...changed,
        more: (_, { said }) => ({ balance: object(said, 'balance_information')['balance'] ?? 0 }),
      },
      [`PATCH ${code}/rights`]: changed,
      [`POST ${code}/bonus/prepare`]: changed,
      [`POST ${code}/bonus/commit`]: changed,
      [`POST ${code}/unavailable`]: { from: ['NOT_ACTIVATE', 'EFFECTIVE'], to: 'UNAVAILABLE' },
    },
    decisions: {
      NOT_ACTIVATE: {
        from: ['NOT_ACTIVATE'],
        to: 'NOT_ACTIVATE',
        event: 'MEMBERCARD.ACCEPT_CARD',
        told: happened('NEW_ACTIVATE'),
      },
      DELETE: {
        from: ['NOT_ACTIVATE', 'EFFECTIVE'],
        to: 'DELETE',
        event: 'MEMBERCARD.USERCARD_MANAGE',
        told: happened('USER_DELETE_MEMBERCARD'),
      },
    },
  },
]
