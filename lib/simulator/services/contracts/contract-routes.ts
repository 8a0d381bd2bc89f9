/** Contracts over APIv3: pre-signed in several scenes, queried, terminated, for each product that deducts. */
import { Known, type Call, type Fields, type Routes } from '../../http/messages.js'
import { page, text } from '../../http/fields.js'
import type { World } from '../../world/world.js'
import type { FamilyName } from './contract.js'
import type { Contracts } from './contracts.js'

/** The paths at which a contract is asked for. */
const PRESIGNS: Readonly<Record<string, readonly string[]>> = {
  papay: [
    'v3/papay/sign/contracts/pre-entrust-sign',
    ...['app', 'h5', 'jsapi', 'mini-program'].flatMap((scene) => [
      `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/${scene}`,
      `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/${scene}`,
    ]),
  ],
  insurance: ['app', 'h5', 'jsapi', 'mini-program'].map(
    (scene) => `v3/papay/insurance-sign/contracts/pre-entrust-sign/${scene}`,
  ),
  ecommerce: [
    'v3/ecommerce/combine-papay/contracts/pre-entrust-sign',
    'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program',
  ],
  global: ['app', 'h5', 'jsapi', 'miniprogram', 'web'].map(
    (scene) => `v3/global/papay/contracts/${scene}-pre-entrust-sign`,
  ),
  repayment: ['app', 'h5'].map((scene) => `v3/credit-repayment/partner/contracts/${scene}-presign`),
  exempt: ['ecommerce', 'normal', 'qs', 'service-provider'].flatMap((mode) =>
    ['mini-program', 'pay-redirect-sign'].map(
      (scene) => `v3/password-exempt-contract/contracts/${mode}/pre-entrust-sign/${scene}`,
    ),
  ),
  education: ['v3/edu-papay/contracts/presign'],
  school: ['v3/eduschoolpay/contracts/presign'],
}
const QUERIES = [
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  'v3/global/papay/contracts/out-contract-code/{out_contract_code}',
  'v3/global/papay/contracts/{contract_id}',
  'v3/credit-repayment/partner/contracts/{out_contract_code}',
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}',
  'v3/edu-papay/contracts/id/{contract_id}',
  'v3/eduschoolpay/contracts/{contract_id}',
] as const
const TERMINATIONS = [
  'POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  'POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  'POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  'POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  'POST v3/global/papay/contracts/{contract_id}/terminate',
  'POST v3/credit-repayment/partner/contracts/terminate',
  'POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate',
  'POST v3/eduschoolpay/contracts/{contract_id}/terminate',
  'DELETE v3/edu-papay/contracts/{contract_id}',
] as const
/** The user is told before money is deducted. */
const NOTICES = [
  'POST v3/papay/contracts/{contract_id}/notify',
  'POST v3/papay/contracts/{contract_id}/fail-notify',
  'POST v3/partner-papay/contracts/{contract_id}/notify',
  'POST v3/partner-papay/contracts/{contract_id}/fail-notify',
  'POST v3/edu-papay/user-notifications/{contract_id}/send',
] as const

export function contractRoutes({ identities: { merchant } }: World, contracts: Contracts): Routes {
  const presign = (family: FamilyName) => (call: Call) => {
    const { row, token } = contracts.presign(family, call.body)
    const url = `${call.site}/simulator/example/sign?token=${token}`
    return new Known({
      ...call.body,
      mchid: merchant.id,
      out_contract_code: row.key,
      pre_entrustweb_id: token,
      presign_token: token,
      session_id: token,
      redirect_url: url,
      sign_url: url,
      show_code_url: url,
      redirect_path: `pages/sign/index?token=${token}`,
      sign_mp_path: `pages/sign/index?token=${token}`,
    })
  }
  const find = ({ variables, body, query }: Call) =>
    contracts.find(
      [variables, body, query]
        .flatMap((from) => [text(from, 'contract_id'), text(from, 'out_contract_code')])
        .find((number) => number !== '') ?? '',
      variables,
    )
  const terminate = (call: Call) => {
    const remark = text(call.body, 'contract_termination_remark') || text(call.body, 'termination_note')
    const row = contracts.end(find(call), remark)
    void contracts.tell(row)
    const shown = contracts.shown(row)
    return new Known({ ...shown, contract_info: shown })
  }
  /** A user's, of one plan. */
  const list = ({ variables, query }: Call) => {
    const rows = contracts.all
      .map((row) => contracts.shown(row))
      .filter(
        ({ openid, plan_id, contract_status }) =>
          openid === variables['openid'] &&
          String(plan_id) === query['plan_id'] &&
          (query['contract_status'] ?? contract_status) === contract_status,
      )
    return new Known({ ...page(rows, query), links: {} })
  }
  const every = <T extends string>(
    paths: readonly T[],
    handler: (call: Call) => object | undefined,
  ): Routes => Object.fromEntries(paths.map((path) => [path, handler]))
  return {
    ...(Object.assign(
      {},
      ...Object.entries(PRESIGNS).map(([family, paths]) =>
        every(
          paths.map((path) => `POST ${path}`),
          presign(family as FamilyName),
        ),
      ),
    ) as Routes),
    ...every(
      QUERIES.map((path) => `GET ${path}`),
      (call) => new Known(contracts.shown(find(call))),
    ),
    ...every(TERMINATIONS, terminate),
    ...every(NOTICES, (call) => void contracts.inForce(find(call).key)),
    'GET v3/edu-papay/user/{openid}/contracts': list,
    'GET v3/eduschoolpay/users/{openid}/contracts': list,
    'POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': (call) => {
      const row = find(call)
      const said = { ...(row.known['said'] as Fields), policy_periods: call.body['policy_periods'] }
      void contracts.tell(contracts.change(contracts.inForce(row.key), { said }), 'INSURANCE_ENTRUST.RENEW')
      return undefined
    },
  }
}
