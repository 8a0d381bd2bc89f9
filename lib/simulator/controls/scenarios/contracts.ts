/** Contracts: signed and terminated in each product, and what the platform asks before one ends. */
import type { Scenario } from '../stage.js'
import { contract } from './payments.js'

/** Where a contract of the product is asked for, and its member with the merchant's number. */
const PRESIGNS: Readonly<Record<string, string>> = {
  ENTRUST: 'POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi',
  INSURANCE_ENTRUST: 'POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app',
  ECOMMERCE_ENTRUST: 'POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign',
  PAPAY: 'POST v3/global/papay/contracts/app-pre-entrust-sign',
}
const EDUCATION = 'POST v3/edu-papay/contracts/presign'
const REPAYMENT = 'POST v3/credit-repayment/partner/contracts/app-presign'
const XML = 'POST v2/papay/preentrustweb'

const signed =
  (key: string, member?: string): Scenario =>
  async (stage) => {
    await contract(stage, key, member)
  }
const terminated =
  (key: string, member?: string): Scenario =>
  async (stage) => {
    const id = await stage.silently(() => contract(stage, key, member))
    await stage.account.controls.terminateContract(id)
  }
/** Of a contract that was signed. */
const asked =
  (event: string, key: string, more: object = {}): Scenario =>
  async (stage) => {
    const id = await stage.silently(() => contract(stage, key))
    const { contracts } = stage.account.services
    await contracts.tell(contracts.find(id), event, more as Readonly<Record<string, unknown>>)
  }

export const CONTRACT_SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...Object.fromEntries(
    Object.entries(PRESIGNS).flatMap(([name, key]) => [
      [`${name}.SIGN`, signed(key)],
      [`${name}.TERMINATE`, terminated(key)],
    ]),
  ),
  'ENTRUST.SIGNING': signed(EDUCATION),
  'ENTRUST.RELEASE': terminated(EDUCATION),
  'ENTRUST.TERMINATE_INQUIRY': asked('ENTRUST.TERMINATE_INQUIRY', PRESIGNS['ENTRUST']!, {
    code: 'SUCCESS',
    messsage: 'OK',
  }),
  'ENTRUST.TERMINATE_RETENTION': asked('ENTRUST.TERMINATE_RETENTION', PRESIGNS['ENTRUST']!),
  'INSURANCE_ENTRUST.RENEW': asked('INSURANCE_ENTRUST.RENEW', PRESIGNS['INSURANCE_ENTRUST']!),
  'CREDIT_REPAYMENT.SIGN_CONTRACT': signed(REPAYMENT),
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': terminated(REPAYMENT),
  'PAYSCORE.USER_ACCEPTED': asked('PAYSCORE.USER_ACCEPTED', 'POST v3/eduschoolpay/contracts/presign'),
  'pap-contract-state-changed': signed(XML, 'contract_code'),
}
