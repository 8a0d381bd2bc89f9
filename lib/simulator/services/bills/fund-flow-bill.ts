/**
 * A day's fund-flow bill: every movement of one or several accounts, with the balance after it.
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
 */
import { Refusal } from '../../http/refusal.js'
import { dayOf, plainTime } from '../../http/times.js'
import type { Kind, Ledger } from '../../money/ledger.js'
import { csvOf, sum, yuan, type Row } from './csv.js'
import { sampleFundFlow } from './samples.js'

const HEADER =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const TOTALS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'
const NAMES: Readonly<Record<Kind, readonly [name: string, type: string]>> = {
  OPENING: ['充值', '充值'],
  PAY: ['交易', '交易'],
  FEE: ['手续费', '扣除交易手续费'],
  REFUND: ['退款', '退款'],
  FEE_REFUND: ['手续费', '返还交易手续费'],
  SHARE: ['分账', '分账'],
  UNFREEZE: ['分账', '解冻'],
  SHARE_RETURN: ['分账', '分账回退'],
  TRANSFER: ['商家转账', '转账'],
  TRANSFER_RECEIVED: ['商家转账', '收款'],
  TRANSFER_RETURN: ['商家转账', '转账退款'],
  RED_PACKET: ['微信红包', '发放红包'],
  RED_PACKET_RECEIVED: ['微信红包', '领取红包'],
  RED_PACKET_RETURN: ['微信红包', '红包退款'],
  REFUND_RECEIVED: ['退款', '异常退款到账'],
  REFUND_RETURN: ['退款', '退款退回'],
  SUBSIDY: ['补差', '补差'],
  SUBSIDY_RETURN: ['补差', '补差回退'],
  ADVANCE: ['退款', '垫付退款'],
  ADVANCE_RETURN: ['退款', '垫付回补'],
  WITHDRAW: ['提现', '提现'],
  WITHDRAW_PAID: ['提现', '提现到账'],
  WITHDRAW_RETURN: ['提现', '提现退票'],
  RECHARGE: ['充值', '充值'],
}

/**
 * @param began the day on which the simulator began: days before it have a sample
 * @throws Refusal `NO_STATEMENT_EXIST`
 */
export function fundFlowBill(
  { entries }: Pick<Ledger, 'entries'>,
  isConcerned: (account: string) => boolean,
  date: string,
  began: string,
): string {
  const flows = entries.flatMap((entry) =>
    entry.postings
      .filter((posting) => isConcerned(posting.account))
      .map(({ account, amount }) => ({ ...entry, account, amount })),
  )
  const balances = new Map<string, number>()
  const rows = flows
    .map((flow) => {
      const balance = (balances.get(flow.account) ?? 0) + flow.amount
      balances.set(flow.account, balance)
      return { ...flow, balance }
    })
    .filter(({ time }) => dayOf(time) === date)
  if (rows.length === 0) {
    if (date >= began) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
    return sampleFundFlow(date, HEADER, TOTALS)
  }
  const amounts = rows.map(({ amount }) => amount)
  const [income, expense] = [amounts.filter((amount) => amount > 0), amounts.filter((amount) => amount < 0)]
  const total = [rows.length, income.length, yuan(sum(income)), expense.length, yuan(-sum(expense))].map(
    String,
  )
  return csvOf(HEADER, rows.map(cellsOf), TOTALS, total)
}

interface Flow {
  readonly id: number
  readonly time: number
  readonly kind: Kind
  readonly reference: string
  /** In fen, and the balance after it. */
  readonly amount: number
  readonly balance: number
}

function cellsOf({ id, time, kind, reference, amount, balance }: Flow): Row {
  const direction = amount > 0 ? '收入' : '支出'
  return [
    plainTime(time),
    reference,
    String(id),
    ...NAMES[kind],
    direction,
    yuan(Math.abs(amount)),
    yuan(balance),
    'system',
    '',
    reference,
  ]
}
