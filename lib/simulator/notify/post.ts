/** Posts to this machine, and to no other. Knows no notification. */

const PATIENCE_MILLISECONDS = 5_000
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Where no answer came, the status is 0 and the text why. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    return { status: response.status, text: await response.text() }
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error }
    return { status: 0, text: cause?.message || message }
  }
}

/** By its host: `http://localhost:1@example.com/` is elsewhere. */
export function isLoopback(url: string): boolean {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' }
  return /^https?:$/.test(protocol) && LOOPBACK.test(hostname)
}
