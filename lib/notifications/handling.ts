/** The handler's part of a delivery: run once for all copies, or for each one that is a question. */
import type { Deadline } from './deadline.js'
import type { AnyEvent, Handler, HandlerContext } from './handlers.js'
import type { Notifications } from './notifications.js'
import type { Reports } from './reports.js'
import type { Stage } from './run.js'
import type { ScannedReply } from './v2.js'

export interface Handling {
  readonly reports: Reports
  readonly deadline: Deadline
  /** Told what the delivery waits for. */
  readonly onStage: (stage: Stage) => void
}

/**
 * Only what is handled is remembered: an event that nobody wants leaves no trace in the store.
 * @returns whether it was handled before, or meanwhile
 */
export function handledOnce<Tx>(
  notifications: Notifications<Tx>,
  event: AnyEvent,
  handler: Handler<unknown, unknown, Tx>,
  { reports, deadline: { signal }, onStage }: Handling,
): Promise<boolean> {
  const work = (tx: Tx): Promise<unknown> => run(handler, event, { signal, tx }, reports)
  const onStoreError = (error: unknown): void => reports.add(error)
  const options = { signal, onStoreError, onStage }
  return notifications.once(notifications.keyOf(event), work, options)
}

/**
 * WeChat Pay asks and waits: every copy is a question of its own, so nothing is remembered.
 * @returns the signed XML of the reply
 */
export async function askedOf<Tx>(
  notifications: Notifications<Tx>,
  event: AnyEvent,
  handler: Handler<unknown, unknown, Tx>,
  { reports, deadline }: Handling,
): Promise<string> {
  const context = { signal: deadline.signal, tx: undefined as Tx }
  const fields = await deadline.race(run(handler, event, context, reports))
  return notifications.replyV2(event, fields as ScannedReply)
}

/** What fails after the time is up is reported by itself: by then nobody waits for it. */
async function run<Tx>(
  handler: Handler<unknown, unknown, Tx>,
  event: AnyEvent,
  context: HandlerContext<Tx>,
  reports: Reports,
): Promise<unknown> {
  const { signal } = context
  try {
    return await handler(event, context)
  } catch (error) {
    if (signal.aborted && error !== signal.reason) reports.add(error)
    throw error
  }
}
