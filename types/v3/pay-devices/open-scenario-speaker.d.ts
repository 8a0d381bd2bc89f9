/** `v3/pay-devices/open-scenario-speaker/` */
export interface OpenScenarioSpeaker {
  _device_sn_: import('./open-scenario-speaker/_device_sn_.js').DeviceSn
}
