/** Finds one part of a multipart body. APIv3 signs the metadata part of an upload, not the whole. */

/** The content of the first part with one of these names, byte for byte; `undefined` where there is none. */
export function partOf(body: Buffer, contentType: string, names: readonly string[]): Buffer | undefined {
  const boundary = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  if (!boundary) return undefined
  const delimiter = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  for (let start = body.indexOf(delimiter); start >= 0;) {
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start)
    if (end < 0) return undefined
    const headEnd = body.indexOf('\r\n\r\n', start)
    if (headEnd < 0 || headEnd > end) return undefined
    const head = body.toString('utf8', start + delimiter.length, headEnd)
    const name = /^content-disposition:.*?;\s*name="([^"]*)"/im.exec(head)?.[1]
    if (name !== undefined && names.includes(name)) return body.subarray(headEnd + 4, end)
    start = end + 2
  }
  return undefined
}
