/** Loads the package for SM2 and SM4 when the first SM2 key is given: most merchants have none. */
import { suiteOf, type SmCrypto } from './sm-crypto-v2.js'
import type { SmSuite } from './suite.js'

/** The name of the optional peer dependency. */
export const PACKAGE = 'sm-crypto-v2'

let loaded: SmSuite | undefined

/** @throws what the package throws that cannot be loaded; `MODULE_NOT_FOUND` where it is not installed */
export function loadSuite(): SmSuite {
  // A literal name, and synchronous: so bundlers find it, and a constructor can need it.
  loaded ??= suiteOf(require('sm-crypto-v2') as SmCrypto)
  return loaded
}
