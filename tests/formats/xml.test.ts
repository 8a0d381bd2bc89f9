import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError, ParseError, Transformer, type XmlValue } from '../../lib/index.js'
import { expectError } from '../helpers/errors.js'
import { workOf } from '../helpers/stopwatch.js'

/** Text that XML can carry. @see https://www.w3.org/TR/xml/#charsets */
const sendable = fc
  .string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\t', ' ', ']') },
      { weight: 5, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    ),
  })
  // oxlint-disable-next-line no-control-regex -- what XML cannot carry
  .filter((text) => !/[\0-\u0008\v\f\u000e-\u001f\ufffe\uffff]/.test(text))
const name = fc.stringMatching(/^[A-Za-z_\u4e00-\u9fa5][\w.\u4e00-\u9fa5-]{0,11}$/)
/** Drawn once: names are dear to make. */
const drawn = fc.constantFrom(...fc.sample(name, 500))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('Transformer.toArray', () => {
  /** @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 the printed order */
  test('reads the order of the APIv2 documents', () => {
    const order = Transformer.toArray(`<xml>
   <appid>wx2421b1c4370ec43b</appid>
   <attach>支付测试</attach>
   <body>JSAPI支付测试</body>
   <detail><![CDATA[{ "goods_detail":[ { "goods_id":"iphone6s_16G", "price":528800 } ] }]]></detail>
   <total_fee>1</total_fee>
   <trade_type>JSAPI</trade_type>
</xml>`)
    expect(plain(order)).toEqual({
      appid: 'wx2421b1c4370ec43b',
      attach: '支付测试',
      body: 'JSAPI支付测试',
      detail: '{ "goods_detail":[ { "goods_id":"iphone6s_16G", "price":528800 } ] }',
      total_fee: '1',
      trade_type: 'JSAPI',
    })
  })
  test.each<[string, string | Uint8Array | undefined, unknown]>([
    ['nothing', undefined, {}],
    ['an empty root', '<xml></xml>', {}],
    ['an empty element', '<xml><a/><b></b></xml>', { a: '', b: '' }],
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>\n', { a: '1' }],
    ['bytes', Buffer.from('<xml><a>张</a></xml>'), { a: '张' }],
    ['a byte order mark in text', '\uFEFF<xml><a>1</a></xml>', { a: '1' }],
    ['a byte order mark in bytes', Buffer.from('\uFEFF<xml><a>1</a></xml>'), { a: '1' }],
    ['another root', '<root><a>1</a></root>', { a: '1' }],
    ['the five entities', '<xml><a>&lt;&gt;&amp;&quot;&apos;&#20013;&#x6587;</a></xml>', { a: '<>&"\'中文' }],
    ['text around CDATA', '<xml><a>x<![CDATA[<y>]]>z</a></xml>', { a: 'x<y>z' }],
    ['comments', '<xml><!-- c --><a>1<!-- d --></a></xml>', { a: '1' }],
    ['attributes, which are left out', '<xml a="1"><b c="2">3</b></xml>', { b: '3' }],
    ['elements in elements', '<xml><a><b>1</b><c>2</c></a></xml>', { a: { b: '1', c: '2' } }],
    ['repeated elements as a list', '<xml><a>1</a><a>2</a><a>3</a></xml>', { a: ['1', '2', '3'] }],
    ['leading zeros and blanks as they are', '<xml><a>007</a><b> x </b></xml>', { a: '007', b: ' x ' }],
    ['a control character', '<xml><a>x\u0010y</a></xml>', { a: 'x\u0010y' }],
    [
      'control characters in CDATA',
      '<xml><a><![CDATA[\u0001\u000b\u001f]]></a></xml>',
      { a: '\u0001\u000b\u001f' },
    ],
    ['control characters in bytes', Buffer.from('<xml><a>\u0008</a></xml>'), { a: '\u0008' }],
    ['control characters between elements', '<xml>\u0010<a>1</a>\u0011</xml>', { a: '1' }],
    ['control characters by reference', '<xml><a>&#16;&#x1F;&#xFFFE;</a></xml>', { a: '\u0010\u001f\ufffe' }],
    [
      'them behind a declaration',
      '<?xml version="1.0"?><xml><a>\u0010&#16;</a></xml>',
      { a: '\u0010\u0010' },
    ],
    [
      'characters that are none',
      '<xml><a>\ufffe\uffff\u007f\u0085</a></xml>',
      { a: '\ufffe\uffff\u007f\u0085' },
    ],
    ['a lower-case encoding', '<?xml version="1.0" encoding="utf8"?><xml/>', {}],
  ])('reads %s', (_, xml, expected) => {
    expect(plain(Transformer.toArray(xml))).toEqual(expected)
  })

  test('an element named __proto__ or constructor is data, and pollutes nothing', () => {
    const answer = Transformer.toArray(
      '<xml><__proto__><x>1</x></__proto__><constructor><prototype><x>1</x></prototype></constructor><toString>t</toString></xml>',
    )
    expect(Object.getPrototypeOf(answer)).toBeNull()
    expect(Object.keys(answer)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

describe('a hostile document is refused by its code, in under 50 ms', () => {
  const inside = (text: string) => `<xml>${text}</xml>`
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)))
  const lolz = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '',
  )

  const documents: [string, string | Uint8Array, string, string][] = [
    ['a DOCTYPE', '<!DOCTYPE xml><xml/>', 'ERR_XML_DOCTYPE', 'a DOCTYPE is refused'],
    [
      'a DOCTYPE of a remote file',
      '<!DOCTYPE xml SYSTEM "http://evil.example/x.dtd"><xml/>',
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    [
      'a DOCTYPE of a public id',
      '<!DOCTYPE xml PUBLIC "-//W3C//DTD" "x"><xml/>',
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    [
      'an external entity',
      '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>',
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    [
      'a parameter entity',
      '<!DOCTYPE xml [<!ENTITY % x SYSTEM "http://evil.example/">%x;]><xml/>',
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    [
      'a billion laughs',
      `<!DOCTYPE xml [<!ENTITY l0 "lol">${lolz}]><xml><a>&l9;</a></xml>`,
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    [
      'a quadratic blow-up',
      `<!DOCTYPE xml [<!ENTITY x "${'x'.repeat(50_000)}">]><xml><a>${'&x;'.repeat(5_000)}</a></xml>`,
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    ['a DOCTYPE behind a comment', '<!-- c --><!DOCTYPE xml><xml/>', 'ERR_XML_DOCTYPE', 'DOCTYPE'],
    [
      'a DOCTYPE behind the declaration',
      '<?xml version="1.0"?><!DOCTYPE xml><xml/>',
      'ERR_XML_DOCTYPE',
      'DOCTYPE',
    ],
    ['an entity without a DOCTYPE', inside('<a>&x;</a>'), 'ERR_XML_MALFORMED', 'undefined entity'],
    [
      'a style sheet',
      '<?xml-stylesheet href="http://evil.example/"?><xml/>',
      'ERR_XML_DOCTYPE',
      'a processing instruction is refused',
    ],
    [
      'PHP in an element',
      inside('<a><?php system("id") ?></a>'),
      'ERR_XML_DOCTYPE',
      'processing instruction',
    ],
    ['33 levels', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`, 'ERR_XML_DEPTH', 'nested deeper than 32'],
    ['100,000 levels', '<a>'.repeat(100_000), 'ERR_XML_DEPTH', 'nested deeper than 32'],
    ['1,024 elements in the root', inside('<a/>'.repeat(1024)), 'ERR_XML_SIZE', 'more than 1024 elements'],
    ['100,000 elements', inside('<a/>'.repeat(100_000)), 'ERR_XML_SIZE', 'more than 1024 elements'],
    [
      'more than 1 MiB of text',
      inside(`<a>${'x'.repeat(1 << 20)}</a>`),
      'ERR_XML_SIZE',
      'at most 1048576 are read',
    ],
    ['more than 1 MiB of bytes', Buffer.alloc((1 << 20) + 1, 0x20), 'ERR_XML_SIZE', 'has 1048577 bytes'],
    [
      'more than 1 MiB in characters of three bytes',
      inside(`<a>${'中'.repeat(400_000)}</a>`),
      'ERR_XML_SIZE',
      'at most 1048576',
    ],
    ['crossed elements', '<xml><a><b></a></b></xml>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['an element that is not closed', '<xml><a>1</xml>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a root that is not closed', '<xml><a>1</a>', 'ERR_XML_MALFORMED', 'unclosed tag'],
    ['a closing without an opening', '</xml>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a closing in another case', '<xml><a>1</A></xml>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['two roots', '<xml/><xml/>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['text behind the root', '<xml/>text', 'ERR_XML_MALFORMED', 'outside of root node'],
    ['text before the root', 'text<xml/>', 'ERR_XML_MALFORMED', 'outside of root node'],
    ['nothing', '', 'ERR_XML_MALFORMED', 'must contain a root element'],
    ['blanks', ' \n', 'ERR_XML_MALFORMED', 'must contain a root element'],
    ['JSON', '{"a":1}', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['HTML', '<!doctype html><html><br></html>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a bare ampersand', inside('<a>a & b</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a bare less-than', inside('<a>a < b</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['an attribute twice', '<xml a="1" a="2"/>', 'ERR_XML_MALFORMED', 'duplicate attribute'],
    ['an attribute without quotes', '<xml a=1/>', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['CDATA that is not closed', inside('<a><![CDATA[x</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['the end of CDATA in text', inside('<a>x]]>y</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a comment that is not closed', inside('<!-- '), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['NUL', inside('<a>\0</a>'), 'ERR_XML_MALFORMED', 'disallowed character'],
    ['NUL by reference', inside('<a>&#0;</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a surrogate by reference', inside('<a>&#xd800;</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    ['half a surrogate pair', inside('<a>\ud800</a>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    [
      'a control character in a name',
      '<xml><a\u0010>1</a\u0010></xml>',
      'ERR_XML_MALFORMED',
      'disallowed character',
    ],
    [
      'a control character in place of a name',
      '<xml><\u0010/></xml>',
      'ERR_XML_MALFORMED',
      'not well-formed',
    ],
    ['a control character behind the root', '<xml/>\u0010', 'ERR_XML_MALFORMED', 'not well-formed'],
    ['a less-than in an attribute', '<xml a="<"/>', 'ERR_XML_MALFORMED', 'disallowed character'],
    [
      'a less-than behind a control character in an attribute',
      '<xml a="\u0010<"/>',
      'ERR_XML_MALFORMED',
      'disallowed',
    ],
    [
      'a number that is no character',
      inside('<a>&#x110000;</a>'),
      'ERR_XML_MALFORMED',
      'malformed character entity',
    ],
    ['a declaration in the middle', inside('<?xml version="1.0"?>'), 'ERR_XML_MALFORMED', 'not well-formed'],
    [
      'bytes that are no UTF-8',
      bytes('<xml><a>', [0xff, 0xfe], '</a></xml>'),
      'ERR_XML_ENCODING',
      'the XML is not UTF-8',
    ],
    [
      'an overlong slash',
      bytes('<xml><a>', [0xc0, 0xaf], '</a></xml>'),
      'ERR_XML_ENCODING',
      'the XML is not UTF-8',
    ],
    [
      'GBK bytes',
      bytes('<?xml version="1.0" encoding="GBK"?><xml><a>', [0xd6, 0xd0], '</a></xml>'),
      'ERR_XML_ENCODING',
      'the XML is not UTF-8',
    ],
    [
      'a declared GBK',
      '<?xml version="1.0" encoding="GBK"?><xml/>',
      'ERR_XML_ENCODING',
      'says it is GBK, only UTF-8 is read',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from('\uFEFF<xml/>', 'utf16le'),
      'ERR_XML_ENCODING',
      'the XML is not UTF-8',
    ],
    ['UTF-16 without a mark', Buffer.from('<xml/>', 'utf16le'), 'ERR_XML_MALFORMED', 'not well-formed'],
    [
      'a declared UTF-7',
      '<?xml version="1.0" encoding="UTF-7"?><xml/>',
      'ERR_XML_ENCODING',
      'says it is UTF-7',
    ],
    ['1 MiB of opening brackets', '<'.repeat(1 << 20), 'ERR_XML_MALFORMED', 'not well-formed'],
    [
      '1 MiB of attributes',
      `<xml ${'a="1" '.repeat(170_000)}/>`,
      'ERR_XML_SIZE',
      'more than 1024 elements and attributes',
    ],
    [
      '20,000 references that end in nothing',
      `<xml>${'&amp;'.repeat(20_000)}`,
      'ERR_XML_MALFORMED',
      'not well-formed',
    ],
  ]

  test.each(documents)('%s', (_, xml, code, message) => {
    // The quickest of three: a collection of garbage is not the document's fault.
    const times = [1, 2, 3].map(() =>
      workOf(() => expectError(() => Transformer.toArray(xml), ParseError, code, message)),
    )
    expect(Math.min(...times)).toBeLessThan(50)
  })
  test('at the limits a document is read', () => {
    expect(Object.keys(Transformer.toArray(`${'<a>'.repeat(32)}${'</a>'.repeat(32)}`))).toEqual(['a'])
    expect(Transformer.toArray(inside('<a/>'.repeat(1023)))['a']).toHaveLength(1023)
    expect(Transformer.toArray(inside(`<a>${'x'.repeat((1 << 20) - 18)}</a>`))['a']).toHaveLength(
      (1 << 20) - 18,
    )
  })
  test('20 documents with names of Object.prototype leave it clean', () => {
    for (const one of [...Object.getOwnPropertyNames(Object.prototype), '__proto__', 'prototype', 'polluted'])
      Transformer.toArray(inside(`<${one}><polluted>1</polluted></${one}>`))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('Transformer.toXml', () => {
  const data = {
    appid: 'wx2421b1c4370ec43b',
    total_fee: 1,
    detail: [{ name: '华为手机', url: 'https://huawei.com' }],
  }

  test("has wechatpay-php's arguments: data, headless, indent, root, item", () => {
    const inner =
      '<appid>wx2421b1c4370ec43b</appid><total_fee>1</total_fee><detail><item><name>华为手机</name><url>https://huawei.com</url></item></detail>'
    expect(Transformer.toXml(data)).toBe(`<xml>${inner}</xml>`)
    expect(Transformer.toXml(data, false)).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<xml>${inner}</xml>`)
    expect(Transformer.toXml(data, true, false, 'qqpay', 'goods')).toBe(
      `<qqpay>${inner.replaceAll('item>', 'goods>')}</qqpay>`,
    )
  })
  test('indented XML reads as the plain one does', () => {
    const indented = Transformer.toXml(data, false, true)
    expect(indented.split('\n').length).toBeGreaterThan(5)
    expect(plain(Transformer.toArray(indented))).toEqual(plain(Transformer.toArray(Transformer.toXml(data))))
  })
  test.each<[unknown, string]>([
    [0, '0'],
    [-1.5, '-1.5'],
    [true, 'true'],
    [false, 'false'],
    [12345678901234567890n, '12345678901234567890'],
    ['', ''],
    ["it's", "it's"],
    ['<2>', '<![CDATA[<2>]]>'],
    ['a&b', '<![CDATA[a&b]]>'],
    ['"q"', '<![CDATA["q"]]>'],
    ['a]]>b<c', '<![CDATA[a]]]]><![CDATA[>b<c]]>'],
    [']]>', '<![CDATA[]]]]><![CDATA[>]]>'],
    ['a\r\nb', 'a&#13;\nb'],
    ['<\r>', '&#60;&#13;&#62;'],
    [[], ''],
    [{}, ''],
  ])('writes %p', (value, expected) => {
    expect(Transformer.toXml({ a: value })).toBe(`<xml><a>${expected}</a></xml>`)
  })
  test('leaves out what is undefined or null', () => {
    expect(Transformer.toXml({ a: undefined, b: null, c: 1, d: { e: undefined } })).toBe(
      '<xml><c>1</c><d></d></xml>',
    )
  })
  test.each([
    'a b',
    '<x',
    '',
    '1a',
    '-a',
    '.a',
    'a>',
    'a/',
    'a:b',
    'a=',
    '&',
    ' a',
    'a\n',
    'ª',
    'a²',
    '×',
    '\u037e',
    '😀\ud800',
  ])('refuses the name %j', (one) => {
    expectError(
      () => Transformer.toXml({ [one]: 1 }),
      InputError,
      'ERR_INPUT_XML_NAME',
      `"${one.replace('\n', String.raw`\n`)}" cannot name an XML element`,
    )
  })
  test('refuses such a name for the root and for items', () => {
    expectError(() => Transformer.toXml({}, true, false, 'a b'), InputError, 'ERR_INPUT_XML_NAME', '"a b"')
    expectError(
      () => Transformer.toXml({ a: [1] }, true, false, 'xml', '1'),
      InputError,
      'ERR_INPUT_XML_NAME',
      '"1"',
    )
  })
  test.each(['\0', '\u0008', '\v', '\u001f', '\ufffe', '\uffff', '\ud800', 'a\udc00b'])(
    'refuses the character %j',
    (one) => {
      expectError(
        () => Transformer.toXml({ a: one }),
        InputError,
        'ERR_INPUT_XML_CHAR',
        'xml.a holds a character that XML cannot carry',
      )
    },
  )
  test.each<[unknown, string]>([
    [new Date(0), 'found a Date'],
    [new Map([[1, 2]]), 'found a Map'],
    [new Set([1]), 'found a Set'],
    [Buffer.from('x'), 'found a Buffer'],
    [new URL('https://a.b'), 'found a URL'],
    [Number.NaN, 'found NaN'],
    [Infinity, 'found Infinity'],
    [() => 1, 'found a function'],
    [Symbol('x'), 'found a symbol'],
  ])('refuses %p, which would be written as something else', (value, message) => {
    expectError(
      () => Transformer.toXml({ a: value }),
      InputError,
      'ERR_INPUT_BODY',
      `xml.a must be a string, a finite number, a boolean, a list or a plain object, ${message}`,
    )
  })
  test('refuses an object that holds itself', () => {
    const self: Record<string, unknown> = {}
    self['a'] = [self]
    expectError(() => Transformer.toXml(self), InputError, 'ERR_INPUT_BODY', 'Does it hold itself?')
  })
})

describe('what is written is read again', () => {
  test('any texts', () => {
    fc.assert(
      fc.property(fc.dictionary(drawn, sendable, { maxKeys: 3, size: 'xsmall' }), (data) => {
        expect(plain(Transformer.toArray(Transformer.toXml(data)))).toEqual(data)
      }),
      { numRuns: 16_000 },
    )
  })
  test('any texts in a declared, indented document of bytes', () => {
    fc.assert(
      fc.property(fc.dictionary(drawn, sendable, { maxKeys: 3, size: 'xsmall' }), (data) => {
        expect(plain(Transformer.toArray(Buffer.from(Transformer.toXml(data, false, true))))).toEqual(data)
      }),
      { numRuns: 3_000 },
    )
  })
  test('objects in objects, and lists of two and more', () => {
    const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, sendable, tie('tree')),
      tree: fc.dictionary(name, tie('node'), { minKeys: 1, maxKeys: 4 }),
    }))
    fc.assert(
      fc.property(tree, fc.array(sendable, { minLength: 2, maxLength: 5 }), (data, list) => {
        const document = { ...(data as object), list: { is: list } }
        const read = Transformer.toArray(Transformer.toXml(document, true, false, 'xml', 'one')) as {
          list: { is: { one: XmlValue } }
        }
        expect(plain({ ...read, list: { is: read.list.is.one } })).toEqual(plain(document))
      }),
      { numRuns: 1_000 },
    )
  })
  test('a string with \\r, \\r\\n, ]]>, blanks and Chinese', () => {
    const text = ' \r\n\r\t]]>]]<![CDATA[x]]>&amp;<a>中文"\' '
    expect(Transformer.toArray(Transformer.toXml({ text }))['text']).toBe(text)
  })
})
