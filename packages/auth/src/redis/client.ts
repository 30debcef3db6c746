/**
 * A connection to Redis: a client of the package `redis` (node-redis), one of `ioredis`, or a function that sends one
 * command, for anything else (such as node-redis's cluster, whose `sendCommand` wants to know the key first).
 */
export type RedisClient = NodeRedisLike | IoRedisLike | SendCommand;

/** The part of node-redis that is used. */
export interface NodeRedisLike {
  /** Sends one command and gives its answer. */
  sendCommand(args: readonly string[]): Promise<unknown>;
}

/** The part of ioredis that is used. */
export interface IoRedisLike {
  /** Sends one command and gives its answer. */
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** Sends one command, such as `["GET", "key"]`, and gives its answer: text, number, `null` or an array of them. */
export type SendCommand = (args: readonly string[]) => Promise<unknown>;

/** How to send a command over any {@link RedisClient}. */
export function senderOf(client: RedisClient): SendCommand {
  if (typeof client === "function") return client;
  // ioredis has a `sendCommand` too, which takes something else; only it has `call`.
  if ("call" in client) return ([command = "", ...args]) => client.call(command, ...args);
  return (args) => client.sendCommand(args);
}
