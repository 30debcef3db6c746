import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** An editor's server for TypeScript. */
export interface Tsserver {
  /** Sends a request and waits for its answer. */
  ask(command: string, args: object): Promise<unknown>;
  /** Sends what has no answer. */
  tell(command: string, args: object): void;
  stop(): void;
}

/** Starts `tsserver` and speaks its protocol. */
export function startTsserver(path: string): Tsserver {
  const child = spawn(process.execPath, [path, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = new Map<number, (body: unknown) => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const message = JSON.parse(line) as { type: string; request_seq?: number; body?: unknown };
    if (message.type !== "response" || message.request_seq === undefined) return;
    waiting.get(message.request_seq)?.(message.body);
    waiting.delete(message.request_seq);
  });
  let seq = 0;
  const send = (command: string, args: object) => {
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  return {
    ask: (command, args) => new Promise((resolve) => waiting.set(send(command, args), resolve)),
    tell: send,
    stop: () => child.kill(),
  };
}
