/** The rules for a `notify_url` that are easily missed. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
import { isIP } from 'node:net'
import { note, ok, wrong, type Finding } from './finding.js'

const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[::1\]|\[f[cd])/

export function checkNotifyUrl(text: string): Finding {
  const name = 'notify_url'
  if (!URL.canParse(text)) return wrong(name, `${JSON.stringify(text)} is no URL`)
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol))
    return wrong(name, `must begin with https:// or http://, found ${url.protocol}//`)
  if (PRIVATE.test(url.hostname))
    return wrong(
      name,
      `${url.hostname} cannot be reached from outside: for tests on this machine, wxpay listen --forward-to ${text}`,
    )
  if (url.search !== '' || url.hash !== '')
    return wrong(name, 'must not carry a query or a fragment: put what you need into attach')
  if (text.length > 255) return wrong(name, `has ${text.length} characters, at most 255 are taken`)
  if (url.protocol === 'http:') return note(name, 'http is taken, https is asked for')
  return isIP(url.hostname)
    ? note(name, 'an address in numbers: a certificate for it is rare')
    : ok(name, text)
}
