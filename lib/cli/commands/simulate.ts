/** `wxpay simulate`: the platform on this machine. */
import type { Context } from '../context.js'
import { runPlatform } from '../platform/run.js'

export const run = (context: Context): Promise<void> => runPlatform(context)
