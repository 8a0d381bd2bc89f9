/** Money on its way to a receiver: taken, not taken, or taken back. */
import type { Fields } from '../../http/messages.js'
import { notFound } from '../../http/refusal.js'
import { arrive, at, giveBack } from './money.js'
import type { Change, Context } from './product.js'

export const MISSING = { missing: () => notFound('NOT_FOUND', '记录不存在') }
const WAITING = ['WAIT_USER_CONFIRM', 'ACCEPTED', 'PROCESSING']
export const packageOf = ({ world }: Context): Fields => ({
  package_info: Buffer.from(world.random.digits(24)).toString('base64'),
})

/** The user takes it, cannot take it, or the merchant takes it back. */
export const bill = (member: string, event?: string): { ends: Record<string, Change>; cancel: Change } => {
  const told = event === undefined ? {} : { event }
  const back = giveBack('TRANSFER_RETURN', member)
  return {
    ends: {
      SUCCESS: {
        from: WAITING,
        to: 'SUCCESS',
        effect: arrive('TRANSFER_RECEIVED', member),
        more: at('success_time'),
        ...told,
      },
      FAIL: { from: WAITING, to: 'FAIL', effect: back, ...told },
    },
    cancel: {
      from: WAITING,
      to: 'CANCELLED',
      already: ['CANCELLED'],
      effect: back,
      answer: { state: 'CANCELING' },
      ...told,
    },
  }
}
