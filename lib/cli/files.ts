/** Files for their owner's eyes only, never in place of another. */
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError, UsageError } from './failure.js'

/** The folder, made if need be, for its owner only. @throws CommandError where none can be made */
export async function ownFolder(path: string): Promise<void> {
  if (path === '') throw new UsageError('the name of the folder is empty')
  if (await isFolder(path)) return
  await makeFolder(path)
  await chmod(path, 0o700)
}

/** One level at a time: the recursive `mkdir` of Node 20 never ends where a folder that is there takes no others, as /proc. */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path)
  if (parent !== path && !(await isFolder(parent))) await makeFolder(parent)
  try {
    await mkdir(path, 0o700)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await isFolder(path))) return
    if (code === 'EEXIST') throw new CommandError(`${path}: not a folder`)
    throw code === 'ENOENT'
      ? new CommandError(`${path}: no folder can be made in ${parent}: choose another`)
      : error
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** @throws CommandError where the file exists */
export async function writeOwn(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, name)
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new CommandError(`${path} exists and is not replaced: choose another folder, or remove it`)
    throw error
  }
  return path
}
