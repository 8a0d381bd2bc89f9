/** What is known of a failed call and what to do next, in the language of this run. */
import { ApiError, type Advice, type WechatpayError } from '../errors.js'
import { t } from './language.js'

/** What the table of error codes advises, where the refusal itself is believed. */
export const NEXT: Readonly<Record<Advice, string>> = {
  repeat: t('The same may be sent again.', '可以原样重新发送。'),
  slower: t('Wait a second or more, then send the same again.', '请等待一秒以上，再原样发送。'),
  query: t('Query before you go on.', '请先查询，再决定下一步。'),
  'same-number': t(
    'Remove the cause, then send it again with the same number.',
    '请先排除原因，再用原单号重新发送。',
  ),
  change: t('Correct it before you send it again.', '请更正请求后再发送。'),
  later: t('Send it again later, not at once.', '请稍后再发送，不要立即重试。'),
  never: t('Sending it again does not help.', '重新发送没有用。'),
}

/** May money have moved? */
export const OUTCOMES = {
  rejected: t('the platform refuses it: nothing happened', '平台拒绝：什么都没有发生'),
  unknown: t('unknown: it may have happened', '结果未知：可能已经生效'),
} as const

/**
 * What is known, and what to do next.
 * @param mayHaveHappened the command changes something at the platform
 */
export function adviceOn(error: WechatpayError, mayHaveHappened = true): string {
  const { outcome, verified } = error
  if (outcome === 'not-sent')
    return t('Nothing was sent: it is safe to repeat.', '请求未发出：可以放心重试。')
  if (outcome === 'unknown')
    return mayHaveHappened
      ? t(
          'It may have happened: query it by its number before you repeat it, and repeat it with the same number only.',
          '可能已经生效：重复之前先按单号查询，并且只用同一单号重复。',
        )
      : t('It was only asked for: it is safe to repeat.', '只是查询：可以放心重试。')
  const proof = !verified
    ? t('It was refused, though the answer is not signed.', '请求被拒绝，但应答没有签名。')
    : mayHaveHappened
      ? t('The platform refused it: nothing happened.', '平台拒绝了请求：什么都没有发生。')
      : t('The platform refused it.', '平台拒绝了请求。')
  return error instanceof ApiError ? `${proof}${t(' ', '')}${NEXT[error.advice]}` : proof
}
