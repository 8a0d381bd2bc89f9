/**
 * Batches of transfers, of service providers and brands: accepted as a whole,
 * then each receiver has the money.
 */
import { list, number, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { notFound, paramError } from '../../http/refusal.js'
import { UNDERWAY, userAccount } from '../../money/ledger.js'
import type { Row } from '../records.js'
import { MISSING } from './bills.js'
import { giveBack, payerOf } from './money.js'
import { FORMS, type Form } from './batch-forms.js'
import type { Context, Product } from './product.js'

export const BATCHES: readonly Product[] = Object.entries(FORMS).map(([name, form]) => batch(name, form))

function batch(name: string, form: Form): Product {
  const get = (path: string): string => `GET ${path}`
  const details = form.detailReads.map(get)
  const told = form.event === undefined ? {} : { event: form.event }
  return {
    name,
    number: 'out_batch_no',
    id: [form.id, '1030000', 33],
    state: form.state,
    first: 'ACCEPTED',
    creates: { [`POST ${form.base}${form.create}`]: undefined },
    reads: [...form.reads.map(get), ...details],
    decisions: {
      [form.finished]: {
        from: ['ACCEPTED', 'PROCESSING'],
        to: form.finished,
        effect: (row, { world }) => {
          for (const one of list(row.known, form.details))
            world.ledger.move(
              'TRANSFER_RECEIVED',
              row.key,
              number(one, form.amount),
              UNDERWAY,
              receiverOf(one),
            )
        },
        ...told,
      },
      CLOSED: {
        from: ['ACCEPTED', 'PROCESSING'],
        to: 'CLOSED',
        more: () => ({ close_reason: 'OVERDUE_CLOSE' }),
        effect: giveBack('TRANSFER_RETURN', 'total_amount'),
        ...(form.event !== undefined && { event: 'MCHTRANSFER.BATCH.CLOSED' }),
      },
    },
    made: ({ world, said }) => ({
      [form.details]: list(said, form.details).map((one) => ({
        ...one,
        [form.detailId]: `1040000${world.random.digits(33)}`,
      })),
    }),
    begin: (row, context) => {
      checkSums(row.known, form)
      context.world.ledger.move(
        'TRANSFER',
        row.key,
        number(row.known, 'total_amount'),
        payerOf(row, context),
        UNDERWAY,
      )
    },
    shown: (row) => summaryOf(row, form),
    answers: Object.fromEntries(
      details.map((key) => [key, (row: Row, { said }: Context) => detailOf(row, form, said)]),
    ),
    words: MISSING,
  }
}

const receiverOf = (one: Fields): string => userAccount(text(one, 'openid'))

function checkSums(known: Fields, { details, amount }: Form): void {
  const rows = list(known, details)
  const sum = rows.reduce((total, one) => total + number(one, amount), 0)
  if (sum !== known['total_amount'])
    throw paramError('/total_amount', '与转账明细的金额之和不一致', 'body', known['total_amount'])
  if (rows.length !== known['total_num'])
    throw paramError('/total_num', '与转账明细的笔数不一致', 'body', known['total_num'])
}

function summaryOf({ known, key, state }: Row, form: Form): Fields {
  const isFinished = state === form.finished
  const count = list(known, form.details).length
  const detailState = `${form.prefix}${isFinished ? 'SUCCESS' : state === 'CLOSED' ? 'FAIL' : 'PROCESSING'}`
  const rows = list(known, form.details).map((one) => ({ ...one, [form.detailState]: detailState }))
  const sums = {
    success_amount: isFinished ? known['total_amount'] : 0,
    success_num: isFinished ? count : 0,
    fail_amount: 0,
    fail_num: 0,
    failed_amount: 0,
    failed_num: 0,
  }
  const own = {
    batch_status: state === 'COMPLETED' ? 'FINISHED' : state,
    batch_type: 'API',
    brand_mchid: known['brand_mchid'],
    ...sums,
  }
  return {
    ...own,
    [form.details]: rows,
    data: rows,
    transfer_batch: {
      ...known,
      ...own,
      out_batch_no: key,
      [form.state]: state,
      create_time: known['create_time'],
    },
  }
}

/** The detail that the call names, among those of its batch. */
function detailOf(row: Row, form: Form, { out_detail_no, [form.detailId]: id }: Fields): Fields {
  const found = list(summaryOf(row, form), form.details).find(
    (one) => one['out_detail_no'] === out_detail_no || one[form.detailId] === id,
  )
  if (!found) throw notFound('NOT_FOUND', '转账明细单不存在')
  return { username: found['user_name'], ...found }
}
