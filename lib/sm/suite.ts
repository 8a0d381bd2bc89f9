/**
 * What the SM2 scheme of WeChat Pay needs of a package: SM2 and SM4-GCM over bytes. All that concerns keys as
 * files, base64 and errors is done elsewhere.
 */

/** A private key, in the closure of whoever made it. */
export interface Sm2PrivateKey {
  /** The DER signature over SM3(Z ‖ message), Z with the user id `1234567812345678`. */
  sign(message: Uint8Array): Uint8Array
  /** Opens a DER ciphertext in the order C1 C3 C2; `undefined` for one that does not open. */
  decrypt(ciphertext: Uint8Array): Uint8Array | undefined
}

/** A public key; what can be computed once is. */
export interface Sm2PublicKey {
  /** `undefined` where the signature is not the canonical DER of two integers. */
  verify(message: Uint8Array, signature: Uint8Array): boolean | undefined
  /** The DER ciphertext in the order C1 C3 C2. @param plaintext at least one byte */
  encrypt(plaintext: Uint8Array): Uint8Array
}

export interface SmSuite {
  /** @param scalar 32 bytes @param point the public point, 33 or 65 bytes */
  privateKey(scalar: Uint8Array, point: Uint8Array): Sm2PrivateKey
  publicKey(point: Uint8Array): Sm2PublicKey
  /** SM4-GCM: the ciphertext and its 16-byte tag. @param key 16 bytes @param nonce 12 bytes */
  seal(plaintext: Uint8Array, key: Uint8Array, nonce: Uint8Array, associatedData: Uint8Array): Uint8Array
  /** `undefined` where the tag is not right, or shorter than 16 bytes. */
  open(
    sealed: Uint8Array,
    key: Uint8Array,
    nonce: Uint8Array,
    associatedData: Uint8Array,
  ): Uint8Array | undefined
}
