/**
 * `wxpay listen`: the platform on this machine, its notifications to an app, and
 * a wrong signature now and then.
 */
import type { SimulatorEvent, Simulator } from '../../simulator/index.js'
import type { Context } from '../context.js'
import { milliseconds } from '../duration.js'
import { UsageError } from '../failure.js'
import { clock } from '../platform/follow.js'
import { runPlatform } from '../platform/run.js'
import { forwardUrl } from '../platform/address.js'
import { reasonOf } from '../platform/reason.js'
import { t } from '../language.js'

const DEFAULT_PROBE = '15s'

export function run(context: Context): Promise<void> {
  const { texts } = context.args
  if (texts['forward-to'] === undefined)
    throw new UsageError(
      t(
        '--forward-to is missing, the address where your app takes notifications: wxpay listen --forward-to localhost:3000/pay/notify',
        '缺少 --forward-to，即您的应用接收回调通知的地址：wxpay listen --forward-to localhost:3000/pay/notify',
      ),
    )
  const url = forwardUrl(texts['forward-to'])
  const { 'probe-after': after = DEFAULT_PROBE } = texts
  const wait = after === 'never' ? undefined : milliseconds(after, 'probe-after')
  return runPlatform(
    context,
    wait === undefined ? undefined : (platform) => probeOnce(context, platform, url, wait),
  )
}

/** After the first notification that was acknowledged: an app that takes none takes no wrong one either. */
function probeOnce(
  context: Context,
  platform: Simulator,
  url: string,
  wait: number,
): (event: SimulatorEvent) => void {
  let done = false
  return (event) => {
    if (done || event.type !== 'notified' || event.delivery.state !== 'acknowledged') return
    done = true
    setTimeout(() => void probe(context, platform, url), wait).unref()
  }
}

async function probe({ output }: Context, platform: Simulator, url: string): Promise<void> {
  const { paint } = output
  output.print(`${paint('dim', clock())}  --> ${paint('bold', 'WECHATPAY/SIGNTEST')} probe`)
  const { status, text } = await platform.notifications.probed(url)
  const refused = status >= 400
  const verdict = refused
    ? paint('green', t('✔ your app refuses bad signatures', '✔ 您的应用拒绝了错误的签名'))
    : status === 0
      ? paint('yellow', reasonOf({ api: 'v3', url, status, answer: text }))
      : paint(
          'red',
          t(
            '✖ your app takes bad signatures: anybody can say that an order is paid',
            '✖ 您的应用接受了错误的签名：任何人都可以谎称订单已支付',
          ),
        )
  output.data(
    { type: 'probe', time: new Date().toISOString(), url, status, refused },
    `${paint('dim', clock())}  <-- [${paint(refused ? 'green' : 'red', String(status))}] POST ${url}  ${verdict}`,
  )
}
