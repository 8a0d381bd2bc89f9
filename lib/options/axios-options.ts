/** The options of axios that may be given, to a call and to the client. */
import type { NetworkOptions } from '../../types/endpoint.js'

export interface AxiosOptions extends Readonly<NetworkOptions> {}
