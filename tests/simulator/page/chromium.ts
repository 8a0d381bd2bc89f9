/** A headless Chromium that may speak to this machine alone, and everything that its pages ask for. */
import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'

const PROGRAM = '/usr/bin/chromium'
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

const installed = existsSync(PROGRAM)
if (!installed) process.stdout.write('skipped, chromium is not installed: the page in a browser\n')

export function withChromium(name: string, tests: () => void): void {
  ;(installed ? describe : describe.skip)(name, tests)
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: PROGRAM, args: ARGUMENTS })

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** The URL of every request of the page, `data:` and the like too. */
  readonly asked: string[]
  /** What scripts logged, what was not caught, and what the page's policy forbade. */
  readonly complaints: string[]
}

/** Opens the page in a profile of its own. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const [asked, complaints]: [string[], string[]] = [[], []]
  context.on('request', (request) => asked.push(request.url()))
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => complaints.push(message.text()))
  const seen = { page: await context.newPage(), context, asked, complaints }
  await goTo(seen, url)
  return seen
}

/** Opens the page where another was: quicker than a profile of its own. */
export async function goTo({ page }: Visit, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('#line[data-tone=good]').waitFor()
}

/** Leaves the page as if it had never been there. */
export async function leave({ page, asked, complaints }: Visit): Promise<void> {
  await page.evaluate('localStorage.clear()')
  await page.goto('about:blank')
  asked.length = 0
  complaints.length = 0
}
