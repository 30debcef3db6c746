import { Agent, request } from "node:http";

/** A request to send again and again. */
export interface Shot {
  readonly url: string;
  readonly apiKey: string;
  readonly method?: string;
  readonly body?: object;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends one request and reads the answer. */
export function shoot({ url, apiKey, method = "GET", body }: Shot): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${apiKey}`, ...(body && { "content-type": "application/json" }) };
    const sent = request(url, { agent, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** Calls `work` for numbers from 0 to below `count`, at most `width` at a time. */
export async function inParallel(
  count: number,
  width: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
