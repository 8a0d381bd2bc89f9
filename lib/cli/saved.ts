/**
 * A saved notification, in any of the ways people save one: an HTTP message, JSON,
 * the body alone. Checks nothing.
 */
import { UsageError } from './failure.js'
import { t } from './language.js'

export interface Saved {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** @throws UsageError for what is none of these */
export function readSaved(bytes: Buffer): Saved {
  const text = bytes.toString('utf8')
  if (/^\uFEFF?\s*</.test(text)) return { headers: {}, body: bytes }
  if (/^\uFEFF?\s*\{/.test(text)) return readJson(text) ?? { headers: {}, body: bytes }
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1'))
  const lines = bytes.toString('latin1', 0, end?.index ?? bytes.length).split(/\r?\n/)
  const fields = lines.map((line) => /^([\w-]+):\s*(.*?)\s*$/.exec(line)).filter((match) => match !== null)
  if (!end || fields.length === 0)
    throw new UsageError(
      t(
        'this is no saved notification: expected headers, an empty line and the body, or JSON { "headers": {…}, "body": "…" }',
        '这不是保存的通知：应为请求头、空行和报文体，或 JSON { "headers": {…}, "body": "…" }',
      ),
    )
  return {
    headers: Object.fromEntries(fields.map(([, name, value]) => [name!.toLowerCase(), value!])),
    body: bytes.subarray(end.index + end[0].length),
  }
}

/** `{ headers, body }`, or nothing for a notification's own JSON. */
function readJson(text: string): Saved | undefined {
  const value = parse(text)
  const { headers, body } = (value ?? {}) as { headers?: unknown; body?: unknown }
  if (typeof headers !== 'object' || headers === null || body === undefined) return undefined
  if (typeof body !== 'string')
    throw new UsageError(
      t(
        'body must be the text as it came: { "headers": {…}, "body": "{\\"id\\":…}" }. What was parsed and written again has another signature',
        'body 必须是收到时的原文：{ "headers": {…}, "body": "{\\"id\\":…}" }。解析后再写出来的，签名就不同了',
      ),
    )
  return {
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, one]) => [name.toLowerCase(), String(one)]),
    ),
    body: Buffer.from(body),
  }
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Editors end a file with a line feed that nobody signed. */
export const withoutLastNewline = ({ headers, body }: Saved): Saved => ({
  headers,
  body: Buffer.from(body.toString('latin1').replace(/\r?\n$/, ''), 'latin1'),
})

export const isXml = ({ body }: Saved): boolean => /^\uFEFF?\s*</.test(body.toString('utf8', 0, 64))
