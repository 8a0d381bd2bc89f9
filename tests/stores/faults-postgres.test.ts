import { describeFaults } from './helpers/faults.js'

describeFaults('postgres')
