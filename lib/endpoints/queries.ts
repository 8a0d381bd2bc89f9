/** Which requests change nothing. */

/** Paths of APIv3 and of the brand API, whose queries are `GET`. */
const RESTFUL = /^\/(?:(?:hk|global)\/)?v3\/|^\/brand\//
/** APIv2 asks with `POST` too. @see https://pay.weixin.qq.com/doc/v2/merchant/4011936530 */
const V2_QUERY = /\/(?:\w*query\w*|get\w*|download\w*)$/

/** Does a request only ask? */
export const isQuery = (method: string, pathname: string): boolean =>
  method === 'GET' || (!RESTFUL.test(pathname) && V2_QUERY.test(pathname))
