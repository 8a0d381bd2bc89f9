/** WeChat Pay has no CSRF token: its route is left out of the check. */
import { PATH } from '../../receiver.ts'

export default {
  keys: 'of your cookies',
  security: { csrf: { ignore: PATH } },
}
