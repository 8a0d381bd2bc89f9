/** Has the transfer arrived? Of both kinds: the bill that a user confirms, and the older batch. */
import type { Chainable } from '../chain/chain.js'
import { ApiError, type WechatpayError } from '../errors.js'
import { awaitFinalState, type Outcome } from './final-state.js'
import { SYSTEM, type Clock } from './clock.js'
import type { DataOf } from './data.js'
import { wait, type AwaitOptions } from './poll.js'
import { replyOf } from './reply.js'
import { TRANSFER } from './schedule.js'

/** 商家转账，用户确认模式。 A transfer that its user confirms. */
export interface TransferKey {
  readonly out_bill_no: string
}
/** A batch of transfers. */
export interface TransferBatchKey {
  readonly out_batch_no: string
}
/** What names a transfer, or a batch of them. */
export type AnyTransferKey = TransferKey | TransferBatchKey

type Bill = DataOf<'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'>
type Batch = DataOf<'v3/transfer/batches/out-batch-no/{out_batch_no}'>

/** `SUCCESS`, `FAIL` and `CANCELLED` are final. @see https://pay.weixin.qq.com/doc/v3/merchant/4012715191 */
export type TransferState =
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELLED'
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'CANCELING'
/** `FINISHED` says nothing about each transfer of the batch: query their details. `CLOSED` was not done. */
export type TransferBatchState = 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'

/** How a transfer ended, or how far it is. */
export type TransferOutcome<Key extends AnyTransferKey> = Key extends TransferBatchKey
  ? Outcome<TransferBatchState, Batch, false>
  : Outcome<TransferState, Bill, false>

/** How long a transfer is watched, and whether it is cancelled then. */
export interface TransferOptions extends AwaitOptions {
  /**
   * Milliseconds from the call until the waiting ends. Default 24 hours: what its user has
   * not confirmed by then is closed.
   */
  readonly deadline?: number | undefined
  /**
   * Cancel at the deadline a transfer that its user has not confirmed, and wait until that is
   * done? Default no. Not of a batch.
   */
  readonly cancel?: boolean | undefined
}

const FINAL: ReadonlySet<string> = new Set(['SUCCESS', 'FAIL', 'CANCELLED', 'FINISHED', 'CLOSED'])
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** What was just sent may not be found for minutes; what is not found then is no less uncertain. */
const ABSENT_AFTER = 5 * MINUTE
const CANCEL_DEADLINE = 70 * MINUTE
const CANCEL_WAITS = [0, 10_000, MINUTE]

/**
 * Waits for a transfer: queries as for a refund, and at once when `notified` resolves. Only `FAIL` and
 * `CANCELLED` allow a new number; whatever else is unclear is repeated under the same. `ABSENT`, after five
 * minutes of signed "not found", is never `settled`: it may be in acceptance, or older than 30 days.
 * @throws as `awaitPayment`
 * @example
 * const { state } = await awaitTransfer(instance, { out_bill_no: 'plfk2020042013' }, { deadline: 3_600_000, cancel: true })
 * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html
 */
export async function awaitTransfer<Key extends AnyTransferKey>(
  instance: Chainable,
  key: Key,
  options: TransferOptions = {},
  clock: Clock = SYSTEM,
): Promise<TransferOutcome<Key>> {
  const outcome =
    'out_batch_no' in key
      ? await awaitBatch(instance, key, options, clock)
      : await awaitTransferBill(instance, key, options, clock)
  return outcome as TransferOutcome<Key>
}

const BILL = 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'

async function awaitTransferBill(
  instance: Chainable,
  { out_bill_no }: TransferKey,
  options: TransferOptions,
  clock: Clock,
): Promise<Outcome<TransferState, Bill>> {
  const { signal } = options
  const more = signal && { signal }
  const awaitIt = (given: AwaitOptions): Promise<Outcome<TransferState, Bill>> =>
    awaitFinalState<TransferState, Bill>(
      {
        what: `transfer ${out_bill_no}`,
        ask: () => replyOf(() => instance.chain(BILL).get({ out_bill_no, ...more })),
        isFinal: ({ state }) => FINAL.has(state),
        absentAfter: ABSENT_AFTER,
        absentSettles: false,
        schedule: TRANSFER,
        defaultDeadline: DAY,
      },
      ({ state }) => state,
      given,
      clock,
    )
  const ended = await awaitIt(options)
  // What is not known cannot be cancelled.
  if (options.cancel !== true || ended.settled || ended.state === 'ABSENT') return ended
  for (const pause of CANCEL_WAITS) {
    await wait(pause, `transfer ${out_bill_no}`, signal, clock)
    if (await isAnswered(() => instance.chain(`${BILL}/cancel`).post({ out_bill_no, ...more }))) break
  }
  return awaitIt({ ...options, deadline: CANCEL_DEADLINE })
}

/** Where it is refused, its user has just confirmed it, or it has ended: the queries that follow tell. */
async function isAnswered(post: () => Promise<{ readonly data: unknown }>): Promise<boolean> {
  try {
    const reply = await replyOf(post)
    return reply.kind !== 'unclear' || isRefusedFor(reply.error)
  } catch (error) {
    if (error instanceof ApiError) return true
    throw error
  }
}

/** Signed, and no fault of the platform: the number stays, and its state has to be queried. */
const isRefusedFor = (error: WechatpayError): boolean =>
  error instanceof ApiError && error.verified && error.advice === 'query' && error.response!.status < 500

function awaitBatch(
  instance: Chainable,
  { out_batch_no }: TransferBatchKey,
  options: TransferOptions,
  clock: Clock,
): Promise<Outcome<TransferBatchState, Batch>> {
  const { signal } = options
  const stateOf = ({ transfer_batch }: Batch) => transfer_batch.batch_status
  return awaitFinalState(
    {
      what: `transfer batch ${out_batch_no}`,
      ask: () =>
        replyOf<Batch>(() =>
          instance.chain('v3/transfer/batches/out-batch-no/{out_batch_no}').get({
            out_batch_no,
            query: { need_query_detail: false },
            ...(signal && { signal }),
          }),
        ),
      isFinal: (data) => FINAL.has(stateOf(data)),
      absentAfter: ABSENT_AFTER,
      absentSettles: false,
      schedule: TRANSFER,
      defaultDeadline: DAY,
    },
    stateOf,
    options,
    clock,
  )
}
