/** Keeps what V8 compiled of this program for the next run, in a folder that only its user can write to. */
import { mkdirSync, statSync } from 'node:fs'
import nodeModule from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const OTHERS_WRITE = 0o022

/**
 * Node.js 22.8 and later have such a cache. Its own default is a folder that everybody shares, where another
 * user could leave code that this one runs; nothing is kept where no folder is the user's alone.
 * `NODE_COMPILE_CACHE` names another folder, `NODE_DISABLE_COMPILE_CACHE=1` switches it off.
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
export function enableCompileCache(env: NodeJS.ProcessEnv, enable: Enable | undefined = ofNode()): void {
  if (!enable || env['NODE_COMPILE_CACHE'] || env['NODE_DISABLE_COMPILE_CACHE']) return
  try {
    const folder = join(cacheOf(env), 'wechatpay-chain')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (isPrivate(folder)) enable(folder)
  } catch {
    // A machine without a home, or one that cannot be written to: it runs without.
  }
}

type Enable = (folder: string) => unknown
const ofNode = (): Enable | undefined =>
  (nodeModule as { readonly enableCompileCache?: Enable }).enableCompileCache

/** @see https://specifications.freedesktop.org/basedir-spec/latest/ */
const cacheOf = ({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string =>
  XDG_CACHE_HOME || (process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : join(homedir(), '.cache'))

function isPrivate(folder: string): boolean {
  if (process.getuid === undefined) return true
  const { uid, mode } = statSync(folder)
  return uid === process.getuid() && (mode & OTHERS_WRITE) === 0
}
