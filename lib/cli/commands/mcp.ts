/** `wxpay mcp`: the API, its errors and a simulator, for coding agents. */
import { interruptible } from '../interrupt.js'
import { serve } from '../mcp/server.js'

export const run = (): Promise<void> => interruptible(serve)
