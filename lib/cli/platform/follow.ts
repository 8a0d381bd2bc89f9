/** What happens on a simulated platform, a line each. */
import type { Delivery, Exchange, SimulatorEvent } from '../../simulator/index.js'
import type { Output } from '../output.js'
import { t } from '../language.js'
import { reasonOf } from './reason.js'

export function follow(output: Output): (event: SimulatorEvent) => void {
  return (event) => {
    if (event.type === 'request') return printRequest(output, event.exchange)
    if (event.type === 'notifying') return printLeaving(output, event.delivery)
    if (event.type === 'notified') printAnswered(output, event.delivery, event.status, event.milliseconds)
  }
}

/** `18:04:11` */
export const clock = (): string => new Date().toTimeString().slice(0, 8)

function printRequest(output: Output, { method, target, status, reason, requestId }: Exchange): void {
  const { paint } = output
  const mark = status < 400 ? paint('green', String(status)) : paint('red', String(status))
  const id = requestId ? paint('dim', `  [${requestId}]`) : ''
  output.data(
    { type: 'request', time: new Date().toISOString(), method, target, status, reason, requestId },
    `${paint('dim', clock())}  ${mark} ${method} ${target}${reason ? `  ${paint('red', reason)}` : ''}${id}`,
  )
}

function printLeaving(output: Output, { id, event_type }: Delivery): void {
  if (output.json) return
  output.print(`${output.paint('dim', clock())}  --> ${output.paint('bold', event_type)}  [${id}]`)
}

function printAnswered(
  output: Output,
  { id, event_type, api, url, state, due, attempts, answers }: Delivery,
  status: number,
  milliseconds: number,
): void {
  const { paint } = output
  const good = state === 'acknowledged'
  const reason = good ? undefined : reasonOf({ api, url, status, answer: answers.at(-1) ?? '' })
  const shown = status === 0 ? t('no answer', '没有应答') : String(status)
  const next =
    state === 'pending'
      ? t(
          `  repeated in ${Math.max(0, Math.round((due - Date.now()) / 1000))} s`,
          `  ${Math.max(0, Math.round((due - Date.now()) / 1000))} 秒后重发`,
        )
      : good
        ? ''
        : `  ${state}`
  output.data(
    {
      type: 'notification',
      time: new Date().toISOString(),
      id,
      event_type,
      url,
      status,
      milliseconds: Math.round(milliseconds),
      state,
      attempts: attempts.length,
      reason,
    },
    [
      `${paint('dim', clock())}  <-- [${paint(good ? 'green' : 'red', shown)}] POST ${url}  [${id}]  ${milliseconds.toFixed(0)} ms${next}`,
      ...(reason === undefined ? [] : [`          ${paint('yellow', reason)}`]),
    ],
  )
}
