/**
 * Applications of merchants that are there: their subject, administrator, name and
 * settlement account; and of brands.
 */
import { text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { decided, notFoundBy, reasons } from './decisions.js'
import type { Change, Product } from './product.js'

/** Whether the merchant really wants its account. */
const SUBJECT = 'APPLYMENT_STATE_'
const CANCEL: Change = {
  from: [
    'WAITTING_FOR_AUDIT',
    'EDITTING',
    'WAITTING_FOR_CONFIRM_CONTACT',
    'WAITTING_FOR_CONFIRM_LEGALPERSON',
  ].map((name) => SUBJECT + name),
  to: `${SUBJECT}CANCELED`,
}
export const SUBJECTS: Product = {
  name: 'subject-applyments',
  number: 'business_code',
  id: ['applyment_id', '2000', 12],
  state: 'applyment_state',
  first: `${SUBJECT}WAITTING_FOR_AUDIT`,
  creates: { 'POST v3/apply4subject/applyment': undefined },
  reads: ['GET v3/apply4subject/applyment'],
  anew: [`${SUBJECT}REJECTED`, `${SUBJECT}CANCELED`],
  changes: {
    'POST v3/apply4subject/applyment/{business_code}/cancel': CANCEL,
    'POST v3/apply4subject/applyment/{applyment_id}/cancel': CANCEL,
  },
  decisions: decided(CANCEL.from, {
    [`${SUBJECT}EDITTING`]: {},
    [`${SUBJECT}WAITTING_FOR_CONFIRM_CONTACT`]: {},
    [`${SUBJECT}WAITTING_FOR_CONFIRM_LEGALPERSON`]: {},
    [`${SUBJECT}PASSED`]: {},
    [`${SUBJECT}REJECTED`]: { more: reasons },
    [`${SUBJECT}FREEZED`]: {},
  }),
  words: notFoundBy('未能找到申请单'),
}

/** The superior administrator, the subject or the short name of a merchant is changed. */
const ALTERATIONS = ['mchcontactalterapplyment', 'mchsubjectalterapplyment', 'merchantnamealterapplyment']
const withdrawn: Change = {
  from: ['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_MODIFING'],
  to: 'APPLYMENT_STATE_CANCELED',
  answer: { result: 'SUCCESS' },
}
export const ALTERED: Product = {
  name: 'alterations',
  number: 'out_request_no',
  id: ['apply_id', '3000', 12],
  state: 'state',
  first: 'APPLYMENT_STATE_AUDITING',
  creates: Object.fromEntries(ALTERATIONS.map((path) => [`POST v3/mchalterapply/${path}`, undefined])),
  reads: ALTERATIONS.flatMap((path) => [
    `GET v3/mchalterapply/${path}/{apply_id}`,
    `GET v3/mchalterapply/${path}/merchant/{merchant_code}/out-request-no/{out_request_no}`,
    `GET v3/mchalterapply/${path}/merchant/{sub_mchid}/out-request-no/{out_request_no}`,
  ]),
  changes: Object.fromEntries(
    ALTERATIONS.map((path) => [`POST v3/mchalterapply/${path}/{apply_id}/revoke`, withdrawn]),
  ),
  decisions: decided(withdrawn.from, {
    APPLYMENT_STATE_REJECTED: {
      more: (row, context) => ({ ...reasons(row, context), audit_reject_reason: '图片不清晰' }),
    },
    APPLYMENT_STATE_MODIFING: {},
    APPLYMENT_STATE_FINISHED: {},
  }),
  shown: ({ known }) => ({ merchant_code: known['merchant_code'] ?? known['sub_mchid'] }),
}

/** The account at a bank to which a sub-merchant's money goes. */
const SETTLEMENT = 'v3/apply4sub/sub_merchants/{sub_mchid}'
export const SETTLEMENTS: Product = {
  name: 'settlements',
  number: 'application_no',
  state: 'verify_result',
  first: 'AUDITING',
  creates: {},
  reads: [`GET ${SETTLEMENT}/application/{application_no}`],
  decisions: decided(['AUDITING'], {
    AUDIT_SUCCESS: { more: (_, { now }) => ({ verify_finish_time: now }) },
    AUDIT_FAIL: {
      more: (_, { now, said }) => ({
        verify_finish_time: now,
        verify_fail_reason: text(said, 'verify_fail_reason') || '卡号或户名有误',
      }),
    },
  }),
  answers: {
    [`GET ${SETTLEMENT}/application/{application_no}`]: (row, { said }) => maskedAccount(row.known, said),
  },
}

/** @see https://pay.weixin.qq.com/docs/partner/apis/contracted-merchant-application/get-application.html */
export function maskedAccount(known: Fields, { account_number_rule }: Fields): Fields {
  const number = text(known, 'account_number')
  const [start, end] = account_number_rule === 'ACCOUNT_NUMBER_RULE_MASK_V2' ? [6, 4] : [2, 2]
  const stars = '*'.repeat(Math.max(0, number.length - start - end))
  const name = text(known, 'account_name') || '张三'
  return {
    account_number: `${number.slice(0, start)}${stars}${number.slice(-end)}`,
    account_name: `${name.slice(0, 1)}${'*'.repeat(Math.max(1, name.length - 1))}`,
  }
}

/** A brand enters the platform. */
const BRANDS = 'v3/brand/applyments'
const BRAND_OPEN = ['WAITING_AUDIT', 'WAITING_VALIDATE', 'WAITING_AUTH', 'OPEN_ACCOUNT'].map(
  (name) => `APPLYMENT_STATE_${name}`,
)
export const BRAND_APPLYMENTS: Product = {
  name: 'brand-applyments',
  number: 'business_code',
  id: ['applyment_id', '4000', 12],
  state: 'applyment_state',
  first: 'APPLYMENT_STATE_WAITING_AUDIT',
  creates: { [`POST ${BRANDS}`]: undefined },
  reads: [`GET ${BRANDS}/applyment-id/{applyment_id}`, `GET ${BRANDS}/business-code/{business_code}`],
  anew: ['APPLYMENT_STATE_AUDIT_REJECTED', 'APPLYMENT_STATE_CANCELED'],
  changes: {
    [`POST ${BRANDS}/cancel-applyment`]: { from: BRAND_OPEN, to: 'APPLYMENT_STATE_CANCELED' },
  },
  decisions: decided(BRAND_OPEN, {
    APPLYMENT_STATE_AUDIT_REJECTED: { more: reasons },
    APPLYMENT_STATE_WAITING_VALIDATE: {},
    APPLYMENT_STATE_WAITING_AUTH: {},
    APPLYMENT_STATE_OPEN_ACCOUNT: {},
    APPLYMENT_STATE_FINISH: { more: (_, { world }) => ({ brand_id: world.identities.brand.id }) },
  }),
}
