/**
 * Applications that the platform's staff decides: merchants, settlement accounts,
 * changes of what a merchant is.
 */
import { text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { Refusal } from '../../http/refusal.js'
import { bindSubMerchant } from '../../money/ownership.js'
import type { Row } from '../records.js'
import { decided, notFoundBy, reasons } from './decisions.js'
import type { Change, Context, Product } from './product.js'

/** The sub-merchant that the application becomes: it may be named from then on. */
function becomeMerchant({ known }: Row, { world, said }: Context): Fields {
  const sub_mchid = text(said, 'sub_mchid') || text(known, 'sub_mchid') || `16${world.random.digits(8)}`
  bindSubMerchant(world.identities.merchant, sub_mchid)
  return { sub_mchid }
}

const MERCHANT = 'APPLYMENT_STATE_'
const MESSAGES: Readonly<Record<string, string>> = {
  EDITTING: '提交申请发生错误，请尝试重新提交',
  AUDITING: '申请单正在审核中',
  REJECTED: '申请资料被驳回',
  TO_BE_CONFIRMED: '请超级管理员完成账户验证',
  TO_BE_SIGNED: '请超级管理员完成签约',
  SIGNING: '系统开通相关权限中',
  FINISHED: '商户入驻申请已完成',
  CANCELED: '申请单已撤销',
}

/** @see https://pay.weixin.qq.com/doc/v3/partner/4012697052 */
export const SUB_MERCHANTS: Product = {
  name: 'applyments',
  number: 'business_code',
  id: ['applyment_id', '2000', 12],
  state: 'applyment_state',
  first: `${MERCHANT}AUDITING`,
  creates: { 'POST v3/applyment4sub/applyment/': undefined },
  reads: [
    'GET v3/applyment4sub/applyment/business_code/{business_code}',
    'GET v3/applyment4sub/applyment/applyment_id/{applyment_id}',
  ],
  anew: [`${MERCHANT}REJECTED`, `${MERCHANT}EDITTING`, `${MERCHANT}CANCELED`],
  decisions: decided(
    ['AUDITING', 'EDITTING', 'TO_BE_CONFIRMED', 'TO_BE_SIGNED', 'SIGNING'].map((name) => MERCHANT + name),
    {
      [`${MERCHANT}EDITTING`]: {},
      [`${MERCHANT}REJECTED`]: { more: reasons },
      [`${MERCHANT}TO_BE_CONFIRMED`]: {},
      [`${MERCHANT}TO_BE_SIGNED`]: { more: becomeMerchant },
      [`${MERCHANT}SIGNING`]: { more: becomeMerchant },
      [`${MERCHANT}FINISHED`]: { more: becomeMerchant },
      [`${MERCHANT}CANCELED`]: {},
    },
  ),
  shown: ({ known, state }) => ({
    applyment_state_msg: MESSAGES[state.replace(MERCHANT, '')],
    sign_url: `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=${String(known['applyment_id'])}`,
  }),
  words: {
    ...notFoundBy('未能找到申请单'),
    conflict: () => new Refusal(400, 'PARAM_ERROR', '申请单尚未被驳回，不可修改'),
  },
}

const REVOKE: Change = { from: ['CHECKING', 'ACCOUNT_NEED_VERIFY', 'AUDITING', 'NEED_SIGN'], to: 'REVOKED' }
/** Second-level merchants of a platform. */
export const ECOMMERCE_MERCHANTS: Product = {
  name: 'ecommerce-applyments',
  number: 'out_request_no',
  id: ['applyment_id', '2000', 12],
  state: 'applyment_state',
  first: 'CHECKING',
  creates: {
    'POST v3/ecommerce/applyments/': undefined,
    'POST v3/ecommerce/applyments/submit-account-hosting-applyment': undefined,
  },
  reads: [
    'GET v3/ecommerce/applyments/out-request-no/{out_request_no}',
    'GET v3/ecommerce/applyments/{applyment_id}',
  ],
  anew: ['REJECTED', 'REVOKED'],
  changes: {
    'POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': REVOKE,
    'POST v3/ecommerce/applyments/{applyment_id}/revoke': REVOKE,
    'POST v3/ecommerce/applyments/submit-sign-verify-info': { from: ['NEED_SIGN'], to: 'NEED_SIGN' },
  },
  decisions: decided(['CHECKING', 'ACCOUNT_NEED_VERIFY', 'AUDITING', 'NEED_SIGN', 'FROZEN'], {
    ACCOUNT_NEED_VERIFY: {},
    AUDITING: {},
    REJECTED: { more: reasons },
    NEED_SIGN: { more: becomeMerchant },
    FINISH: { more: becomeMerchant },
    FROZEN: {},
  }),
  shown: ({ known, state }) => ({
    applyment_state_desc: DESCRIPTIONS[state],
    sign_state: state === 'FINISH' ? 'SIGNED' : state === 'NEED_SIGN' ? 'UNSIGNED' : 'NOT_SIGNABLE',
    sign_url: `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=${String(known['applyment_id'])}`,
  }),
}
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  CHECKING: '资料校验中',
  ACCOUNT_NEED_VERIFY: '待账户验证',
  AUDITING: '审核中',
  REJECTED: '已驳回',
  NEED_SIGN: '待签约',
  FINISH: '完成',
  FROZEN: '已冻结',
}
