// The error codes of an operation, from the table that the client itself decides by.
export const codesOf = () => []
