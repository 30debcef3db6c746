import http from "node:http";
import { Agent, request } from "undici";
import type { Adapter, ReadVM, SameWork, Target } from "../../src/adapter.ts";

/** What a program without any library writes, over one function that asks. */
function plain(
  name: string,
  how: SameWork,
  asking: (target: Target) => { ask(url: string): Promise<unknown>; close?(): unknown },
  extra: Partial<Adapter> = {},
): Adapter {
  return {
    name,
    how,
    ...extra,
    connect(target) {
      const { ask, close } = asking(target);
      const base = `${target.baseUrl}/v1/projects`;
      return {
        getVM: async (project, id) =>
          ((await ask(`${base}/${encodeURIComponent(project)}/vms/${encodeURIComponent(id)}`)) as { VM: ReadVM }).VM,
        listVMs: async (project) =>
          ((await ask(`${base}/${encodeURIComponent(project)}/vms`)) as { VMs: ReadVM[] }).VMs,
        ...(close && { close }),
      };
    },
  };
}

const headersOf = ({ apiKey }: Target) => ({ accept: "application/json", authorization: `Bearer ${apiKey}` });

function failed(status: number, text: string): never {
  throw new Error(`HTTP ${status}: ${text}`);
}

const rawFetch = plain(
  "raw fetch",
  { result: "a cast", timeout: "none", error: "throws unless `response.ok`" },
  (target) => ({
    async ask(url) {
      const response = await fetch(url, { headers: headersOf(target) });
      return response.ok ? response.json() : failed(response.status, await response.text());
    },
  }),
  { untimed: true },
);

const timedFetch = plain(
  "raw fetch + timeout",
  { result: "a cast", timeout: "AbortSignal.timeout", error: "throws unless `response.ok`" },
  (target) => ({
    async ask(url) {
      const response = await fetch(url, { headers: headersOf(target), signal: AbortSignal.timeout(target.timeout) });
      return response.ok ? response.json() : failed(response.status, await response.text());
    },
  }),
);

const nodeHttp = plain(
  "node:http",
  { result: "a cast", timeout: "AbortSignal.timeout", error: "throws unless 2xx" },
  (target) => {
    const agent = new http.Agent({ keepAlive: true });
    const ask = (url: string) =>
      new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(target.timeout);
        const sent = http.get(url, { agent, headers: headersOf(target), signal }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const { statusCode = 0 } = response;
            const text = Buffer.concat(chunks).toString();
            try {
              resolve(statusCode >= 200 && statusCode < 300 ? JSON.parse(text) : failed(statusCode, text));
            } catch (error) {
              reject(error);
            }
          });
        });
        sent.on("error", reject);
      });
    return { ask, close: () => agent.destroy() };
  },
  { ownTransport: true },
);

const undiciRequest = plain(
  "undici.request",
  { result: "a cast", timeout: "AbortSignal.timeout", error: "throws unless 2xx" },
  (target) => {
    const dispatcher = new Agent();
    return {
      async ask(url) {
        const signal = AbortSignal.timeout(target.timeout);
        const { statusCode, body } = await request(url, { dispatcher, headers: headersOf(target), signal });
        return statusCode >= 200 && statusCode < 300 ? body.json() : failed(statusCode, await body.text());
      },
      close: () => dispatcher.close(),
    };
  },
  { ownTransport: true },
);

export const PLAIN: readonly Adapter[] = [rawFetch, timedFetch, nodeHttp, undiciRequest];
