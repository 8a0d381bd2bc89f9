/** Faults over the control API: injected, listed, taken back. */
import { text } from '../http/fields.js'
import type { Fields } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import { FAULT_MODES, type Fault } from '../faults.js'
import { checkFault } from '../options/check-options.js'
import type { ApiOperation } from './operation.js'

/** In JSON a path between slashes is a regular expression: `/^\\/v3\\/refund/`. */
export function readFault({ path, ...fault }: Fields): Fault {
  const [, source] = /^\/\^(.*)\/$/s.exec(typeof path === 'string' ? path : '') ?? []
  const pattern = source === undefined ? path : new RegExp(`^${source}`)
  const read = { ...fault, ...(path !== undefined && { path: pattern as string | RegExp }) }
  checkFault(read)
  return read
}

export const FAULT_OPERATIONS: readonly ApiOperation[] = [
  {
    method: 'GET',
    path: '/faults',
    name: 'listFaults',
    summary: 'The faults that are injected',
    answers: 'a list of faults with their id',
    run: ({ faults }) => faults.all.map(({ path, ...fault }) => ({ ...fault, path: path && String(path) })),
  },
  {
    method: 'POST',
    path: '/faults',
    name: 'fail',
    summary: 'Injects a fault; without a mode the refusal of that status and code',
    parameters: {
      mode: { type: 'string', description: 'what goes wrong', enum: FAULT_MODES },
      status: { type: 'integer', description: 'of a refusal, 400 to 599', example: 403 },
      code: { type: 'string', description: 'of a refusal', example: 'NOT_ENOUGH' },
      method: { type: 'string', description: 'which requests: a verb in capitals', example: 'POST' },
      path: { type: 'string', description: 'which requests: a whole path, or /^…/ for a regular expression' },
      rate: { type: 'number', description: 'how likely a request meets it, 0 to 1' },
      times: {
        type: 'integer',
        description: 'how many requests meet it; default: 1, with a rate any number',
      },
    },
    answers: '{ id }',
    run: ({ faults }, given) => ({ id: faults.inject(readFault(given)) }),
  },
  {
    method: 'DELETE',
    path: '/faults/{id}',
    name: 'removeFault',
    summary: 'Takes a fault back',
    parameters: { id: { type: 'string', description: 'the fault', required: true } },
    run: ({ faults }, given) => {
      if (!faults.remove(text(given, 'id')))
        throw notFound('RESOURCE_NOT_EXISTS', `there is no fault ${JSON.stringify(given['id'])}`)
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    name: 'heal',
    summary: 'Takes every fault back',
    run: ({ faults }) => {
      faults.clear()
    },
  },
]
