/** 96 values of a path variable that have led requests astray. */
const traversal = [
  '.',
  '..',
  '../',
  './',
  '/..',
  '../x',
  '../../../refund/domestic/refunds/123',
  'a/../b',
  'a/../../b',
  'a/..',
  'a/.',
  '..\\',
  '..\\..\\x',
  'a\\..\\b',
]
const percent = [
  '%',
  '%2',
  '%2e',
  '%2e%2e',
  '%2E%2E',
  '.%2e',
  '%2f',
  '%2e%2e%2f',
  '%252e%252e',
  '%00',
  '%0d%0a',
  '%5c',
  '%zz',
  '100%',
]
const separators = ['a/b', 'a\\b', 'a?b=1', 'a#b', 'a;b', 'a&b', 'a%b', 'a=b', 'a+b', 'a b']
const controls = Array.from(
  { length: 33 },
  (_, code) => `a${code === 32 ? '\u007f' : String.fromCharCode(code)}b`,
)
const unicode = ['．．', 'a／b', 'a\u202eb', 'a\u200db', '\uFEFFa', '😀', '\ud800', '\udc00', 'é', 'e\u0301']
const lengths = ['x'.repeat(256), 'x'.repeat(257), 'x'.repeat(65_536)]
const types = [undefined, null, Number.NaN, Infinity, -0, {}, [], Symbol('x'), () => 'x', new Date(0)]
const odd = ['a|b*_-', "O'Brien"]

export const LIST_P: readonly unknown[] = [
  ...traversal,
  ...percent,
  ...separators,
  ...controls,
  ...unicode,
  ...lengths,
  ...types,
  ...odd,
]
