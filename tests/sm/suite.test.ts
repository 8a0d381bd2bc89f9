/** The suite over its package: the standards' vectors, and what the package alone lets pass. */
import { describe, expect, test } from '@jest/globals'
import { sm2, sm4 } from 'sm-crypto-v2'
import { loadSuite } from '../../lib/sm/load.js'

const suite = loadSuite()
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const hex = (value: Uint8Array | undefined): string | undefined => value && Buffer.from(value).toString('hex')

/** @see GB/T 32918.5-2017, annexes A and C (the curve sm2p256v1) */
const scalar = bytes('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8')
const point = bytes(
  '04 09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020 ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
)
const R = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3'
const S = 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
const ORDER = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123'
const message = Buffer.from('message digest')
const signature = bytes(`3046022100${R}022100${S}`)
const ciphertext = bytes(
  '307c022004ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73022100e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df00420 59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766041321886ca989ca9c7d58087307ca93092d651efa',
)
const own = suite.privateKey(scalar, point)
const theirs = suite.publicKey(point)

/** Each of the values with one bit of `value` flipped. */
function* flips(value: Uint8Array): Generator<Buffer> {
  for (let bit = 0; bit < value.length * 8; bit++) {
    const flipped = Buffer.from(value)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    yield flipped
  }
}

describe('SM2 signatures', () => {
  test('the signature of GB/T 32918.5 is verified', () => {
    expect(theirs.verify(message, signature)).toBe(true)
    expect(theirs.verify(Buffer.from('message Digest'), signature)).toBe(false)
  })
  test('it is over Z and the message: without hashing another message would do', () => {
    const digest = bytes('f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640')
    expect(sm2.doVerifySignature(digest, hex(signature)!, hex(point)!, { der: true })).toBe(true)
    expect(theirs.verify(digest, signature)).toBe(false)
  })
  test('no single flipped bit is accepted, in the signature or in the message', () => {
    for (const flipped of flips(signature)) expect(theirs.verify(message, flipped)).not.toBe(true)
    for (const flipped of flips(message)) expect(theirs.verify(flipped, signature)).toBe(false)
  })
  test('200 messages of any length are signed and verified, none of them by the key of another', () => {
    const other = suite.publicKey(bytes(sm2.getPublicKeyFromPrivateKey('01'.repeat(32))))
    for (let length = 0; length < 200; length++) {
      const text = Buffer.alloc(length, `${length}/`)
      const made = own.sign(text)
      expect(theirs.verify(text, made)).toBe(true)
      expect(other.verify(text, made)).toBe(false)
    }
  })

  const der = (r: string, s: string): Buffer => {
    const parts = bytes(r + s)
    return Buffer.concat([Buffer.from([0x30, parts.length]), parts])
  }
  const integer = (value: string): string => `02${(value.length / 2).toString(16).padStart(2, '0')}${value}`
  test.each<[string, Buffer]>([
    ['a byte behind the end', Buffer.concat([signature, Buffer.from([0])])],
    ['a byte behind s, in the sequence', der(integer(`00${R}`), `${integer(`00${S}`)}05`)],
    ['r with a byte of padding', der(integer(`0000${R}`), integer(`00${S}`))],
    ['s with a byte of padding', der(integer(`00${R}`), integer(`0000${S}`))],
    ['negative integers', der(integer(R), integer(S))],
    ['r and s without DER', bytes(R + S)],
    ['r alone', der(integer(`00${R}`), '')],
    ['an empty r', der('0200', integer(`00${S}`))],
    ['a length in the long form', Buffer.concat([bytes('308146'), signature.subarray(2)])],
    ['a length without an end', Buffer.concat([bytes('3080'), signature.subarray(2), bytes('0000')])],
    ['another tag', Buffer.concat([bytes('31'), signature.subarray(1)])],
    ['nothing', Buffer.alloc(0)],
    ['a tag alone', bytes('30')],
    ['the first half', signature.subarray(0, 36)],
    ['r = 0', der(integer('00'), integer(`00${S}`))],
    ['s = 0', der(integer(`00${R}`), integer('00'))],
    ['both zero', der(integer('00'), integer('00'))],
    ['r = n', der(integer(`00${ORDER}`), integer(`00${S}`))],
    ['s = n', der(integer(`00${R}`), integer(`00${ORDER}`))],
    ['s + n', der(integer(`00${R}`), integer(`0${(BigInt(`0x${S}`) + BigInt(`0x${ORDER}`)).toString(16)}`))],
  ])('%s is not a signature', (_, bad) => {
    expect(theirs.verify(message, bad)).toBeUndefined()
  })
  test('the package alone accepts padding and a byte behind the end', () => {
    const lenient = (value: Buffer) =>
      sm2.doVerifySignature(message, hex(value)!, hex(point)!, { der: true, hash: true })
    expect(lenient(Buffer.concat([signature, Buffer.from([0])]))).toBe(true)
    expect(lenient(der(integer(`0000${R}`), integer(`00${S}`)))).toBe(true)
  })
  test('r and s swapped, and r + s = n, are not right', () => {
    expect(theirs.verify(message, der(integer(`00${S}`), integer(`00${R}`)))).toBe(false)
    const rest = (BigInt(`0x${ORDER}`) - BigInt(`0x${R}`)).toString(16).padStart(64, '0')
    expect(theirs.verify(message, der(integer(`00${R}`), integer(rest)))).toBe(false)
  })
})

