/** What only the platform can tell: its hosts, its clock, whether it knows the key. */
import { performance } from 'node:perf_hooks'
import { ApiError, Wechatpay, WechatpayError } from '../../index.js'
import { clientConfig, downloadCertificates } from '../credentials/client.js'
import type { Found } from '../credentials/credentials.js'
import { finding, note, ok, wrong, type Finding } from './finding.js'
import { t } from '../language.js'

const HOSTS = ['https://api.mch.weixin.qq.com/', 'https://api2.mch.weixin.qq.com/']
const PATIENCE_MILLISECONDS = 5_000
const TOLERANCE_SECONDS = 300
/** Half of what is tolerated is worth a word. */
const WORTH_A_WORD_SECONDS = 5

export async function checkOnline(found: Found): Promise<Finding[]> {
  const hosts = found['baseURL'] === undefined ? HOSTS : [String(found['baseURL'])]
  const wrongUrl = hosts.find((host) => !URL.canParse(host))
  if (wrongUrl !== undefined)
    return [
      wrong(
        'host',
        t(`${JSON.stringify(wrongUrl)} is no URL`, `${JSON.stringify(wrongUrl)} 不是 URL`),
        'ERR_CONFIG_OPTION',
      ),
    ]
  const reached = await Promise.all(hosts.map(reach))
  return [
    ...reached.map(({ finding: one }) => one),
    checkClock(hosts[0]!, reached[0]!.ahead),
    await finding('credentials', () => checkCredentials(found)),
  ]
}

interface Reached {
  readonly finding: Finding
  /** Seconds that this machine's clock is ahead. */
  readonly ahead: number | undefined
}

async function reach(base: string): Promise<Reached> {
  const began = performance.now()
  const { host } = new URL(base)
  try {
    const response = await fetch(new URL('v3/certificates', base), {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    await response.arrayBuffer()
    const date = Date.parse(response.headers.get('date') ?? '')
    return {
      finding: ok(
        'host',
        t(
          `${host} answers in ${(performance.now() - began).toFixed(0)} ms`,
          `${host} 应答用时 ${(performance.now() - began).toFixed(0)} 毫秒`,
        ),
      ),
      ahead: Number.isNaN(date) ? undefined : Math.round((Date.now() - date) / 1000),
    }
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } }
    return {
      finding: wrong(
        'host',
        t(
          `${host} does not answer: ${name === 'TimeoutError' ? `nothing within ${PATIENCE_MILLISECONDS / 1000} s` : (cause?.code ?? name)}`,
          `${host} 没有应答：${name === 'TimeoutError' ? `${PATIENCE_MILLISECONDS / 1000} 秒内没有回音` : (cause?.code ?? name)}`,
        ),
        'ERR_NET_CONNECT',
      ),
      ahead: undefined,
    }
  }
}

function checkClock(base: string, ahead: number | undefined): Finding {
  const { host } = new URL(base)
  if (ahead === undefined) return note('clock', t(`${host} tells no time`, `${host} 没有给出时间`))
  const text = t(
    `local is ${Math.abs(ahead)} s ${ahead < 0 ? 'behind' : 'ahead of'} ${host}; limit ${TOLERANCE_SECONDS} s`,
    `本机比 ${host} ${ahead < 0 ? '慢' : '快'} ${Math.abs(ahead)} 秒；上限 ${TOLERANCE_SECONDS} 秒`,
  )
  if (Math.abs(ahead) > TOLERANCE_SECONDS)
    return wrong('clock', t(`${text}: set it by NTP`, `${text}：请用 NTP 校时`), 'ERR_SIG_EXPIRED')
  return Math.abs(ahead) > WORTH_A_WORD_SECONDS
    ? note('clock', text)
    : ok('clock', t(`agrees with ${host}`, `与 ${host} 一致`))
}

/**
 * A query that every merchant may make: the certificates; where the platform has none
 * for it, that is an answer too.
 */
async function checkCredentials(found: Found): Promise<Finding> {
  const { apiv3Key, certs } = found
  const name = 'credentials'
  if (apiv3Key !== undefined) {
    try {
      const ring = await downloadCertificates(found)
      return ok(
        name,
        t(
          `the platform knows the key; it delivered ${ring.size} certificate${ring.size === 1 ? '' : 's'}, opened with the APIv3 key`,
          `平台认得此密钥；下发了 ${ring.size} 张证书，已用 APIv3 密钥解密`,
        ),
      )
    } catch (error) {
      if (!(error instanceof WechatpayError) || !mayHaveNone(error) || certs === undefined) throw error
    }
  }
  const config = clientConfig(found)
  const known = (headers: Readonly<Record<string, unknown>>): Finding =>
    ok(
      name,
      t(
        `the platform knows the key; its answer is verified with ${String(headers['wechatpay-serial'])}`,
        `平台认得此密钥；应答已用 ${String(headers['wechatpay-serial'])} 验签`,
      ),
    )
  try {
    const { headers } = await new Wechatpay({ ...config, retry: false, timeout: PATIENCE_MILLISECONDS })
      .chain('v3/certificates')
      .get({})
    return known(headers)
  } catch (error) {
    if (!(error instanceof ApiError) || !error.verified || !mayHaveNone(error) || !error.response) throw error
    return known(error.response.headers)
  }
}

/**
 * Merchants with a WeChat Pay public key have no certificates.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012076511
 */
const mayHaveNone = ({ name, code }: WechatpayError): boolean =>
  name === 'CertificateError' || code === 'RESOURCE_NOT_EXISTS'
