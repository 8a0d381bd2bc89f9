/** One thing that was looked at. Types, and the way to make one of an error. */
import { WechatpayError } from '../../errors.js'
import { withoutCode } from '../../text/messages.js'

export interface Finding {
  /** Right, worth a look, wrong, or not given. */
  readonly state: 'ok' | 'note' | 'wrong' | 'absent'
  /** `serial` */
  readonly name: string
  readonly text: string
  readonly code?: string
}

export const ok = (name: string, text: string): Finding => ({ state: 'ok', name, text })
export const note = (name: string, text: string): Finding => ({ state: 'note', name, text })
export const absent = (name: string, text: string): Finding => ({ state: 'absent', name, text })
export const wrong = (name: string, text: string, code?: string): Finding => ({
  state: 'wrong',
  name,
  text,
  ...(code !== undefined && { code }),
})

/** What `look` finds, or why it threw. */
export async function finding(name: string, look: () => Finding | Promise<Finding>): Promise<Finding> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof WechatpayError) return wrong(name, withoutCode(error), error.code)
    return wrong(name, error instanceof Error ? error.message : String(error))
  }
}
