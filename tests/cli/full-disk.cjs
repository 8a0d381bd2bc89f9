/** A stand-in for a full disk where none can be mounted: every write below FULL_DISK fails, with what the system says then. */
const fs = require('node:fs')
const paths = require('node:path')

const full = process.env.FULL_DISK
const isBelow = (path) => typeof path === 'string' && paths.resolve(path).startsWith(full)
const noSpace = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  })
const isFull = () => fs.existsSync(`${full}/.full`)

const { open } = fs.promises
fs.promises.open = async (path, flags, ...rest) => {
  const file = await open.call(fs.promises, path, flags, ...rest)
  if (isBelow(path) && flags !== 'r' && isFull())
    for (const name of ['write', 'writev', 'writeFile', 'appendFile'])
      file[name] = async () => {
        throw noSpace()
      }
  return file
}
const { openSync, writeSync, writeFileSync } = fs
const doomed = new Set()
fs.openSync = (path, flags, ...rest) => {
  const fd = openSync(path, flags, ...rest)
  if (isBelow(path) && flags !== 'r' && isFull()) doomed.add(fd)
  return fd
}
fs.writeSync = (fd, ...rest) => {
  if (doomed.has(fd)) throw noSpace()
  return writeSync(fd, ...rest)
}
fs.writeFileSync = (path, ...rest) => {
  if (!isBelow(path) || !isFull()) return writeFileSync(path, ...rest)
  fs.closeSync(openSync(path, 'w'))
  throw noSpace()
}
const { writeFile } = fs.promises
fs.promises.writeFile = async (path, ...rest) => {
  if (!isBelow(path) || !isFull()) return writeFile.call(fs.promises, path, ...rest)
  await (await open.call(fs.promises, path, 'w')).close()
  throw noSpace()
}
require('node:module').syncBuiltinESMExports()
