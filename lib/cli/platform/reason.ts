/** Why a notification was not acknowledged, and what to do about it. */
import { t } from '../language.js'

/**
 * How a notification was answered: `answer` is the body, of a redirect its `Location` first; where `status`
 * is 0, why no response arrived.
 */
export interface Answered {
  readonly api: 'v3' | 'v2'
  readonly url: string
  readonly status: number
  readonly answer: string
}

const MAX_QUOTED_CHARACTERS = 200

/** One line; empty for an answer that says nothing. */
export function reasonOf({ api, url, status, answer }: Answered): string {
  if (status === 0) return noResponse(url, answer)
  if (status >= 300 && status < 400) return redirect(answer)
  const quoted = answer === '' ? t('with an empty body', '应答体为空') : excerpt(answer)
  if (status >= 400) return quoted
  return api === 'v2'
    ? t(
        `${quoted}: over APIv2 only <return_code>SUCCESS</return_code> acknowledges`,
        `${quoted}：APIv2 只有 <return_code>SUCCESS</return_code> 表示已接收`,
      )
    : t(`${quoted}: only 200 and 204 acknowledge`, `${quoted}：只有 200 和 204 表示已接收`)
}

/** In the order in which they are looked for: a TLS alert is a reset connection too. */
const FAULTS: readonly (readonly [sign: RegExp, why: (url: URL) => string])[] = [
  [
    /ECONNREFUSED/,
    ({ host }) =>
      t(
        `connection refused: nothing listens at ${host}. Is your app running?`,
        `连接被拒绝：${host} 没有程序在监听。您的应用启动了吗？`,
      ),
  ],
  [
    /no response within|ETIMEDOUT/,
    () =>
      t(
        'timeout: no response within 5 s, and WeChat Pay waits no longer. Answer first, work afterwards',
        '超时：5 秒内没有应答，微信支付不会等更久。请先应答，再处理业务',
      ),
  ],
  [/ENOTFOUND|EAI_AGAIN/, ({ hostname }) => t(`there is no host ${hostname}`, `找不到主机 ${hostname}`)],
  [
    /certificate|ERR_TLS|CERT_/i,
    () =>
      t(
        'TLS: the certificate is not trusted. NODE_EXTRA_CA_CERTS=ca.pem names its authority; on this machine http:// does as well',
        'TLS：证书不受信任。NODE_EXTRA_CA_CERTS=ca.pem 指明签发机构；在本机也可以直接用 http://',
      ),
  ],
  [
    /EPROTO|SSL|wrong version number/i,
    ({ host }) =>
      t(`TLS: ${host} does not speak it. Is it http://?`, `TLS：${host} 不支持。应该用 http:// 吗？`),
  ],
  [
    /Parse Error|HPE_/,
    ({ host }) =>
      t(
        `${host} does not answer with HTTP. Is it https://?`,
        `${host} 的应答不是 HTTP。应该用 https:// 吗？`,
      ),
  ],
  [
    /ECONNRESET|socket hang up|EPIPE/,
    () =>
      t(
        'your app closed the connection without a response. Did the handler throw?',
        '您的应用没有应答就断开了连接。是不是处理程序抛出了异常？',
      ),
  ],
]

function noResponse(url: string, why: string): string {
  const [, explain] = FAULTS.find(([sign]) => sign.test(why)) ?? []
  return explain ? `${explain(new URL(url))} (${why})` : why
}

function redirect(answer: string): string {
  const [, location] = /^Location: (.*)$/m.exec(answer) ?? []
  const to = location === undefined ? '' : t(` to ${excerpt(location)}`, `到 ${excerpt(location)}`)
  return t(
    `a redirect${to}: WeChat Pay follows none. Does the route need no login and no trailing slash?`,
    `重定向${to}：微信支付不会跟随。该路由不应要求登录，也请检查结尾的斜杠`,
  )
}

const excerpt = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > MAX_QUOTED_CHARACTERS ? `${line.slice(0, MAX_QUOTED_CHARACTERS)}…` : line
}
