/** The package form-data, loaded for the first form: most calls send JSON. */
import type FormData from 'form-data'

type FormDataConstructor = typeof FormData
let loaded: FormDataConstructor | undefined

/** A literal name, synchronous: so bundlers find it, and `getStream()` can need it. */
export const loadFormData = (): FormDataConstructor =>
  (loaded ??= require('form-data') as FormDataConstructor)
