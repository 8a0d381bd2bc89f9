/** `v3/brand/card/` */
export interface Card {
  cardConfigs: import('./card/card-configs.js').CardConfigs
  cardLinks: import('./card/card-links.js').CardLinks
}
