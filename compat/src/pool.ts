import { availableParallelism } from "node:os";

/** Runs a task on each item, a few at a time: one more than there are cores, because tasks also wait. @returns the results, in order */
export async function mapInPool<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  return results;
}
