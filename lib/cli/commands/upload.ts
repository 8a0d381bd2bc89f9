/** `wxpay upload`: a file to an upload endpoint, or an audience package in parts. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import {
  UPLOAD_ENDPOINTS,
  UploadError,
  uploadMedia,
  uploadUserPackage,
  type UploadEndpoint,
  type UploadTemplate,
  type UserPackage,
  type UserPackageState,
} from '../../index.js'
import { FileSource } from '../../files/file-source.js'
import type { Context } from '../context.js'
import { openClient } from '../credentials/client.js'
import { EXIT, report, UsageError } from '../failure.js'
import { replace } from '../files.js'
import { interruptible } from '../interrupt.js'
import { nearestOrBegun } from '../../text/nearest.js'
import type { Output } from '../output.js'
import { bytes, createBar } from '../progress.js'
import { readState } from '../upload-state.js'
import { readPairs } from '../values.js'
import { t } from '../language.js'

const USER_PACKAGE = 'brand/marketing/user-package/uploads'

export async function run(context: Context): Promise<number | void> {
  const { args, output } = context
  if (args.has('list')) return list(context)
  const [written = '', file = '', ...words] = args.words
  const template = written.replace(/^\//, '')
  if (template !== USER_PACKAGE && !Object.hasOwn(UPLOAD_ENDPOINTS, template)) {
    const near = nearestOrBegun(template, [...Object.keys(UPLOAD_ENDPOINTS), USER_PACKAGE])
    throw new UsageError(
      t(
        `${template} takes no files${near ? `. Did you mean ${near}?` : ': wxpay upload --list'}`,
        `${template} 不接受文件${near ? `，是不是 ${near}？` : '：wxpay upload --list'}`,
      ),
    )
  }
  if (!existsSync(file)) throw new UsageError(t(`there is no file ${file}`, `没有文件 ${file}`))
  const { client } = openClient(context)
  const upload = template === USER_PACKAGE ? packageUpload : mediaUpload
  try {
    const done = await interruptible((signal) =>
      upload(context, client, template as UploadTemplate, file, words, signal),
    )
    output.data(done.data ?? null, done.lines)
  } catch (error) {
    if (error instanceof UploadError) return reportStop(error, output)
    return report(error, output, true, AGAIN)
  }
}

/** A file has no number, and nothing is paid with it. */
const AGAIN = t(
  'It may have arrived, which does no harm: run the same command again.',
  '文件可能已经收到，这没有影响：请再执行同一命令。',
)

interface Done {
  readonly data: unknown
  /** What a person reads in place of it. */
  readonly lines?: readonly string[]
}

/** The message of the library says how a program goes on. */
function reportStop(error: UploadError, output: Output): number {
  const { name, code, outcome, verified, requestId, response, message, state } = error
  const { upload_id, confirmed, file_part_count } = state as UserPackageState
  const facts = { name, code, message, outcome, verified, requestId, status: response?.status }
  const exit = outcome === 'unknown' ? EXIT.UNKNOWN : EXIT.FAILED
  const reason = error.cause instanceof Error ? error.cause.message : undefined
  output.fail({ error: facts, exit }, [
    t(
      `${output.paintNote('red', '✖')} the upload ${upload_id} stopped after ${confirmed.length} of ${file_part_count} parts (${code})`,
      `${output.paintNote('red', '✖')} 上传 ${upload_id} 中断：${file_part_count} 片中已有 ${confirmed.length} 片（${code}）`,
    ),
    ...(reason === undefined ? [] : [`  ${reason}`]),
    t('  Run the same command again: it goes on from there.', '  请再执行同一命令：从中断处继续。'),
  ])
  return exit
}

type Client = ReturnType<typeof openClient>['client']

async function mediaUpload(
  { args, output }: Context,
  client: Client,
  template: UploadTemplate,
  file: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Done> {
  const bar = createBar(output, file)
  const { filename } = args.texts
  const meta = readPairs(args.lists['meta'] ?? [])
  const options = {
    ...readPairs(words),
    file,
    signal,
    onProgress: bar.update,
    ...(filename !== undefined && { filename }),
    ...(Object.keys(meta).length > 0 && { meta }),
  }
  const { data } = await uploadMedia(client, template, options).finally(bar.end)
  return { data }
}

/** What stopped half way goes on where its state says; when all of it is there, the state is done with. */
async function packageUpload(
  { args, output }: Context,
  client: Client,
  _: UploadTemplate,
  file: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Done> {
  const { filename } = args.texts
  const state = args.texts['state'] ?? `${file}.upload.json`
  const resume = await readState(state, args.has('state'))
  if (resume) await checkSame(file, resume, state)
  if (resume)
    output.note(
      t(
        `going on with ${resume.upload_id}: ${resume.confirmed.length} of ${resume.file_part_count} parts are there`,
        `继续 ${resume.upload_id}：${resume.file_part_count} 片中已有 ${resume.confirmed.length} 片`,
      ),
    )
  const bar = createBar(output, file, (parts) => `${parts} parts`)
  try {
    const done = await uploadUserPackage(client, {
      ...(readPairs(words) as unknown as UserPackage),
      file,
      signal,
      onProgress: ({ parts, total }) => bar.update({ loaded: parts, total }),
      ...(filename !== undefined && { filename }),
      ...(resume && { resume }),
    })
    if (resume) await rm(state, { force: true })
    const { confirmed, ...told } = done
    return {
      data: done,
      lines: JSON.stringify({ ...told, confirmed: confirmed.length }, null, 2).split('\n'),
    }
  } catch (error) {
    if (error instanceof UploadError) await keepState(state, error.state, output)
    throw error
  } finally {
    bar.end()
  }
}

/** Parts of two files make none. @throws UsageError */
async function checkSame(file: string, resume: UserPackageState, state: string): Promise<void> {
  const { size, sha256 } = await FileSource.onDisk(file)
  if (size === resume.file_size && sha256 === resume.digest) return
  throw new UsageError(
    t(
      `${file} has changed since the upload ${resume.upload_id} began: remove ${state} to send the whole file anew`,
      `${file} 在上传 ${resume.upload_id} 开始之后改动过：删掉 ${state}，从头上传`,
    ),
  )
}

/** Where it cannot be written, it is shown: without it all parts are to be sent again. */
async function keepState(path: string, state: unknown, output: Output): Promise<void> {
  try {
    await replace(path, JSON.stringify(state))
    output.note(t(`where it stands is in ${path}`, `进度已存入 ${path}`))
  } catch (error) {
    report(error, output)
    output.fail({ state }, [
      t(`where it stands, to be put into ${path}:`, `上传进度，请存入 ${path}：`),
      JSON.stringify(state),
    ])
  }
}

function list({ output }: Context): void {
  for (const [path, endpoint] of Object.entries(
    UPLOAD_ENDPOINTS as Readonly<Record<string, UploadEndpoint>>,
  )) {
    const { types, maxBytes, see } = endpoint
    output.data({ path, types, maxBytes, see }, [
      path,
      `    ${[types?.join(', '), maxBytes === undefined ? undefined : t(`at most ${bytes(maxBytes)}`, `最大 ${bytes(maxBytes)}`)].filter(Boolean).join('; ') || t('any file', '任何文件')}`,
    ])
  }
  output.data({ path: USER_PACKAGE, types: ['csv'] }, [
    USER_PACKAGE,
    t('    csv, in parts', '    csv，分片上传'),
  ])
}
