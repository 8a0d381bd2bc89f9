/** The overlays as an OpenAPI document, for tools and clients of other languages. */
export { openapi, type OpenApiDocument } from './document.js'
export type { OpenApiOperation } from './operation.js'
