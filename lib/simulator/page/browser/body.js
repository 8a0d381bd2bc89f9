/** Bodies as they are read: JSON and XML in lines, each part in its colour. What is neither is shown as it is. */

/** Names, strings, numbers and the three words of JSON. */
const JSON_PARTS = /("(?:\\.|[^"\\])*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g
/** Tags of XML, and what marks its texts. */
const XML_PARTS = /(<\/?[\w:-]+>|<!\[CDATA\[|\]\]>)/g

/**
 * @param {HTMLElement} pre
 * @param {string} text
 */
export function showBody(pre, text) {
  const xml = text.trimStart().startsWith('<')
  const json = xml ? undefined : prettyJson(text)
  if (xml) pre.replaceChildren(...parts(text.replaceAll(/>\s*</g, '>\n<'), XML_PARTS, () => 'name'))
  else if (json === undefined) pre.replaceChildren(text)
  else pre.replaceChildren(...parts(json, JSON_PARTS, classOf))
}

/** @param {string} text */
function prettyJson(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return undefined
  }
}

/** @param {RegExpMatchArray} match */
const classOf = ([, string, colon, number]) =>
  colon !== undefined ? 'name' : string !== undefined ? 'string' : number !== undefined ? 'number' : 'word'

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {(match: RegExpMatchArray) => string} nameOf its class
 */
function parts(text, pattern, nameOf) {
  /** @type {(string | HTMLElement)[]} */
  const nodes = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const [whole, quoted = whole] = match
    const span = document.createElement('span')
    span.className = nameOf(match)
    // The colon after a name is no part of it.
    span.textContent = quoted
    nodes.push(text.slice(end, match.index), span)
    end = match.index + quoted.length
  }
  return [...nodes, text.slice(end)]
}

/** A header a line. @param {Record<string, string>} headers */
export const headerLines = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
