/** `--help`: what there is, what each takes, in words and in JSON; and what is said to a slip. */
import { expect, jest, test } from '@jest/globals'
import { COMMANDS } from '../../lib/cli/commands.js'
import { credentialsHelp, helpOf, overview } from '../../lib/cli/help.js'
import { optionsOf } from '../../lib/cli/spec.js'
import { FAULT_MODES } from '../../lib/simulator/faults.js'
import { VERSION } from '../../lib/version.js'
import { values, wxpay } from './wxpay.js'

jest.setTimeout(60_000)
const plain = (_: string, text: string): string => text
const COLUMNS = 130

test('wxpay alone, help and --help list every command and the exit codes', async () => {
  const ran = await Promise.all([[], ['help'], ['--help'], ['-h']].map((words) => wxpay(words)))
  for (const one of ran)
    expect(one).toEqual({ code: 0, stdout: `${overview(plain).join('\n')}\n`, stderr: '' })
  expect(ran[0]!.stdout).toMatch(
    /^ {2}0 {2}done\n {2}1 {2}refused, or failed\n {2}2 {2}wrong words or credentials: nothing was sent\n {2}3 {2}unknown: it may have happened/m,
  )
  for (const [name, { spec }] of Object.entries(COMMANDS))
    expect(ran[0]!.stdout).toContain(`  ${name.padEnd(12)}  ${spec.about}\n`)
})

test('of a command: what it takes, its options, examples, and nothing wider than a window', async () => {
  const [asked, told, json, credentials, all, version] = await Promise.all([
    wxpay(['bill', '--help']),
    wxpay(['help', 'bill']),
    wxpay(['bill', '--help', '--json']),
    wxpay(['help', 'credentials']),
    wxpay(['--help', '--json']),
    wxpay(['--version']),
  ])
  expect([asked.stdout, told.stdout]).toEqual(
    Array.from({ length: 2 }, () => `${helpOf('bill', COMMANDS['bill']!.spec, plain).join('\n')}\n`),
  )
  expect(values(json.stdout)).toMatchObject([
    {
      command: 'bill',
      usage: 'BILL [DATE] [NAME=VALUE …]',
      options: { output: { value: 'FILE' }, json: {} },
    },
  ])
  expect(credentials.stdout).toBe(`${credentialsHelp(plain).join('\n')}\n`)
  expect(values(all.stdout)).toEqual([
    Object.entries(COMMANDS).map(
      ([
        command,
        {
          spec: { about },
        },
      ]) => ({ command, about }),
    ),
  ])
  expect(version.stdout).toBe(`${VERSION}\n`)
  const short = await Promise.all(
    [['-v'], ['-V'], ['demo', '-v'], ['bill', '--version']].map((words) => wxpay(words)),
  )
  expect(short.map(({ code, stdout }) => [code, stdout])).toEqual(short.map(() => [0, `${VERSION}\n`]))
  const beside = await wxpay(['request', 'get', 'v3/certificates', '-v'])
  expect([beside.code, beside.stderr]).toEqual([
    2,
    expect.stringContaining('WXPAY_LOG=debug in the environment shows each request'),
  ])
  for (const [name, { spec }] of Object.entries(COMMANDS)) {
    const lines = helpOf(name, spec, plain)
    for (const option of Object.keys(spec.options ?? {}))
      expect(lines.some((line) => line.startsWith(`  --${option}`))).toBe(true)
    expect(
      lines.filter(
        (line) => line.length > COLUMNS && !spec.examples.some(([example]) => line.includes(example)),
      ),
    ).toEqual([])
    expect(Object.keys(optionsOf(spec))).toEqual(expect.arrayContaining(['json', 'help']))
  }
})

test('a slip is answered with what was meant, on standard error, with exit code 2', async () => {
  const cases = [
    [['dmo'], 'there is no command dmo. Did you mean demo?'],
    [['help', 'blil'], 'there is no command blil. Did you mean bill?'],
    [['demo', '--tuor'], 'there is no option --tuor. Did you mean --tour?'],
    [['demo', 'now'], 'no word is taken, found 1'],
    [['bill'], 'a word is missing'],
    [['simulate', '--port'], '--port needs a value: --port NUMBER'],
    [['demo', '--tour=1'], '--tour takes no value'],
  ] as const
  const ran = await Promise.all(cases.map(([words]) => wxpay(words)))
  expect(ran.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual(
    cases.map(([, reason]) => [2, '', expect.stringContaining(`✖ ${reason}`)]),
  )
})

test('simulate and demo offer each fault that the simulator knows', () => {
  const choices = (name: string) => COMMANDS[name]!.spec.options!['fail']!.choices
  expect(choices('simulate')).toEqual(FAULT_MODES)
  expect(choices('demo')).toEqual([...FAULT_MODES, 'clock'])
})
