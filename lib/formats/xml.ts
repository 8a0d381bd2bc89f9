/** The XML of APIv2, both ways: nested elements and text, no attributes. */
import type { SaxesParser } from 'saxes'
import { InputError, ParseError } from '../errors.js'
import { INEXACT, isInexact } from './numbers.js'
import { emptyRecord, prototypeOf } from '../text/values.js'

const MAXIMUM_BYTES = 1 << 20
const MAXIMUM_DEPTH = 32
const MAXIMUM_NODES = 1024

/** A string, elements by name, or several elements of one name. */
export type XmlValue = string | XmlValue[] | { [name: string]: XmlValue }
/** XML as an object: element names and their values. */
export type XmlObject = { [name: string]: XmlValue }

// https://www.w3.org/TR/xml/#NT-Name, without the colon of namespaces
const START = String.raw`A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}`
const NAME = new RegExp(String.raw`^[${START}][${START}0-9.\u00b7\u0300-\u036f\u203f\u2040-]*$`, 'u')
// https://www.w3.org/TR/xml/#charsets
// oxlint-disable-next-line no-control-regex -- XML allows three control characters
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/**
 * `Transformer` under wechatpay-php's names.
 * @example Transformer.toArray('<xml><a>1</a><b><![CDATA[<2>]]></b></xml>') // { a: '1', b: '<2>' }
 */
export class Transformer {
  /**
   * The elements below an XML document's root. Strings stay strings, repeated elements become a list, control
   * characters are kept. Documents with a DOCTYPE, of more than 1 MiB, deeper than 32 or of more than 1,024
   * elements and attributes are refused.
   * @throws ParseError `ERR_XML_*`
   */
  static toArray(xml: string | Uint8Array = '<xml/>'): XmlObject {
    return parse(decode(xml))
  }

  /**
   * An object as XML: lists become `item` elements (or as `item` says), texts with markup become CDATA.
   * @throws InputError `ERR_INPUT_XML_NAME`, `ERR_INPUT_XML_CHAR`, and `ERR_INPUT_BODY` for a value that is
   * not a string, number, list or plain object
   * @example Transformer.toXml({ a: 1, b: '<2>' }) // '<xml><a>1</a><b><![CDATA[<2>]]></b></xml>'
   */
  static toXml(
    data: Readonly<Record<string, unknown>>,
    headless = true,
    indent = false,
    root = 'xml',
    item = 'item',
  ): string {
    const head = headless ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n'
    return head + element(root, data, { item, newline: indent ? '\n' : '' })
  }
}

function decode(xml: string | Uint8Array): string {
  const size = typeof xml === 'string' ? Buffer.byteLength(xml) : xml.length
  if (size > MAXIMUM_BYTES)
    throw new ParseError('ERR_XML_SIZE', `the XML has ${size} bytes, at most ${MAXIMUM_BYTES} are read`)
  if (typeof xml === 'string') return xml
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(xml)
  } catch {
    throw new ParseError('ERR_XML_ENCODING', 'the XML is not UTF-8')
  }
}

function parse(xml: string): XmlObject {
  const parser = new (loadParser().SaxesParser)()
  const root: Frame = frame('')
  const path = [root]
  let nodes = 0
  parser.on('doctype', () => {
    throw new ParseError('ERR_XML_DOCTYPE', 'a DOCTYPE is refused: it can define entities')
  })
  parser.on('processinginstruction', () => {
    throw new ParseError('ERR_XML_DOCTYPE', 'a processing instruction is refused')
  })
  parser.on('xmldecl', ({ encoding }) => {
    Object.assign(parser, READS_CONTROLS)
    if (encoding && !/^utf-?8$/i.test(encoding))
      throw new ParseError('ERR_XML_ENCODING', `the XML says it is ${encoding}, only UTF-8 is read`)
  })
  Object.assign(parser, READS_CONTROLS)
  parser.on('error', ({ message }) => {
    if (message.endsWith('disallowed character.') && isControl(xml.charCodeAt(parser.position - 1))) return
    throw new ParseError('ERR_XML_MALFORMED', `the XML is not well-formed: ${message}`)
  })
  const count = () => {
    if (++nodes > MAXIMUM_NODES)
      throw new ParseError('ERR_XML_SIZE', `the XML has more than ${MAXIMUM_NODES} elements and attributes`)
  }
  parser.on('attribute', count)
  parser.on('opentag', ({ name }) => {
    if (path.length > MAXIMUM_DEPTH)
      throw new ParseError('ERR_XML_DEPTH', `the XML is nested deeper than ${MAXIMUM_DEPTH}`)
    count()
    path.push(frame(name))
  })
  parser.on('text', (text) => {
    path.at(-1)!.text += text
  })
  parser.on('cdata', (text) => {
    path.at(-1)!.text += text
  })
  parser.on('closetag', () => {
    const { name, text, children } = path.pop()!
    add(path.at(-1)!, name, children ?? text)
  })
  parser.write(xml).close()
  const [content] = Object.values(root.children ?? {})
  return typeof content === 'object' && !Array.isArray(content) ? content : emptyRecord()
}

