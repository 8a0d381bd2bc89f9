/**
 * Strict DER of what SM2 gives: the package behind the suite reads padded integers, and bytes behind the end.
 * @see https://www.itu.int/rec/T-REC-X.690 10.1 and 8.3.2
 */

const SEQUENCE = 0x30
const INTEGER = 0x02
const OCTETS = 0x04
/** The order of the group. @see GB/T 32918.5-2017 */
export const ORDER = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123')
const FIELD = BigInt('0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff')

interface Element {
  readonly tag: number
  readonly value: Buffer
  readonly rest: Buffer
}

/** The first element, with its length in the shortest form. */
function elementOf(bytes: Buffer): Element | undefined {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined) return undefined
  const more = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || more > 3 || bytes.length < 2 + more) return undefined
  const size = more === 0 ? first : bytes.readUIntBE(2, more)
  if (more > 0 && size < (more === 1 ? 0x80 : 2 ** (8 * (more - 1)))) return undefined
  const start = 2 + more
  if (bytes.length < start + size) return undefined
  return { tag, value: bytes.subarray(start, start + size), rest: bytes.subarray(start + size) }
}

/** The elements of the one sequence that is all there is. */
function sequenceOf(bytes: Uint8Array, tags: readonly number[]): Buffer[] | undefined {
  const whole = elementOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (whole?.tag !== SEQUENCE || whole.rest.length > 0) return undefined
  const values: Buffer[] = []
  let rest = whole.value
  for (const tag of tags) {
    const element = elementOf(rest)
    if (element?.tag !== tag) return undefined
    values.push(element.value)
    rest = element.rest
  }
  return rest.length === 0 ? values : undefined
}

/** A positive integer in the fewest bytes, below `limit`. */
function integerOf(value: Buffer, limit: bigint): bigint | undefined {
  const [first = 0x80, second = 0] = value
  if (first >= 0x80 || (first === 0 && second < 0x80)) return undefined
  const integer = BigInt(`0x${value.toString('hex')}`)
  return integer < limit ? integer : undefined
}

/** Is it SEQUENCE { r, s }, canonical, with both from 1 to n − 1? */
export function isSignature(bytes: Uint8Array): boolean {
  const values = sequenceOf(bytes, [INTEGER, INTEGER])
  return values !== undefined && values.every((value) => integerOf(value, ORDER) !== undefined)
}

/** The parts of SEQUENCE { x1, y1, C3, C2 }: C1 as 65 bytes, C2 at least one byte. */
export function readCiphertext(
  bytes: Uint8Array,
): { readonly point: Buffer; readonly encrypted: Buffer } | undefined {
  const [x, y, hash, encrypted] = sequenceOf(bytes, [INTEGER, INTEGER, OCTETS, OCTETS]) ?? []
  if (!x || !y || hash?.length !== 32 || !encrypted?.length) return undefined
  const coordinates = [x, y].map((value) => integerOf(value, FIELD))
  if (coordinates.includes(undefined)) return undefined
  const point = coordinates.map((value) => value!.toString(16).padStart(64, '0')).join('')
  return { point: Buffer.from(`04${point}`, 'hex'), encrypted }
}
