/** The bank account of a sub-merchant: the one it applied with, and what was changed since. */
import { Known, type Fields, type Routes } from '../../http/messages.js'
import { object } from '../../http/fields.js'
import { notFound, Refusal } from '../../http/refusal.js'
import type { World } from '../../world/world.js'
import { maskedAccount, SETTLEMENTS, SUBJECTS } from '../products/alterations.js'
import { ECOMMERCE_MERCHANTS, SUB_MERCHANTS } from '../products/applyments.js'
import type { Products } from '../products/products.js'
import type { Row } from '../records.js'

const BASE = 'v3/apply4sub/sub_merchants/{sub_mchid}'
/**
 * A day.
 * @see https://pay.weixin.qq.com/docs/partner/apis/xiaowei-merchant-application/modify-settlement.html
 */
const MOST_CHANGES = 5
const DAY = 86_400_000

export function settlementAccounts({ clock }: World, products: Products): Routes {
  const of = (sub_mchid: string): Row[] =>
    products.of(SETTLEMENTS).all.filter(({ known }) => known['sub_mchid'] === sub_mchid)
  const applied = (sub_mchid: string): Fields | undefined => {
    const row = [SUB_MERCHANTS, ECOMMERCE_MERCHANTS]
      .flatMap((product) => products.of(product).all)
      .find(({ known }) => known['sub_mchid'] === sub_mchid)
    if (!row) return undefined
    const { bank_account_info, account_info } = row.known
    return (bank_account_info ?? account_info ?? {}) as Fields
  }
  return {
    [`POST ${BASE}/modify-settlement`]: ({ variables: { sub_mchid = '' }, body }) => {
      const before = of(sub_mchid)
      if (before.some(({ state }) => state === 'AUDITING'))
        throw new Refusal(400, 'INVALID_REQUEST', '修改的结算账户还在审核中，不可再次提交')
      if (before.filter(({ created }) => clock.now() - created < DAY).length >= MOST_CHANGES)
        throw new Refusal(403, 'RULE_LIMIT', '每天仅能提交5次修改申请')
      const { key } = products.of(SETTLEMENTS).make({ ...body, sub_mchid })
      return new Known({ application_no: key })
    },
    [`GET ${BASE}/settlement`]: ({ variables: { sub_mchid = '' }, query }) => {
      const changed = of(sub_mchid).findLast(({ state }) => state === 'AUDIT_SUCCESS')
      const account = changed?.known ?? applied(sub_mchid)
      if (!account) throw notFound('RESOURCE_NOT_EXISTS', '结算账户不存在')
      return new Known({
        account_type: TYPES[String(account['bank_account_type'])],
        ...account,
        ...maskedAccount(account, query),
        verify_result: 'VERIFY_SUCCESS',
      })
    },
    'GET v3/apply4subject/applyment/merchants/{sub_mchid}/state': ({ variables: { sub_mchid = '' } }) => {
      const isPassed = products
        .of(SUBJECTS)
        .all.some(({ known, state }) => state.endsWith('PASSED') && subjectOf(known) === sub_mchid)
      return new Known({
        authorize_state: `AUTHORIZE_STATE_${isPassed ? 'AUTHORIZED' : 'UNAUTHORIZED'}`,
      })
    },
  }
}

const subjectOf = (known: Fields): unknown =>
  known['sub_mchid'] ?? object(known, 'subject_info')['sub_mchid'] ?? known['channel_id']

const TYPES: Readonly<Record<string, string>> = {
  BANK_ACCOUNT_TYPE_CORPORATE: 'ACCOUNT_TYPE_BUSINESS',
  BANK_ACCOUNT_TYPE_PERSONAL: 'ACCOUNT_TYPE_PRIVATE',
  '74': 'ACCOUNT_TYPE_BUSINESS',
  '75': 'ACCOUNT_TYPE_PRIVATE',
}