/**
 * What no XML document may contain (https://www.w3.org/TR/xml/#charsets) and the platform sends all the same
 * where a user wrote it. The sign is over it, so it is read; NUL and half surrogate pairs are not.
 */
const isControl = (code: number): boolean => (code > 0 && code < 0x20) || code === 0xfffe || code === 0xffff
/** saxes's test for a character that is referred to by its number; a declaration resets it. */
const READS_CONTROLS = {
  isChar: (code: number): boolean => code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff),
}

interface Saxes {
  readonly SaxesParser: new () => SaxesParser
}
let loaded: Saxes | undefined

/** Loads the parser: APIv3 needs none. A literal name, so that bundlers find it. */
export const loadParser = (): Saxes => (loaded ??= require('saxes') as Saxes)

interface Frame {
  readonly name: string
  text: string
  children: XmlObject | undefined
}
const frame = (name: string): Frame => ({ name, text: '', children: undefined })

/** Objects have no prototype, so that an element named `__proto__` is data like any other. */
function add(parent: Frame, name: string, value: XmlValue): void {
  const children = (parent.children ??= emptyRecord())
  const before = children[name]
  children[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
}

interface Style {
  readonly item: string
  readonly newline: string
}

function element(name: string, value: unknown, style: Style, depth = 1): string {
  if (!NAME.test(name)) throw new InputError('ERR_INPUT_XML_NAME', `"${name}" cannot name an XML element`)
  if (depth > MAXIMUM_DEPTH)
    throw new InputError('ERR_INPUT_BODY', `xml is nested deeper than ${MAXIMUM_DEPTH}. Does it hold itself?`)
  return `<${name}>${content(name, value, style, depth + 1)}</${name}>${style.newline}`
}

function content(name: string, value: unknown, style: Style, depth: number): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return escape(name, value)
  if (isInexact(value)) throw new InputError('ERR_INPUT_BODY', `xml.${name} ${INEXACT}`)
  if (typeof value === 'bigint' || typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  if (Array.isArray(value))
    return style.newline + value.map((one) => element(style.item, one, style, depth)).join('')
  if (!isPlain(value))
    throw new InputError(
      'ERR_INPUT_BODY',
      `xml.${name} must be a string, a finite number, a boolean, a list or a plain object, found ${describe(value)}`,
    )
  const members = Object.entries(value).filter(([, one]) => one !== undefined && one !== null)
  return style.newline + members.map(([key, one]) => element(key, one, style, depth)).join('')
}

/** A Date, a Map or a Buffer has no members to write: it would vanish without a word. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = prototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const describe = (value: unknown): string =>
  typeof value === 'number'
    ? String(value)
    : typeof value === 'object'
      ? `a ${value!.constructor.name}`
      : `a ${typeof value}`

/**
 * A carriage return survives a parser only as a character reference, so such strings
 * are escaped instead of wrapped.
 */
function escape(name: string, text: string): string {
  if (!CHARACTERS.test(text))
    throw new InputError('ERR_INPUT_XML_CHAR', `xml.${name} holds a character that XML cannot carry`)
  if (text.includes('\r')) return text.replace(/[&<>\r]/g, (c) => `&#${c.charCodeAt(0)};`)
  return /[<>&"]/.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text
}
