/** Loads the package for SM2 and SM4 when the first SM2 key is given: most merchants have none. */
import { suiteOf, type SmCrypto } from './sm-crypto-v2.js'
import type { SmSuite } from './suite.js'

/** The name of the optional peer dependency. */
export const PACKAGE = 'sm-crypto-v2'

let loaded: SmSuite | undefined

/**
 * @throws Error whose cause is why the package cannot be loaded: `MODULE_NOT_FOUND` where it is not installed
 */
export function loadSuite(): SmSuite {
  // A literal name, synchronous, in a `try`: so bundlers find the package where it is
  // installed and go on where it is
  // not, and a constructor can need it.
  try {
    loaded ??= suiteOf(require('sm-crypto-v2') as SmCrypto)
    return loaded
  } catch (cause) {
    throw new Error(`${PACKAGE} cannot be loaded`, { cause })
  }
}
