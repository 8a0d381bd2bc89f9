/** `v3/pay-devices/` */
export interface PayDevices {
  openScenarioSpeaker: import('./pay-devices/open-scenario-speaker.js').OpenScenarioSpeaker
  openScenarioSpeakerorder: import('./pay-devices/open-scenario-speakerorder.js').OpenScenarioSpeakerorder
  printers: import('./pay-devices/printers.js').Printers
}
