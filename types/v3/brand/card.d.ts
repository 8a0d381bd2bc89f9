/** `v3/brand/card/` */
export interface Card {
  /** 商家名片：提交商家名片配置申请、查询商家名片配置申请状态 */
  cardConfigs: import('./card/card-configs.js').CardConfigs
  /** 商家名片：添加交易连接名片规则申请、查询已生效交易连接名片规则 */
  cardLinks: import('./card/card-links.js').CardLinks
}
