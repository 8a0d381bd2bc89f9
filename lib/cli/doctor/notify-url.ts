/**
 * The rules for a `notify_url` that are easily missed.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
import { isIP } from 'node:net'
import { note, ok, wrong, type Finding } from './finding.js'
import { t } from '../language.js'

const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[::1\]|\[f[cd])/

export function checkNotifyUrl(text: string): Finding {
  const name = 'notify_url'
  if (!URL.canParse(text))
    return wrong(name, t(`${JSON.stringify(text)} is no URL`, `${JSON.stringify(text)} 不是 URL`))
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol))
    return wrong(
      name,
      t(
        `must begin with https:// or http://, found ${url.protocol}//`,
        `必须以 https:// 或 http:// 开头，却是 ${url.protocol}//`,
      ),
    )
  if (PRIVATE.test(url.hostname))
    return wrong(
      name,
      t(
        `${url.hostname} cannot be reached from outside: for tests on this machine, wxpay listen --forward-to ${text}`,
        `外网无法访问 ${url.hostname}：本机测试请用 wxpay listen --forward-to ${text}`,
      ),
    )
  if (url.search !== '' || url.hash !== '')
    return wrong(
      name,
      t(
        'must not carry a query or a fragment: put what you need into attach',
        '不能带参数或片段：需要的数据放进 attach',
      ),
    )
  if (text.length > 255)
    return wrong(
      name,
      t(`has ${text.length} characters, at most 255 are taken`, `有 ${text.length} 个字符，最多 255 个`),
    )
  if (url.protocol === 'http:')
    return note(name, t('http is taken, https is asked for', 'http 可以接受，但要求使用 https'))
  return isIP(url.hostname)
    ? note(name, t('an address in numbers: a certificate for it is rare', '是 IP 地址：很少有证书'))
    : ok(name, text)
}
