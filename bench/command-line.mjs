// What the start of the command line costs over an empty program of node, in CPU time: node bench/command-line.mjs [rounds, 11]. After npm run build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, short, table } from './numbers.mjs'

const rounds = Number(process.argv[2] ?? 11)
const bin = fileURLToPath(new URL('../cjs/cli/bin.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bench-'))
const [empty, hook, out] = ['empty.cjs', 'hook.cjs', 'cpu'].map((name) => join(folder, name))
writeFileSync(empty, '')
writeFileSync(
  hook,
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeFileSync(${JSON.stringify(out)}, String((user + system) / 1000)) })`,
)
const COMMANDS = {
  'an empty program': [empty],
  'wxpay --version': [bin, '--version'],
  'wxpay help': [bin, 'help'],
  'wxpay explain SIGN_ERROR': [bin, 'explain', 'SIGN_ERROR'],
}

function cpuOf(words) {
  const { status, stderr } = spawnSync(process.execPath, ['-r', hook, ...words], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: folder },
  })
  if (status !== 0) throw new Error(stderr)
  return Number(readFileSync(out, 'utf8'))
}

try {
  const names = Object.keys(COMMANDS)
  const measured = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? names.toReversed() : names) measured[name].push(cpuOf(COMMANDS[name]))
  const [first] = names
  const over = (name) => median(measured[name].map((ms, round) => ms - measured[first][round]))
  console.log(
    table(
      ['', 'CPU ms', 'over the empty program'],
      names.map((name) => [name, short(median(measured[name])), short(over(name))]),
    ),
  )
} finally {
  rmSync(folder, { recursive: true })
}
