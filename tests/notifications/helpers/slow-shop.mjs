// `node --import` this: the handlers of the examples take as long as SLOW_MILLISECONDS says.
const { handlers } = await import('../../../examples/notifications/receiver.ts')
const handle = handlers['TRANSACTION.SUCCESS']

handlers['TRANSACTION.SUCCESS'] = async (...given) => {
  console.log('handling')
  await new Promise((resolve) => setTimeout(resolve, Number(process.env.SLOW_MILLISECONDS)))
  return handle(...given)
}
