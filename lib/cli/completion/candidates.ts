export const candidates = async (words: readonly string[]): Promise<string[]> => [...words]
