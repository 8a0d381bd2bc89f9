// Imports one file of lib/ as it is, for the benchmarks: what no entry of the package exports.
import { rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param path `lib/bills/content.ts` */
export async function importSource(path) {
  const file = `${root}node_modules/.cache/${path.replaceAll('/', '-')}.${process.pid}.mjs`
  const bundle = await rolldown({
    input: root + path,
    external: /^[^./]/,
    platform: 'node',
    transform: { target: 'es2022' },
    resolve: { extensionAlias: { '.js': ['.ts'] } },
  })
  try {
    await bundle.write({ file, codeSplitting: false })
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(file, { force: true })
  }
}
