/** What operations of the control API have in common. */
import type { Account } from '../accounts.js'
import type { Controls } from '../controls/controls.js'
import type { Fields } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import type { ApiContext } from './context.js'
import { MCHID, type ApiOperation, type Parameter } from './operation.js'

export const required = (description: string, example?: unknown): Parameter => ({
  type: 'string',
  description,
  required: true,
  ...(example !== undefined && { example }),
})
export const optional = (description: string, example?: unknown): Parameter => ({
  type: 'string',
  description,
  ...(example !== undefined && { example }),
})
export const OUT_TRADE_NO = required("the merchant's number of the order", 'order-0001')

/** @throws Refusal */
export function accountOf({ accounts }: ApiContext, { mchid }: Fields): Account {
  const account = accounts.find(mchid as string | undefined)
  if (!account) throw notFound('RESOURCE_NOT_EXISTS', `there is no merchant ${JSON.stringify(mchid)}`)
  return account
}

/** A member that may be left out. */
export const maybe = (given: Fields, name: string): string | undefined => given[name] as string | undefined

/**
 * `POST /kebab-name`: one control of one merchant.
 * @param run gives the members of the response, if there are any
 */
export function control(
  name: keyof Controls,
  summary: string,
  parameters: Readonly<Record<string, Parameter>>,
  run: (controls: Controls, given: Fields) => unknown,
  answers?: string,
): ApiOperation {
  return {
    method: 'POST',
    path: `/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    name,
    summary,
    parameters: { ...parameters, mchid: MCHID },
    ...(answers !== undefined && { answers }),
    run: (context, given) => run(accountOf(context, given).controls, given),
  }
}
