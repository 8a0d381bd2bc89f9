/** `v3/pay-devices/open-scenario-speaker/` */
export interface OpenScenarioSpeaker {
  /** 码牌音箱：查询音箱绑定信息 */
  _device_sn_: import('./open-scenario-speaker/_device_sn_.js').DeviceSn
}
