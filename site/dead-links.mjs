// Every link of every built page leads to a page, and to a heading of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** @returns `page: link` for each that leads nowhere */
export function deadLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  const idsOf = new Map()
  const ids = (page) => {
    if (!idsOf.has(page))
      idsOf.set(
        page,
        new Set(
          Array.from(readFileSync(join(folder, page), 'utf8').matchAll(/\sid="([^"]+)"/g), ([, id]) => id),
        ),
      )
    return idsOf.get(page)
  }
  const resolve = (page, path) =>
    path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)
  const fileOf = (path) =>
    [path, `${path}.html`, posix.join(path, 'index.html')].find(
      (file) => file !== '' && !file.endsWith('/') && existsSync(join(folder, file)) && /\.\w+$/.test(file),
    )
  return pages.flatMap((page) =>
    Array.from(
      readFileSync(join(folder, page), 'utf8').matchAll(/<a[^>]*?\shref="([^"]+)"/g),
      ([, link]) => link,
    )
      .filter((link) => !/^(?:https?:|mailto:)/.test(link))
      .filter((link) => {
        const [path, hash] = link.replaceAll('&amp;', '&').split('#')
        const target = path === '' ? page : fileOf(resolve(page, decodeURIComponent(path)))
        if (target === undefined) return true
        return hash ? target.endsWith('.html') && !ids(target).has(decodeURIComponent(hash)) : false
      })
      .map((link) => `${page}: ${link}`),
  )
}
