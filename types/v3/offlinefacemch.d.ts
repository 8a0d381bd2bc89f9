/** `v3/offlinefacemch/` */
export interface Offlinefacemch {
  /** K12刷脸代扣·机构用户：查询机构信息接口 */
  organizations: import('./offlinefacemch/organizations.js').Organizations
  /** K12刷脸代扣·机构用户：获取凭证授权接口 */
  tokens: import('./offlinefacemch/tokens.js').Tokens
}
