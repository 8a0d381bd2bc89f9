/** What was signed instead? Tries the usual mistakes, so that a wrong signature says which one it is. */
import { Formatter } from '../../index.js'
import type { HttpRequest } from '../http/messages.js'

/**
 * @param holds is the signature right for this text?
 * @returns a sentence, `undefined` for a mistake that is none of these
 */
export function diagnose(
  request: HttpRequest,
  timestamp: string,
  nonce: string,
  body: string,
  holds: (text: string) => boolean,
): string | undefined {
  const { method, target, url, headers } = request
  const text = ({
    verb = method,
    uri = target,
    content = body,
  }: {
    verb?: string
    uri?: string
    content?: string
  }): string => Formatter.request(verb, uri, timestamp, nonce, content)
  const mistakes: Readonly<Record<string, string>> = {
    'what was signed lacks the line feed at its end': text({}).slice(0, -1),
    'what was signed has a line feed at its end too many': `${text({})}\n`,
    'what was signed lacks the body': text({ content: '' }),
    'what was signed lacks the query': text({ uri: url.pathname }),
    'what was signed has the whole URL, not path and query': text({ uri: `http://${headers.host}${target}` }),
    'what was signed lacks the / at the beginning of the path': text({ uri: target.slice(1) }),
    'what was signed has the path percent-decoded': text({ uri: decoded(target) }),
    'what was signed has the method in lower case': text({ verb: method.toLowerCase() }),
    'the body was written anew after it was signed': text({ content: compact(body) }),
  }
  return Object.entries(mistakes).find(([, candidate]) => candidate !== text({}) && holds(candidate))?.[0]
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** As `JSON.stringify` writes it. */
function compact(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body))
  } catch {
    return body
  }
}
