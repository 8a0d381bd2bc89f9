/** What merchants and sub-merchants have, from the ledger: now, and at the end of a day. */
import { Known, type Fields, type Routes } from '../../http/messages.js'
import { paramError } from '../../http/refusal.js'
import { dayOf } from '../../http/times.js'
import { merchantAccount, type AccountType } from '../../money/ledger.js'
import type { World } from '../../world/world.js'

export function balances({ identities: { merchant }, ledger, clock }: World): Routes {
  const now = (mchid: string, type = 'BASIC'): Fields => ({
    account_type: type,
    available_amount: ledger.balance(merchantAccount(mchid, type as AccountType)),
    pending_amount: type === 'BASIC' ? ledger.balance(merchantAccount(mchid, 'FROZEN')) : 0,
  })
  const dayEnd = (mchid: string, date: unknown, type = 'BASIC'): Fields => {
    if (String(date) >= dayOf(clock.now())) throw paramError('/date', '必须早于今天', 'query', date)
    const at = (account: string): number =>
      ledger.entries
        .filter(({ time }) => dayOf(time) <= String(date))
        .flatMap(({ postings }) => postings)
        .filter((posting) => posting.account === account)
        .reduce((sum, { amount }) => sum + amount, 0)
    return {
      account_type: type,
      available_amount: at(merchantAccount(mchid, type as AccountType)),
      pending_amount: type === 'BASIC' ? at(merchantAccount(mchid, 'FROZEN')) : 0,
    }
  }
  return {
    'GET v3/ecommerce/fund/balance/{sub_mchid}': ({ variables: { sub_mchid = '' }, query }) =>
      new Known({ sub_mchid, ...now(sub_mchid, query['account_type']) }),
    'GET v3/ecommerce/fund/enddaybalance/{sub_mchid}': ({ variables: { sub_mchid = '' }, query }) =>
      new Known({ sub_mchid, ...dayEnd(sub_mchid, query['date'], query['account_type']) }),
    'GET v3/merchant/fund/balance/{account_type}': ({ variables }) =>
      new Known(now(merchant.id, variables['account_type'])),
    'GET v3/merchant/fund/dayendbalance/{account_type}': ({ variables, query }) =>
      new Known(dayEnd(merchant.id, query['date'], variables['account_type'])),
  }
}
