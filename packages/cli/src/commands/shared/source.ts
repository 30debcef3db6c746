/** A list that comes in one piece, where a command lists what is not a list of the API. */
export const sourceOf = <T>(read: () => PromiseLike<readonly T[]>) => ({
  collect: async ({ limit }: { limit?: number | undefined } = {}): Promise<T[]> => {
    const found = await read();
    return limit === undefined ? [...found] : found.slice(0, limit);
  },
});
