import { readFileSync } from "node:fs";
import { signIn } from "../../packages/cli/test/support/sign-in.ts";
import { PROGRAMS } from "./paths.ts";

/** Reads a program's output as a person would: opens the link to sign in, and keeps the rest. */
export class Transcript {
  readonly #lines: string[] = [];
  readonly #errands: Promise<string>[] = [];

  line(text: string): void {
    const link = /^Open (http\S+)$/.exec(text)?.[1];
    if (link === undefined) this.#lines.push(text);
    else this.#errands.push(signIn(link));
  }

  /** @throws Error unless it is, line by line, what the program prints everywhere */
  async mustBe(program: string): Promise<void> {
    await Promise.all(this.#errands);
    const expected = readFileSync(`${PROGRAMS}${program}.txt`, "utf8").trimEnd();
    const seen = this.#lines.join("\n").trimEnd();
    if (seen !== expected) throw new Error(`it printed\n${seen}\ninstead of\n${expected}`);
  }

  get text(): string {
    return this.#lines.join("\n");
  }
}
