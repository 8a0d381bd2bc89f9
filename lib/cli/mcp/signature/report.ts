/** What is asked about a signature, and what is said of it. */
import { t } from '../../language.js'

export interface SignatureQuestion {
  /** Headers as they were sent or came, and the message's body after an empty line. */
  readonly headers: string
  readonly method?: string | undefined
  /** The URL that was sent, or its path with query. */
  readonly url?: string | undefined
  readonly body?: string | undefined
  /** PEM: the platform's public key for an answer, the merchant's certificate for a request. */
  readonly public_key?: string | undefined
}

export interface SignatureReport {
  readonly kind: 'request' | 'answer or notification' | 'unknown'
  /** `undefined` where no public key was given. */
  readonly valid: boolean | undefined
  readonly problems: readonly string[]
  readonly checked: readonly string[]
  /** The string to sign or verify, line feeds as \n; a long body is cut. */
  readonly message?: string
  /** What it may show although it looks like a secret. */
  readonly shown: readonly string[]
}

/** What was found, in the language of this run. */
export class Report {
  readonly problems: string[] = []
  readonly checked: string[] = []
  problem(en: string, zh: string): void {
    this.problems.push(t(en, zh))
  }
  check(en: string, zh: string): void {
    this.checked.push(t(en, zh))
  }
}

export const listsOf = ({ problems, checked }: Report): Pick<Report, 'problems' | 'checked'> => ({
  problems,
  checked,
})

const LONGEST_BODY = 300

/** Line feeds can be seen; of a long body its size. */
export function shownMessage(message: string, body: string): string {
  const shown =
    body.length > LONGEST_BODY
      ? message.replace(body, () => `${body.slice(0, LONGEST_BODY)}… (${Buffer.byteLength(body)} bytes)`)
      : message
  return shown.replaceAll('\r', '\\r').replaceAll('\n', '\\n\n')
}
