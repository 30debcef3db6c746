import { AuthError } from "../errors/auth-error.ts";
import type { Clock } from "../model/clock.ts";
import type { StoreUnavailableReason } from "../store/store.ts";
import type { SendCommand } from "./client.ts";

/** What {@link RedisCommands} is given. */
export interface RedisCommandsOptions {
  readonly send: SendCommand;
  readonly clock: Clock;
  /** The longest wait for an answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** What Redis's errors begin with, and what they mean. */
const REASONS: Readonly<Record<string, StoreUnavailableReason>> = {
  OOM: "full",
  READONLY: "read-only",
  NOAUTH: "denied",
  NOPERM: "denied",
  WRONGPASS: "denied",
};

/**
 * Sends commands, each within a time limit: clients that have lost their connection keep commands for when it is back,
 * which may be never. Errors become AuthError `store-unavailable`, without the command, which holds tokens.
 */
export class RedisCommands {
  readonly #options: RedisCommandsOptions;

  constructor(options: RedisCommandsOptions) {
    this.#options = options;
  }

  /** Sends one command. */
  async send(...args: string[]): Promise<unknown> {
    const { send, clock, timeoutMs } = this.#options;
    const answered = new AbortController();
    const tooLate = clock.sleep(timeoutMs, answered.signal).then(() => {
      throw unavailable("timeout", `Redis did not answer within ${timeoutMs} ms`);
    });
    const answer = Promise.resolve(send(args)).catch((error: unknown) => {
      throw unavailable(reasonOf(error), "Redis refused or lost a command");
    });
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      answer.catch(() => {});
      tooLate.catch(() => {});
      answered.abort();
    }
  }

  /** Runs a Lua script, which Redis does as one step. */
  async run(script: string, keys: readonly string[], ...args: string[]): Promise<unknown> {
    return this.send("EVAL", script, String(keys.length), ...keys, ...args);
  }
}

function reasonOf(error: unknown): StoreUnavailableReason {
  const word = error instanceof Error ? error.message.split(/[\s:]/, 1)[0] : undefined;
  return REASONS[word ?? ""] ?? "unreachable";
}

function unavailable(reason: StoreUnavailableReason, message: string): AuthError<"store-unavailable"> {
  return new AuthError("store-unavailable", `${message} (${reason})`, { store: "redis", reason });
}
