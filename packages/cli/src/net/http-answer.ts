import type { IncomingHttpHeaders } from "node:http";

/** A `Response`, as far as the client, the login and this command line read one. */
export class HttpAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly #bytes: Buffer;

  constructor(status: number, headers: IncomingHttpHeaders, bytes: Buffer) {
    this.status = status;
    this.headers = new AnswerHeaders(headers);
    this.#bytes = bytes;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  async text(): Promise<string> {
    return this.#bytes.toString("utf8").replace(/^\uFEFF/, "");
  }
}

class AnswerHeaders {
  readonly #values: ReadonlyMap<string, string>;

  constructor(headers: IncomingHttpHeaders) {
    this.#values = new Map(Object.entries(headers).map(([name, value = ""]) => [name, String(value)]));
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  forEach(callback: (value: string, name: string) => void): void {
    for (const [name, value] of this.#values) callback(value, name);
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#values[Symbol.iterator]();
  }
}
