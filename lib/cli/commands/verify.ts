/** `wxpay verify`: the signature of a saved notification, and its age. */
import { createSecretKey, randomBytes } from 'node:crypto'
import {
  Notifications,
  WechatpayError,
  type AnyNotification,
  type AnyNotificationV2,
  type NotificationsConfig,
} from '../../notifications/index.js'
import type { Context } from '../context.js'
import { readCredentials, type Found } from '../credentials/credentials.js'
import { UsageError } from '../failure.js'
import { isXml, readSaved, withoutLastNewline, type Saved } from '../saved.js'
import { t } from '../language.js'

type Event = AnyNotification | AnyNotificationV2 | undefined

const LIMIT_SECONDS = 300
/** @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16 */
const UNSIGNED_V2 = 'refund-processed'

export async function run({ args, output, secrets }: Context): Promise<void> {
  const saved = readSaved(secrets.read(args.words[0]!, 'FILE', false))
  const found = readCredentials(args, secrets)
  const { data, print, paint } = output
  if (isXml(saved)) {
    const event = await openV2(saved, found)
    const verified = event?.event_type !== UNSIGNED_V2
    if (output.json) return data({ verified, event_type: event?.event_type })
    print(
      verified
        ? t(
            `${paint('green', '✔')} signature  right, with the APIv2 key`,
            `${paint('green', '✔')} 签名  正确，使用 APIv2 密钥`,
          )
        : t(
            `${paint('yellow', '!')} signature  none, APIv2 signs no refund notification; its req_info was opened with the APIv2 key`,
            `${paint('yellow', '!')} 签名  没有，APIv2 的退款通知不签名；已用 APIv2 密钥解密 req_info`,
          ),
    )
    return print(t(`  event      ${event?.event_type}`, `  事件  ${event?.event_type}`))
  }
  const time = Number(saved.headers['wechatpay-timestamp'])
  const age = Math.round(Date.now() / 1000 - time)
  const event = await openV3(saved, found, args.has('fresh') || Number.isNaN(time) ? Date.now() : time * 1000)
  const serial = saved.headers['wechatpay-serial']
  if (output.json)
    return data({
      verified: true,
      serial,
      timestamp: time,
      age,
      fresh: Math.abs(age) <= LIMIT_SECONDS,
      id: event?.id,
      event_type: event?.event_type,
    })
  print(
    t(
      `${paint('green', '✔')} signature  right, signed with ${serial}`,
      `${paint('green', '✔')} 签名  正确，签名密钥 ${serial}`,
    ),
  )
  print(
    t(
      `${Math.abs(age) <= LIMIT_SECONDS ? paint('green', '✔') : paint('yellow', '!')} age        ${spanOf(age)}; a receiver takes ${LIMIT_SECONDS} s`,
      `${Math.abs(age) <= LIMIT_SECONDS ? paint('green', '✔') : paint('yellow', '!')} 时间  ${spanOf(age)}；接收方接受 ${LIMIT_SECONDS} 秒之内`,
    ),
  )
  if (event)
    print(t(`  event      ${event.event_type}  ${event.id}`, `  事件  ${event.event_type}  ${event.id}`))
}

/** What is signed but does not open, or is no notification, is verified all the same. */
async function openV3(saved: Saved, { certs, apiv3Key }: Found, now: number): Promise<Event> {
  if (certs === undefined)
    throw new UsageError(
      t(
        "the platform's key is missing: certs in --config, or --pub-key FILE --pub-key-id PUB_KEY_ID_…",
        '缺少平台公钥：--config 中的 certs，或 --pub-key FILE --pub-key-id PUB_KEY_ID_…',
      ),
    )
  const notifications = new Notifications({
    certs: certs as NonNullable<NotificationsConfig['certs']>,
    apiv3Key: (apiv3Key as string | undefined) ?? createSecretKey(randomBytes(32)),
    now: () => now,
  })
  const unwrap = async ({ headers, body }: Saved): Promise<Event> => {
    try {
      return await notifications.unwrap(headers, body)
    } catch (error) {
      if (error instanceof WechatpayError && error.verified) return undefined
      throw error
    }
  }
  return unwrap(saved).catch((error: unknown) => {
    if (!(error instanceof WechatpayError) || error.code !== 'ERR_SIG_INVALID') throw error
    return unwrap(withoutLastNewline(saved)).catch(() => {
      throw error
    })
  })
}

function openV2({ body }: Saved, { secret, apiv3Key }: Found): Promise<Event> {
  if (secret === undefined)
    throw new UsageError(
      t(
        'this is an APIv2 notification: give the APIv2 key, --secret FILE',
        '这是 APIv2 通知：请给出 APIv2 密钥，--secret FILE',
      ),
    )
  return new Notifications({ secret: secret as string, apiv3Key: apiv3Key as string | undefined }).unwrapV2(
    body,
  )
}

const UNITS = [
  [86_400, t('days', '天')],
  [3_600, t('hours', '小时')],
  [60, t('minutes', '分钟')],
  [1, t('s', '秒')],
] as const

function spanOf(seconds: number): string {
  const [size, unit] = UNITS.find(([size]) => Math.abs(seconds) >= 2 * size) ?? UNITS[3]
  return `${Math.round(Math.abs(seconds) / size)} ${unit}${seconds < 0 ? t(' in the future', '（在未来）') : ''}`
}
