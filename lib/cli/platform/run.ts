/** A simulated platform that runs until Ctrl-C: ready, then a line for each thing that happens. */
import type { SimulatorEvent, Simulator } from '../../simulator/index.js'
import type { Context } from '../context.js'
import { milliseconds } from '../duration.js'
import { outputClosed, untilInterrupted } from '../interrupt.js'
import { follow } from './follow.js'
import { payUnasked } from './pay-unasked.js'
import { startPlatform, type Started } from './start.js'

/** @param more what a command does beside */
export async function runPlatform(
  context: Context,
  more?: (platform: Simulator) => (event: SimulatorEvent) => void,
): Promise<void> {
  const { args, output } = context
  const started = await startPlatform(context)
  const { platform } = started
  platform.watch(follow(output))
  if (args.texts['pay-after'] !== undefined)
    platform.watch(payUnasked(platform, milliseconds(args.texts['pay-after'], 'pay-after')))
  if (more) platform.watch(more(platform))
  const interrupted = untilInterrupted()
  ready(context, started)
  await interrupted
  if (!outputClosed()) output.note('')
  await started.stop()
}

function ready({ args, output }: Context, { platform, configFile }: Started): void {
  const { paint } = output
  const forward = args.texts['forward-to']
  if (output.json)
    return output.data({
      type: 'ready',
      baseURL: platform.baseURL,
      ...(platform.httpsURL !== undefined && { httpsURL: platform.httpsURL }),
      config: configFile,
      ...(forward !== undefined && { forward }),
    })
  output.print(
    `${paint('green', 'Ready')}  ${platform.baseURL}  APIv3, brand and APIv2; in a browser, the cashier`,
  )
  if (platform.httpsURL !== undefined) output.print(`  HTTPS          ${platform.httpsURL}`)
  if (forward !== undefined) output.print(`  notifications  to ${forward}`)
  output.print(
    configFile === undefined
      ? '  keys           made for this run: --keep DIR writes them for your app'
      : `  keys           ${configFile}: new Wechatpay(JSON.parse(readFileSync('${configFile}', 'utf8')))`,
  )
  output.print(paint('dim', '  ^C to quit'))
}
