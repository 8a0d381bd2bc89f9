/** What a contract for deductions is in each product, and how it is shown. */
import type { Fields } from '../../http/messages.js'
import { pick } from '../../http/fields.js'
import { plainTime, rfc3339 } from '../../http/times.js'
import type { Row } from '../records.js'

export type FamilyName =
  | 'papay'
  | 'insurance'
  | 'ecommerce'
  | 'global'
  | 'repayment'
  | 'exempt'
  | 'education'
  | 'school'
  | 'xml'

export interface Family {
  /** How `contract_state` says that it is signed, and that it is terminated. */
  readonly states: readonly [signed: string, terminated: string]
  /** How it is said who terminated it. */
  readonly modes: readonly [user: string, merchant: string]
  /** What the merchant is told. A product without events tells nothing. */
  readonly events?: readonly [signed: string, terminated: string]
}

const USUAL = {
  states: ['SIGNED', 'TERMINATED'],
  modes: ['USER_TERMINATE', 'MCH_API_TERMINATE'],
} as const

export const FAMILIES: Readonly<Record<FamilyName, Family>> = {
  papay: { ...USUAL, events: ['ENTRUST.SIGN', 'ENTRUST.TERMINATE'] },
  insurance: { ...USUAL, events: ['INSURANCE_ENTRUST.SIGN', 'INSURANCE_ENTRUST.TERMINATE'] },
  ecommerce: { ...USUAL, events: ['ECOMMERCE_ENTRUST.SIGN', 'ECOMMERCE_ENTRUST.TERMINATE'] },
  global: { ...USUAL, modes: ['USER', 'MERCHANT'], events: ['PAPAY.SIGN', 'PAPAY.TERMINATE'] },
  repayment: {
    states: ['CONTRACT_STATE_EFFECTIVE', 'CONTRACT_STATE_TERMINATED'],
    modes: ['TERMINATION_MODE_BY_USER', 'TERMINATION_MODE_BY_MERCHANT'],
    events: ['CREDIT_REPAYMENT.SIGN_CONTRACT', 'CREDIT_REPAYMENT.TERMINATE_CONTRACT'],
  },
  exempt: USUAL,
  education: { ...USUAL, events: ['ENTRUST.SIGNING', 'ENTRUST.RELEASE'] },
  school: { ...USUAL, events: ['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_CLOSE_SERVICE'] },
  /** @see https://pay.weixin.qq.com/doc/v2/merchant/4011987586 */
  xml: {
    states: ['0', '1'],
    modes: ['2', '3'],
    events: ['pap-contract-state-changed', 'pap-contract-state-changed'],
  },
}

export const familyOf = ({ known }: Row): FamilyName => known['family'] as FamilyName

/** Everything that is known of it, by the names of every product. */
export function contractOf({ state, known, created }: Row, mchid: string): Fields {
  const name = known['family'] as FamilyName
  const { states, modes } = FAMILIES[name]
  const { said, contract_id, openid, signed, terminated, byUser, remark, schedule } = known
  const time = (milliseconds: unknown): string =>
    (name === 'xml' ? plainTime : rfc3339)((milliseconds as number | undefined) ?? created)
  const isOver = state === 'TERMINATED'
  const mode = modes[byUser === true ? 0 : 1]
  const contract_status = isOver ? 'DELETE' : 'ADD'
  return {
    ...(said as Fields),
    mchid,
    mch_id: mchid,
    sp_mchid: mchid,
    contract_id,
    ...pick({ openid, sp_openid: openid }, 'openid', 'sp_openid'),
    contract_state: states[isOver ? 1 : 0],
    state: states[isOver ? 1 : 0],
    contract_status,
    create_time: time(created),
    contract_signed_time: time(signed),
    signed_time: time(signed),
    operate_time: time(isOver ? terminated : signed),
    contract_expired_time: time(Number(signed) + TEN_YEARS),
    change_type: contract_status,
    contract_information: { contract_id, contract_status, create_time: time(created) },
    contract_terminated_mode: isOver ? mode : 'TERMINATION_MODE_INVALID',
    ...(isOver && {
      contract_terminate_info: {
        contract_termination_mode: mode,
        contract_terminated_time: time(terminated),
        contract_termination_remark: remark,
      },
      contract_terminated_time: time(terminated),
      contract_termination_mode: mode,
      contract_termination_remark: remark,
      terminated_time: time(terminated),
      termination_mode: mode,
      termination_note: remark,
    }),
    ...(schedule !== undefined && { deduct_schedule: schedule }),
  }
}

const TEN_YEARS = 10 * 365 * 86_400_000
