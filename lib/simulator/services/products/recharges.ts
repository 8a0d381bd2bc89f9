/** Money that comes from a bank account. */
import { object, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { OUTSIDE } from '../../money/ledger.js'
import type { Row } from '../records.js'
import { accountOf } from './funds.js'
import { at } from './money.js'
import type { Change, Context, Product } from './product.js'

const RECHARGE = 'v3/platsolution/ecommerce/recharges'
const TRANSFERS = ['v3/recharge/bank-transfer-recharges', 'v3/platsolution/ecommerce/bank-transfer-recharges']
const rechargedOf = (row: Row): number => Number(object(row.known, 'recharge_amount')['amount'] ?? 0)
const channelOf = ({ said }: Context): Fields => ({
  recharge_channel: text(said, 'recharge_channel') || 'BANK_TRANSFER',
})
const close: Change = {
  from: ['RECHARGING'],
  to: 'CLOSED',
  more: (_, context) => ({ close_time: context.now, ...channelOf(context) }),
  event: 'RECHARGE.CLOSED',
}
export const RECHARGES: Product = {
  name: 'recharges',
  number: 'out_recharge_no',
  id: ['recharge_id', '4200', 24],
  state: 'recharge_state',
  first: 'RECHARGING',
  creates: {
    [`POST ${RECHARGE}/apply`]: undefined,
    ...Object.fromEntries(TRANSFERS.map((path) => [`POST ${path}/apply`, undefined])),
  },
  reads: [
    `GET ${RECHARGE}/out-recharge-no/{out_recharge_no}`,
    ...TRANSFERS.map((path) => `GET ${path}/out-recharge-no/{out_recharge_no}`),
  ],
  changes: { [`POST ${RECHARGE}/out-recharge-no/{out_recharge_no}/close`]: close },
  decisions: {
    SUCCESS: {
      from: ['RECHARGING'],
      to: 'SUCCESS',
      effect: (row, context) =>
        context.world.ledger.move('RECHARGE', row.key, rechargedOf(row), OUTSIDE, accountOf(row, context)),
      more: (_, context) => ({ success_time: context.now, ...channelOf(context) }),
      event: 'RECHARGE.SUCCESS',
    },
    CLOSED: close,
    /** What came too late, or from another account, is sent back: the recharge stays as it is. */
    FUND_RETURNED: {
      from: ['RECHARGING', 'CLOSED'],
      to: 'CLOSED',
      more: (row, context) => ({
        ...at('close_time')(row, context),
        ...channelOf(context),
        recharge_returned_id: `4201${context.world.random.digits(20)}`,
        detail: {
          ...object(row.known, 'recharge_amount'),
          return_time: context.now,
          return_reason: '充值单已关闭',
        },
      }),
      event: 'RECHARGE.FUND_RETURNED',
    },
  },
  made: ({ said, world }) => ({
    recharge_scene:
      said['recharge_scene'] === 'NORMAL_BANK_TRANSFER' ? 'ECOMMERCE_BANK_TRANSFER' : said['recharge_scene'],
    available_recharge_channels: said['available_recharge_channels'] ?? ['BANK_TRANSFER'],
    transfer_in_account: {
      bank_name: '招商银行',
      bank_account_name: '财付通支付科技有限公司',
      bank_account_no: world.random.digits(15),
    },
  }),
}
