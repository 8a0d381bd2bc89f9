// One source, two module systems: esm/ and cjs/, each with its declarations, which lean on overlays/, the packed form of types/.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writePage } from './page.mjs'
import { rollUp } from './roll-up.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function compile(folder, type, ...options) {
  rmSync(root + folder, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', folder, ...options], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  for (const name of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.d.ts'))) {
    const text = readFileSync(`${root}${folder}/${name}`, 'utf8')
    const packed = text.replaceAll(/(?<= from '(?:\.\.\/)+)types\//g, 'overlays/')
    if (packed !== text) writeFileSync(`${root}${folder}/${name}`, packed)
  }
  writeFileSync(`${root}${folder}/package.json`, `${JSON.stringify({ type })}\n`)
}

if (isStale()) await writeSchemas()
writePage()
rollUp()
compile('cjs', 'commonjs', '--module', 'commonjs')
compile('esm', 'module')