describe('SM2 encryption', () => {
  test('the ciphertext of GB/T 32918.5 opens', () => {
    expect(Buffer.from(own.decrypt(ciphertext)!).toString()).toBe('encryption standard')
  })
  test('no single flipped bit opens', () => {
    for (const flipped of flips(ciphertext)) expect(own.decrypt(flipped)).toBeUndefined()
  })
  test('what the length says is what there is', () => {
    for (let length = 0; length < ciphertext.length; length++)
      expect(own.decrypt(ciphertext.subarray(0, length))).toBeUndefined()
    expect(own.decrypt(Buffer.concat([ciphertext, Buffer.from([0])]))).toBeUndefined()
  })
  test('a failed decryption is an error, where the package gives an empty string', () => {
    const other = suite.privateKey(
      Buffer.alloc(32, 1),
      bytes(sm2.getPublicKeyFromPrivateKey('01'.repeat(32))),
    )
    expect(other.decrypt(ciphertext)).toBeUndefined()
    expect(sm2.doDecrypt(hex(ciphertext)!, '01'.repeat(32), 1, { asn1: true })).toBe('')
  })
  test('C1 off the curve is refused before it is multiplied', () => {
    const x = ciphertext.indexOf(bytes('04ebfc71'))
    const off = Buffer.from(ciphertext)
    off[x + 31]! ^= 1
    expect(() =>
      sm2.verifyPublicKey(`04${hex(off.subarray(x, x + 32))}${hex(off.subarray(x + 35, x + 67))}`),
    ).toThrow('not on curve')
    expect(own.decrypt(off)).toBeUndefined()
  })
  test('100 strings of any length come back, a single byte too', () => {
    for (let length = 1; length <= 50; length++) {
      const text = Buffer.alloc(length, '密/')
      expect(Buffer.from(own.decrypt(theirs.encrypt(text))!).equals(text)).toBe(true)
      const byte = Buffer.from([length])
      expect(Buffer.from(own.decrypt(theirs.encrypt(byte))!).equals(byte)).toBe(true)
    }
  })
})

describe('SM4-GCM', () => {
  /** @see https://www.rfc-editor.org/rfc/rfc8998#appendix-A.1 */
  const key = bytes('0123456789abcdeffedcba9876543210')
  const nonce = bytes('00001234567800000000abcd')
  const data = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2')
  const plaintext = bytes(
    'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
  )
  const sealed = bytes(
    '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d 83de3541e4c2b58177e065a9bf7b62ec',
  )
  test('the vector of RFC 8998, both ways', () => {
    expect(hex(suite.seal(plaintext, key, nonce, data))).toBe(hex(sealed))
    expect(hex(suite.open(sealed, key, nonce, data))).toBe(hex(plaintext))
  })
  test('no single flipped bit of ciphertext, tag, nonce or associated data opens', () => {
    for (const flipped of flips(sealed)) expect(suite.open(flipped, key, nonce, data)).toBeUndefined()
    for (const flipped of flips(nonce)) expect(suite.open(sealed, key, flipped, data)).toBeUndefined()
    for (const flipped of flips(data)) expect(suite.open(sealed, key, nonce, flipped)).toBeUndefined()
  })
  test('nothing shorter opens: a tag is sixteen bytes, and never missing', () => {
    for (let length = 0; length < sealed.length; length++)
      expect(suite.open(sealed.subarray(0, length), key, nonce, data)).toBeUndefined()
  })
  test('the package alone opens without a tag', () => {
    const open = sm4.decrypt(sealed.subarray(0, -16), key, {
      mode: 'gcm',
      iv: nonce,
      associatedData: data,
      output: 'array',
    })
    expect(hex(open)).toBe(hex(plaintext))
  })
  test('1,700 round trips of any length, empty ones too', () => {
    for (let length = 0; length < 1_700; length++) {
      const text = Buffer.alloc(length, `${length}`)
      const opened = suite.open(suite.seal(text, key, nonce, data), key, nonce, data)
      expect(Buffer.from(opened!).equals(text)).toBe(true)
    }
  })
})
