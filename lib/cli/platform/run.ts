/** A simulated platform that runs until Ctrl-C: ready, then a line for each thing that happens. */
import type { SimulatorEvent, Simulator } from '../../simulator/index.js'
import type { Context } from '../context.js'
import { milliseconds } from '../duration.js'
import { outputClosed, untilInterrupted } from '../interrupt.js'
import { follow } from './follow.js'
import { payUnasked } from './pay-unasked.js'
import { startPlatform, type Started } from './start.js'
import { t } from '../language.js'

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
    t(
      `${paint('green', 'Ready')}  ${platform.baseURL}  APIv3, brand and APIv2; in a browser, the cashier`,
      `${paint('green', '就绪')}  ${platform.baseURL}  APIv3、品牌与 APIv2；浏览器打开是收银台`,
    ),
  )
  if (platform.httpsURL !== undefined) output.print(`  HTTPS          ${platform.httpsURL}`)
  if (forward !== undefined) output.print(t(`  notifications  to ${forward}`, `  回调通知  发往 ${forward}`))
  output.print(
    configFile === undefined
      ? t(
          '  keys           made for this run: --keep DIR writes them for your app',
          '  密钥      只用于本次运行：--keep 目录 写出来给您的应用',
        )
      : t(
          `  keys           ${configFile}: new Wechatpay(JSON.parse(readFileSync('${configFile}', 'utf8')))`,
          `  密钥      ${configFile}：new Wechatpay(JSON.parse(readFileSync('${configFile}', 'utf8')))`,
        ),
  )
  output.print(paint('dim', t('  ^C to quit', '  按 ^C 退出')))
}
