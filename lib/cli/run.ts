/** From the words of the command line to an exit code. */
import { VERSION } from '../version.js'
import { readArgs } from './args.js'
import { COMMANDS } from './commands.js'
import { Secrets } from './credentials/secrets.js'
import { SETTINGS } from './credentials/settings.js'
import { EXIT, quotable, report, UsageError } from './failure.js'
import { credentialsHelp, helpOf, localized, overview } from './help.js'
import { endOnClosedOutput } from './interrupt.js'
import { t, withoutLanguage } from './language.js'
import { nearestOrBegun } from '../text/nearest.js'
import { createOutput, type Output } from './output.js'
import { CREDENTIALS, optionsOf } from './spec.js'

export async function run(words: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = withoutLanguage(words)
  const output = createOutput(rest.includes('--json'))
  endOnClosedOutput((error) => {
    process.exitCode = report(Object.assign(error, { path: 'the output' }), output)
  })
  try {
    if (name === '__complete') return await complete(rest)
    if (isVersion(name) || (Object.hasOwn(COMMANDS, name) && rest.length === 1 && isVersion(rest[0]!)))
      output.data({ version: VERSION }, VERSION)
    else if (['help', '--help', '-h'].includes(name))
      helpOn(
        rest.filter((word) => !word.startsWith('-')),
        output,
      )
    else return await runCommand(name, rest)
    return EXIT.DONE
  } catch (error) {
    const code = report(error, output)
    if (error instanceof UsageError)
      output.note(
        `  ${output.paintNote('dim', Object.hasOwn(COMMANDS, name) ? `wxpay ${name} --help` : 'wxpay --help')}`,
      )
    return code
  }
}

const isVersion = (word: string): boolean => ['--version', '-V', '-v'].includes(word)

async function runCommand(name: string, words: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw unknown(name)
  const args = readArgs(words, command.spec)
  const output = createOutput(args.has('json'))
  if (args.has('help')) {
    helpOn([name], output)
    return EXIT.DONE
  }
  const { run: runIt } = await command.load()
  return (await runIt({ args, output, secrets: new Secrets(output) })) ?? EXIT.DONE
}

/** What the shells ask for at each Tab: quickly, and never in an error's words. */
async function complete(words: readonly string[]): Promise<number> {
  const { candidates } = await import('./completion/candidates.js')
  process.stdout.write((await candidates(words)).map((one) => `${one}\n`).join(''))
  return EXIT.DONE
}

function helpOn([topic]: readonly string[], output: Output): void {
  if (topic === undefined)
    return output.data(
      Object.entries(COMMANDS).map(
        ([
          command,
          {
            spec: { about },
          },
        ]) => ({ command, about }),
      ),
      overview(output.paint),
    )
  if (topic === 'credentials')
    return output.data(
      { options: CREDENTIALS, environment: SETTINGS.map(({ env }) => env) },
      credentialsHelp(output.paint),
    )
  const command = Object.hasOwn(COMMANDS, topic) ? COMMANDS[topic] : undefined
  if (!command) throw unknown(topic)
  output.data(
    { command: topic, ...command.spec, options: optionsOf(command.spec) },
    helpOf(topic, localized(topic), output.paint),
  )
}

function unknown(name: string): UsageError {
  const near = nearestOrBegun(name, Object.keys(COMMANDS))
  return new UsageError(
    t(
      `there is no command ${quotable(name)}${near ? `. Did you mean ${near}?` : ''}`,
      `没有命令 ${quotable(name)}${near ? `，是不是 ${near}？` : ''}`,
    ),
  )
}
