/**
 * The DER encoding of ASN.1 values, as far as certificates and PKCS #12 need it.
 * @see https://www.itu.int/rec/T-REC-X.690
 */

/** Tag, length, content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  const size = body.length.toString(16)
  const length =
    body.length < 0x80
      ? Buffer.from([body.length])
      : Buffer.from(size.padStart(size.length + (size.length % 2), '0'), 'hex')
  return Buffer.concat([
    Buffer.from([tag]),
    body.length < 0x80 ? length : Buffer.concat([Buffer.from([0x80 | length.length]), length]),
    body,
  ])
}

export const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content)
/** The elements must be given in the order of their encodings. */
export const set = (...content: readonly Uint8Array[]): Buffer => der(0x31, ...content)
export const octets = (content: Uint8Array): Buffer => der(0x04, content)
export const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.from([0]), content)
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text))
export const boolean = (value: boolean): Buffer => der(0x01, Buffer.from([value ? 0xff : 0]))
export const nothing = (): Buffer => der(0x05)
/** `[number] EXPLICIT`, or a constructed `IMPLICIT` one. */
export const tagged = (number: number, ...content: readonly Uint8Array[]): Buffer =>
  der(0xa0 | number, ...content)

/** Positive: a leading bit would make it negative. */
export function integer(hex: string): Buffer {
  const even = hex.padStart(hex.length + (hex.length % 2), '0')
  return der(0x02, Buffer.from(/^[89a-f]/i.test(even) ? `00${even}` : even, 'hex'))
}

/** To the second, in UTC. */
export const generalizedTime = (milliseconds: number): Buffer =>
  der(0x18, Buffer.from(new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')))

/** `1.2.840.113549.1.1.11` */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

/** Seven bits a byte, the highest bit set on all but the last. */
function base128(value: number): number[] {
  const groups = [value & 0x7f]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    groups.unshift((rest & 0x7f) | 0x80)
  return groups
}
