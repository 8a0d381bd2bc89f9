/** `v2/tools/` */
export interface Tools {
  /** 授权码与短链接工具（APIv2）：授权码查询openid */
  authcodetoopenid: import('./tools/authcodetoopenid.js').Authcodetoopenid
  /** 授权码与短链接工具（APIv2）：转换短链接 */
  shorturl: import('./tools/shorturl.js').Shorturl
}
