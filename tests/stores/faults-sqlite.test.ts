import { describeFaults } from './helpers/faults.js'

describeFaults('sqlite')
