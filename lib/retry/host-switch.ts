/** The hosts of one client: the first is home, the others stand by. */

const STICKY_MILLISECONDS = 60_000

/** The platform's pairs. @see https://pay.weixin.qq.com/doc/v2/merchant/4011936530 */
const STANDBY: Readonly<Record<string, string>> = {
  'https://api.mch.weixin.qq.com/': 'https://api2.mch.weixin.qq.com/',
  'https://api.wechatpay.cn/': 'https://api2.wechatpay.cn/',
}

/** The hosts to use for a base where none are configured. */
export function defaultHosts(base: URL): readonly URL[] {
  const standby = STANDBY[base.href]
  return standby === undefined ? [base] : [base, new URL(standby)]
}

/** A standby host that answered is kept for a minute; then home is tried again. */
export class HostSwitch {
  readonly #hosts: readonly URL[]
  #kept: { readonly host: URL; readonly until: number } | undefined

  constructor(hosts: readonly URL[]) {
    this.#hosts = hosts
  }

  current(now: number): URL {
    return this.#kept && now < this.#kept.until ? this.#kept.host : this.#hosts[0]!
  }

  other(host: URL): URL {
    return this.#hosts[(this.#hosts.indexOf(host) + 1) % this.#hosts.length]!
  }

  /** Called with the host that answered; only a change starts the minute anew. */
  keep(host: URL | undefined, now: number): void {
    if (host === undefined || host === this.#kept?.host) return
    this.#kept = host === this.#hosts[0] ? undefined : { host, until: now + STICKY_MILLISECONDS }
  }
}
