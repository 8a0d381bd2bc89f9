/** One operation of the control API: what it takes, what it does, and how it is described. */
import type { Fields } from '../http/messages.js'
import type { ApiContext } from './context.js'

/** The part of JSON Schema that the control API needs. */
export interface Parameter {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'
  readonly description: string
  readonly required?: true
  readonly enum?: readonly string[]
  readonly example?: unknown
}

export interface ApiOperation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Under `/simulator`: `/faults/{id}`. */
  readonly path: string
  /** `operationId`. */
  readonly name: string
  readonly summary: string
  /** Members of the JSON body; of GET and DELETE in the query. Variables of the path are members too. */
  readonly parameters?: Readonly<Record<string, Parameter>>
  /** What it answers, in words; without it 204. */
  readonly answers?: string
  /** @throws Refusal, RangeError, ConfigError: each is answered with its message */
  run(context: ApiContext, given: Fields): unknown
}

/** Which merchant is concerned, where there are several. */
export const MCHID: Parameter = { type: 'string', description: 'the merchant; default: the first one' }

/** @throws TypeError for what is missing, has another type or does not exist */
export function checkParameters({ name, parameters = {} }: ApiOperation, given: Fields): void {
  for (const [member, value] of Object.entries(given)) {
    const parameter = Object.hasOwn(parameters, member) ? parameters[member] : undefined
    if (!parameter)
      throw new TypeError(
        `${name}: there is no ${JSON.stringify(member)}; there are ${Object.keys(parameters).join(', ') || 'no parameters'}`,
      )
    if (value === undefined) continue
    if (!isOf(parameter, value))
      throw new TypeError(
        `${name}: ${member} must be ${parameter.enum ? `one of ${parameter.enum.join(', ')}` : parameter.type}, found ${JSON.stringify(value)}`,
      )
  }
  for (const [member, { required }] of Object.entries(parameters))
    if (required && given[member] === undefined) throw new TypeError(`${name}: ${member} is missing`)
}

function isOf({ type, enum: values }: Parameter, value: unknown): boolean {
  if (values) return values.includes(String(value))
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isSafeInteger(value)
  return typeof value === type
}
