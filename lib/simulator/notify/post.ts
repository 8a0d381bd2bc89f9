/** Posts to this machine, and to no other. */
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isLoopback } from '../../text/loopback.js'

/** How long the platform waits for the whole response. */
const TIMEOUT_MILLISECONDS = 5_000
const MAX_RESPONSE_BYTES = 1 << 20
/** As they arrive at merchants. @see https://github.com/wechatpay-apiv3/wechatpay-go/issues/28 */
const HEADERS = { 'User-Agent': 'Mozilla/4.0', Accept: '*/*', Pragma: 'no-cache', Connection: 'close' }

/**
 * `text` is the response's body, of a redirect its `Location` first; where no response arrived,
 * `status` is 0 and `text` says why.
 */
export interface Posted {
  readonly status: number
  readonly text: string
}

/** Writes exactly these headers, in this case, besides the platform's own. Follows no redirect. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Posted> {
  try {
    return await send(new URL(url), { ...HEADERS, ...headers }, Buffer.from(body))
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    return { status: 0, text: message || code || String(error) }
  }
}

function send(url: URL, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      { method: 'POST', agent: false, headers: { ...headers, 'Content-Length': String(body.length) } },
      (response) => {
        read(response).then(resolve, reject)
      },
    )
    const timer = setTimeout(() => {
      request.destroy(new Error(`no response within ${TIMEOUT_MILLISECONDS / 1000} s`))
    }, TIMEOUT_MILLISECONDS).unref()
    request
      .on('error', reject)
      .on('close', () => {
        clearTimeout(timer)
      })
      .end(body)
  })
}

async function read(response: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_RESPONSE_BYTES) throw new Error('the response is larger than 1 MB')
    chunks.push(chunk)
  }
  const { statusCode: status = 0, headers } = response
  const text = Buffer.concat(chunks).toString('utf8')
  const isRedirect = status >= 300 && status < 400 && headers.location !== undefined
  return { status, text: isRedirect ? `Location: ${headers.location}\n${text}` : text }
}

/** By its host: `http://localhost:1@example.com/` is another machine. */
export function isLocal(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' }
  return /^https?:$/.test(parsed.protocol) && isLoopback(parsed)
}
