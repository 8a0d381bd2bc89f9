/** `wxpay doctor`: what is right and what is wrong with the credentials. */
import type { Context } from '../context.js'
import { readCredentials } from '../credentials/credentials.js'
import type { Finding } from '../doctor/finding.js'
import { EXIT, UsageError } from '../failure.js'
import type { Style } from '../output.js'

const MARKS: Readonly<Record<Finding['state'], readonly [mark: string, style: Style]>> = {
  ok: ['✔', 'green'],
  note: ['!', 'yellow'],
  wrong: ['✖', 'red'],
  absent: ['·', 'dim'],
}

export async function run(context: Context): Promise<number> {
  const { output } = context
  const findings = await look(context)
  const width = Math.max(...findings.map(({ name }) => name.length))
  for (const { state, name, text, code } of findings) {
    const [mark, style] = MARKS[state]
    output.data(
      { state, name, text, code },
      `  ${output.paint(style, mark)} ${name.padEnd(width)}  ${text}${code ? `   ${output.paint('dim', code)}` : ''}`,
    )
  }
  return findings.some(({ state }) => state === 'wrong') ? EXIT.FAILED : EXIT.DONE
}

async function look({ args, secrets }: Context): Promise<Finding[]> {
  const found = readCredentials(args, secrets)
  const notify = args.texts['notify-url']
  const nothing = Object.keys(found).every((name) => name === 'baseURL')
  if (nothing && notify === undefined)
    throw new UsageError(
      'no credentials: give --config FILE or WXPAY_… in the environment (wxpay help credentials)',
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
