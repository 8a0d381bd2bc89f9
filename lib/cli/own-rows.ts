/** The merchant's own rows, from a file: CSV, or one JSON object a line. */
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { OwnRow } from '../bills/index.js'
import { readCsv } from './csv.js'
import { CommandError, UsageError } from './failure.js'
import { parse } from './saved.js'
import { t } from './language.js'

/**
 * @param encoding as `TextDecoder` names it: `gb18030` for what a Chinese Excel writes
 * @throws UsageError for an encoding that there is not; CommandError for a row that is none
 */
export async function openRows(path: string, encoding = 'utf-8'): Promise<AsyncIterable<OwnRow>> {
  await access(path)
  const text = decoded(path, encoding)
  return naming(
    path,
    /\.(?:ndjson|jsonl|json)$/i.test(path) ? jsonLines(text) : readCsv(text, separatorOf(path)),
  )
}

const separatorOf = (path: string): string => (/\.tsv$/i.test(path) ? '\t' : ',')

function decoded(path: string, encoding: string): AsyncIterable<string> {
  const decoder = decoderOf(encoding)
  return (async function* () {
    for await (const chunk of createReadStream(path)) {
      yield decode(chunk as Buffer, true)
    }
    yield decode(Buffer.alloc(0), false)
  })()

  function decode(bytes: Buffer, stream: boolean): string {
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      throw new CommandError(
        t(
          `the file is not ${encoding}${encoding === 'utf-8' ? '. Was it saved by Excel? --encoding gb18030' : ''}`,
          `文件不是 ${encoding} 编码${encoding === 'utf-8' ? '。是 Excel 保存的吗？--encoding gb18030' : ''}`,
        ),
      )
    }
  }
}

function decoderOf(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new UsageError(
      t(
        `--encoding: ${JSON.stringify(encoding)} is no encoding: utf-8, gb18030, utf-16le`,
        `--encoding：没有编码 ${JSON.stringify(encoding)}：utf-8、gb18030、utf-16le`,
      ),
    )
  }
}

async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<OwnRow, void, undefined> {
  let line = 0
  for await (const one of createInterface({ input: Readable.from(text), crlfDelay: Infinity })) {
    line++
    if (one.trim() === '') continue
    const value = parse(one)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new CommandError(t(`line ${line} is not a JSON object`, `第 ${line} 行不是 JSON 对象`))
    yield value as OwnRow
  }
}

/** What is wrong with a row names the file. */
async function* naming(path: string, rows: AsyncIterable<OwnRow>): AsyncGenerator<OwnRow, void, undefined> {
  try {
    yield* rows
  } catch (error) {
    throw new CommandError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
