// A page whose URL is a folder too (`couponcodes` and `couponcodes/{coupon_code}`): hosts that look for the folder first find a way to the page.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @returns the folders that were given an index.html */
export function bridgeFolders(dist) {
  const folders = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((folder) => existsSync(`${folder}.html`) && !existsSync(join(folder, 'index.html')))
  for (const folder of folders) {
    const page = `../${basename(folder)}.html`
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><title>${basename(folder)}</title><meta http-equiv="refresh" content="0; url=${page}"><a href="${page}">${basename(folder)}</a>\n`,
    )
  }
  return folders
}
