// What a published package says of its repository: package.json's members, and links that lead somewhere from where the page is read.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** GitLab's addresses differ from those of GitHub, Gitee and Gitea's relatives. */
const pathsOf = ({ hostname }) =>
  hostname.includes('gitlab') ? { blob: '-/blob', raw: '-/raw' } : { blob: 'blob', raw: 'raw' }

/** The address of a repository, without `.git` and a slash at its end. @throws Error for anything else */
export function readRepository(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const path = url?.pathname.replace(/(?:\.git)?\/*$/, '')
  if (
    url?.protocol !== 'https:' ||
    url.username ||
    url.search ||
    url.hash ||
    !/^(?:\/[\w.-]+){2,}$/.test(path)
  )
    throw new Error(
      `--repository takes the https address of a repository, https://HOST/OWNER/NAME, found ${JSON.stringify(text)}`,
    )
  return new URL(path, url.origin)
}

/** What npm shows of a package: where its source is, its page and its issues. */
export function withRepository(manifest, repository) {
  const { href } = repository
  return {
    ...manifest,
    repository: { type: 'git', url: `git+${href}.git` },
    homepage: `${href}#readme`,
    bugs: { url: `${href}/${pathsOf(repository).blob.replace('blob', 'issues')}` },
  }
}

/**
 * A page whose relative links are addresses of the repository at this version.
 * @param page its path in the repository
 * @param isKept leaves a link as it is: what is packed beside the page
 */
export function withAbsoluteLinks(text, page, repository, version, isKept = () => false) {
  const { blob, raw } = pathsOf(repository)
  const absolute = (target, isPicture) => {
    const [path, hash = ''] = target.split(/(?=#)/)
    const file = posix.join(posix.dirname(page), decodeURI(path))
    if (isKept(file)) return target
    return `${repository.href}/${isPicture ? raw : blob}/v${version}/${encodeURI(file)}${hash}`
  }
  const isRelative = (target) => !/^(?:[a-z][a-z+.-]*:|#|\/)/i.test(target)
  return text
    .split(/(```[^]*?```)/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replaceAll(/(!?\[(?:[^[\]]|\[[^\]]*\])*\]\()([^()\s]+)(\))/g, (whole, before, target, after) =>
              isRelative(target) ? before + absolute(target, before.startsWith('!')) + after : whole,
            )
            .replaceAll(/(<img\b[^>]*?\bsrc=")([^"]+)(")/g, (whole, before, target, after) =>
              isRelative(target) ? before + absolute(target, true) + after : whole,
            ),
    )
    .join('')
}

/** Changes a folder that is about to be published. @param packed the paths of the package's files */
export function prepareForRegistry(folder, packed, repository) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(withRepository(manifest, repository), null, 2)}\n`,
  )
  const isPacked = (path) => packed.some((one) => one === path || one.startsWith(`${path}/`))
  for (const page of packed.filter((path) => path.endsWith('.md'))) {
    const text = readFileSync(join(folder, page), 'utf8')
    // The registry shows these alone, without the files beside them.
    const isShownAlone = !page.includes('/')
    writeFileSync(
      join(folder, page),
      withAbsoluteLinks(text, page, repository, manifest.version, isShownAlone ? undefined : isPacked),
    )
  }
}
