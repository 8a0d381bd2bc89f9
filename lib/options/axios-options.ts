/** The options of axios that may be given, to a call and to the client. */
import type { NetworkOptions } from '../../types/endpoint.js'

/** The options of axios that a client and a call take. */
export interface AxiosOptions extends Readonly<NetworkOptions> {}
