/**
 * Plans by which coupons are shown to users, and what else is only made and read: images,
 * plans of services, authorizations.
 */
import { object, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import type { Row } from '../records.js'
import { at } from './money.js'
import type { Change, Context, Product } from './product.js'

const BRAND = 'brand/marketing/delivery-plan/delivery-plans'
const PARTNER = 'v3/marketing/partner/delivery-plan/delivery-plans'
export const PLAN_ADDRESS = 'delivery-plans'
const OPEN = ['PLAN_CREATED', 'PLAN_DELIVERING', 'PLAN_PAUSED']

/** The events' own words: `DELIVERING`, `PASSED`; one of them is written whole. */
const told = ({ state, known }: Row): Fields => ({
  plan_state: state === 'PLAN_TERMINATED' ? state : state.replace('PLAN_', ''),
  audit_state: text(known, 'audit_state').replace('AUDIT_', ''),
  change_reason: text(known, 'change_reason') || '状态变更',
})
const decision = (to: string, audit_state?: string): Change => ({
  from: OPEN,
  to,
  ...(audit_state && { more: () => ({ audit_state }) }),
  event: 'DELIVERY_PLAN.CHANGE',
  told,
})
const modify: Change = {
  from: OPEN,
  to: 'PLAN_CREATED',
  more: (_, { said }) => ({ ...object(said, 'modify_content'), audit_state: 'AUDIT_PROCESSING' }),
}

export const DELIVERY_PLANS: Product = {
  name: 'delivery-plans',
  number: 'out_request_no',
  id: ['plan_id', '1000', 12],
  state: 'plan_state',
  first: 'PLAN_CREATED',
  creates: { [`POST ${BRAND}`]: undefined, [`POST ${PARTNER}`]: undefined },
  lists: [`GET ${BRAND}`, `GET ${PARTNER}/{brand_id}/delivery-plans`],
  listed: 'plan_list',
  changes: {
    [`PATCH ${BRAND}/{plan_id}`]: modify,
    [`PATCH ${PARTNER}/{plan_id}`]: modify,
    [`POST ${PARTNER}/{plan_id}/terminate`]: decision('PLAN_TERMINATED'),
  },
  decisions: {
    PLAN_DELIVERING: decision('PLAN_DELIVERING', 'AUDIT_PASSED'),
    PLAN_PAUSED: decision('PLAN_PAUSED'),
    PLAN_TERMINATED: decision('PLAN_TERMINATED'),
    PLAN_EXPIRED: decision('PLAN_EXPIRED'),
    AUDIT_REJECTED: decision('PLAN_CREATED', 'AUDIT_REJECTED'),
  },
  made: ({ said, world }) => ({
    audit_state: 'AUDIT_PROCESSING',
    brand_id: said['brand_id'] ?? world.identities.brand.id,
  }),
  shown: (row) => ({ plan: { ...row.known, plan_state: row.state } }),
  address: PLAN_ADDRESS,
}

const IMAGES = 'v3/marketing/partner/product-coupon/image-generation-tasks'
const image = ({ world }: Context): Fields => ({
  image_url: `https://wxpaylogo.qpic.cn/${world.random.hex(8)}.png`,
})
export const IMAGE_TASKS: Product = {
  name: 'image-tasks',
  number: 'task_id',
  state: 'task_state',
  first: 'PROCESSING',
  creates: { [`POST ${IMAGES}`]: undefined },
  reads: [`GET ${IMAGES}/{task_id}`],
  decisions: {
    SUCCESS: {
      from: ['PROCESSING'],
      to: 'SUCCESS',
      more: ({ known }, context) =>
        known['image_generation_type'] === 'CUT_OUT'
          ? { cut_out_result: image(context) }
          : { combine_image_result: image(context) },
      event: 'PRODUCT_COUPON_SP.IMAGE_GENERATION',
    },
    FAIL: { from: ['PROCESSING'], to: 'FAIL', event: 'PRODUCT_COUPON_SP.IMAGE_GENERATION' },
  },
}

/** A user agrees to be served on credit. */
const PERMISSIONS = ['v3/payscore/permissions', 'v3/payscore/partner/permissions']
const ended: Change = {
  from: ['AVAILABLE', 'UNBINDUSER'],
  to: 'UNAVAILABLE',
  more: (_, { now }) => ({
    cancel_authorization_time: now,
    user_service_status: 'USER_CLOSE_SERVICE',
    openorclose_time: now.replace(/\D/g, '').slice(0, 14),
  }),
  event: 'PAYSCORE.USER_CLOSE_SERVICE',
}
export const SERVICE_PERMISSIONS: Product = {
  name: 'service-permissions',
  number: 'authorization_code',
  id: ['apply_permissions_token', '', 32],
  state: 'authorization_state',
  first: 'UNBINDUSER',
  creates: {
    ...Object.fromEntries(PERMISSIONS.map((path) => [`POST ${path}`, undefined])),
    'POST v3/payscore/partner/permissions/apply-for-scene': undefined,
  },
  reads: PERMISSIONS.map((path) => `GET ${path}/authorization-code/{authorization_code}`),
  changes: Object.fromEntries(
    PERMISSIONS.map((path) => [`POST ${path}/authorization-code/{authorization_code}/terminate`, ended]),
  ),
  decisions: {
    AVAILABLE: {
      from: ['UNBINDUSER', 'UNAVAILABLE'],
      to: 'AVAILABLE',
      more: ({ known }, { now, said }) => ({
        openid: said['openid'] ?? known['openid'] ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        authorization_success_time: now,
        user_service_status: 'USER_OPEN_SERVICE',
        openorclose_time: now.replace(/\D/g, '').slice(0, 14),
      }),
      event: 'PAYSCORE.USER_OPEN_SERVICE',
    },
    UNAVAILABLE: ended,
  },
  anew: ['UNAVAILABLE'],
}

const SIGN_PLANS = 'v3/payscore/sign-plan'
const stop: Change = {
  from: ['SIGNED'],
  to: 'UNSIGNED',
  more: (_, { said, now }) => ({
    cancel_sign_time: now,
    cancel_sign_type: 'MERCHANT',
    cancel_reason: text(said, 'stop_reason'),
  }),
  event: 'PAYSCORE.USER_CANCEL_SIGN_PLAN',
}
export const SIGNED_PLANS: Product = {
  name: 'signed-plans',
  number: 'merchant_sign_plan_no',
  id: ['sign_plan_id', '', 20],
  state: 'sign_state',
  first: 'CREATED',
  creates: {
    [`POST ${SIGN_PLANS}/user-sign-plans`]: undefined,
    [`POST ${SIGN_PLANS}/partner/user-sign-plans`]: undefined,
  },
  reads: [
    `GET ${SIGN_PLANS}/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`,
    `GET ${SIGN_PLANS}/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`,
  ],
  changes: {
    [`POST ${SIGN_PLANS}/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`]: stop,
    [`POST ${SIGN_PLANS}/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`]: stop,
  },
  decisions: {
    SIGNED: {
      from: ['CREATED'],
      to: 'SIGNED',
      more: at('sign_time'),
      event: 'PAYSCORE.USER_SIGN_PLAN',
      // The overlay knows the state of a plan that was cancelled alone.
      told: () => ({ sign_state: undefined }),
    },
    UNSIGNED: {
      ...stop,
      more: (row, context) => ({ ...stop.more!(row, context), cancel_sign_type: 'USER' }),
    },
  },
  shown: (row) => ({
    sign_plan: { ...row.known, sign_state: row.state, merchant_callback_url: row.known['notify_url'] },
    merchant_callback_url: row.known['notify_url'],
    signed_detail_list: row.known['sign_plan_detail'],
  }),
}
