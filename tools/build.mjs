// One source, two module systems: esm/ and cjs/, each with its declarations, which lean on the overlays in types/.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writePage } from './page.mjs'
import { isStale, writeSchemas } from './schemas.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function compile(folder, type, ...options) {
  rmSync(root + folder, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', folder, ...options], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(`${root}${folder}/package.json`, `${JSON.stringify({ type })}\n`)
}

if (isStale()) await writeSchemas()
writePage()
compile('cjs', 'commonjs', '--module', 'commonjs')
compile('esm', 'module')
