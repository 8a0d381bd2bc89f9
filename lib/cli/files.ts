/** Files that only their owner may read, each with its name only when it is whole. */
import { chmod, lstat, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DownloadError, type ErrorFacts } from '../errors.js'
import { save } from '../files/save.js'
import { CommandError, UsageError } from './failure.js'
import { t } from './language.js'

const OWN = 0o600

/** The folder, made if need be, for its owner only. @throws CommandError where none can be made */
export async function ownFolder(path: string): Promise<void> {
  if (path === '') throw new UsageError(t('the name of the folder is empty', '目录名是空的'))
  if (await isFolder(path)) return
  await makeFolder(path)
  await chmod(path, 0o700)
}

/**
 * One level at a time: the recursive `mkdir` of Node 20 never ends where a folder that is
 * there takes no others, as /proc.
 */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path)
  if (parent !== path && !(await isFolder(parent))) await makeFolder(parent)
  try {
    await mkdir(path, 0o700)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await isFolder(path))) return
    if (code === 'EEXIST') throw new CommandError(t(`${path}: not a folder`, `${path}：不是目录`))
    throw code === 'ENOENT'
      ? new CommandError(
          t(
            `${path}: no folder can be made in ${parent}: choose another`,
            `${path}：无法在 ${parent} 中建立目录，请换一个`,
          ),
        )
      : error
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** A new file in the folder. @throws CommandError where it exists; DownloadError `ERR_FILE_WRITE` */
export async function writeOwn(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, name)
  try {
    await writeNew(path, Buffer.from(content))
  } catch (error) {
    throw error instanceof DownloadError && error.code === 'ERR_FILE_EXISTS' ? occupied(path) : error
  }
  return path
}

/** The path of a file that is not there yet. @throws CommandError where it is */
export async function absent(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  if (await lstat(path).catch(() => undefined)) throw occupied(path)
  return path
}

const occupied = (path: string): CommandError =>
  new CommandError(
    t(
      `${path} exists and is not replaced: choose another folder, or remove it`,
      `${path} 已存在，不会被替换：请换一个目录，或先删掉它`,
    ),
  )

/** @throws DownloadError `ERR_FILE_EXISTS`, `ERR_FILE_WRITE` */
export async function writeNew(path: string, bytes: Uint8Array, facts?: ErrorFacts): Promise<void> {
  await save([bytes], path, { mode: OWN, facts })
}

/**
 * In place of what was there before, which stays where the disk is full.
 * @throws DownloadError `ERR_FILE_WRITE`
 */
export async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await save([Buffer.from(content)], path, { mode: OWN, replace: true })
}
