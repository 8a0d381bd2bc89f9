/** Where a simulated platform is, and where it tells. Loads no platform. */
import type { Context } from '../context.js'
import { wholeNumber } from '../duration.js'
import { UsageError } from '../failure.js'
import { t } from '../language.js'

const DEFAULT_PORT = 4010

export const portOf = ({ args }: Context): number =>
  args.texts['port'] === undefined ? DEFAULT_PORT : wholeNumber(args.texts['port'], 'port', 0, 65_535)

/** `localhost:3000/notify` is enough. @throws UsageError */
export function forwardUrl(text: string, option = 'forward-to'): string {
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(whole) || !/^https?:$/.test(new URL(whole).protocol))
    throw new UsageError(
      t(
        `--${option} takes the address of your app: localhost:3000/pay/notify`,
        `--${option} 要的是您的应用的地址：localhost:3000/pay/notify`,
      ),
    )
  return new URL(whole).href
}
