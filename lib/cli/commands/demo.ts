export const run = () => { throw new Error('x') }
