/**
 * axios, loaded when the first instance is made: with what it needs itself, that takes several times as long
 * as loading this package.
 */
import type { AxiosStatic } from 'axios'

let loaded: AxiosStatic | undefined

/** A literal name, synchronous: so bundlers find it, and a getter can need it. */
export const loadAxios = (): AxiosStatic => (loaded ??= require('axios') as AxiosStatic)
