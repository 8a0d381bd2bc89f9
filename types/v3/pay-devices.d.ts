/** `v3/pay-devices/` */
export interface PayDevices {
  /** 码牌音箱 */
  openScenarioSpeaker: import('./pay-devices/open-scenario-speaker.js').OpenScenarioSpeaker
  /** 码牌音箱 */
  openScenarioSpeakerorder: import('./pay-devices/open-scenario-speakerorder.js').OpenScenarioSpeakerorder
  /** 小票机 */
  printers: import('./pay-devices/printers.js').Printers
}
