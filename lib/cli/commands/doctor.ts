/** `wxpay doctor`: what is right and what is wrong with the credentials. */
import type { Context } from '../context.js'
import { readCredentials } from '../credentials/credentials.js'
import type { Finding } from '../doctor/finding.js'
import { EXIT, UsageError } from '../failure.js'
import type { Style } from '../output.js'
import { columnsOf, padded } from '../styled.js'
import { t } from '../language.js'

const MARKS: Readonly<Record<Finding['state'], readonly [mark: string, style: Style]>> = {
  ok: ['✔', 'green'],
  note: ['!', 'yellow'],
  wrong: ['✖', 'red'],
  absent: ['·', 'dim'],
}

export async function run(context: Context): Promise<number> {
  const { output } = context
  const findings = await look(context)
  const width = Math.max(...findings.map(({ name }) => columnsOf(labelOf(name))))
  for (const { state, name, text, code } of findings) {
    const [mark, style] = MARKS[state]
    output.data(
      { state, name, text, code },
      `  ${output.paint(style, mark)} ${padded(labelOf(name), width)}  ${text}${code ? `   ${output.paint('dim', code)}` : ''}`,
    )
  }
  return findings.some(({ state }) => state === 'wrong') ? EXIT.FAILED : EXIT.DONE
}

/** What was looked at; JSON keeps the English name. */
const LABELS: Readonly<Record<string, string>> = {
  mchid: '商户号',
  'merchant key': '商户私钥',
  serial: '证书序列号',
  certificate: '商户证书',
  'APIv3 key': 'APIv3 密钥',
  'APIv2 key': 'APIv2 密钥',
  'platform key': '平台公钥',
  brand: '品牌',
  'all together': '合在一起',
  environment: '环境变量',
  host: '域名',
  clock: '时钟',
  credentials: '凭证',
}
const labelOf = (name: string): string => t(name, LABELS[name] ?? name)

async function look({ args, secrets }: Context): Promise<Finding[]> {
  const found = readCredentials(args, secrets)
  const notify = args.texts['notify-url']
  const nothing = Object.keys(found).every((name) => name === 'baseURL')
  if (nothing && notify === undefined)
    throw new UsageError(
      t(
        'no credentials: give --config FILE or WXPAY_… in the environment (wxpay help credentials)',
        '没有凭证：请用 --config FILE 或环境变量 WXPAY_…（wxpay help credentials）',
      ),
    )
  const findings: Finding[] = []
  if (!nothing)
    findings.push(...(await import('../doctor/environment.js')).checkEnvironment(process.env, args.texts))
  if (notify !== undefined) findings.push((await import('../doctor/notify-url.js')).checkNotifyUrl(notify))
  if (!nothing) findings.push(...(await (await import('../doctor/offline.js')).checkOffline(found)))
  if (!nothing && args.has('online'))
    findings.push(...(await (await import('../doctor/online.js')).checkOnline(found)))
  return findings
}
