import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, test } from "vitest";
import { CudoCompute } from "../src/index.ts";
import { type OtelSpan, otelHooks } from "../src/otel.ts";

/** Spans as a tracer makes them, written down. */
function writtenTracer() {
  const spans: {
    name: string;
    attributes: Record<string, unknown>;
    events: string[];
    status?: object;
    ended: boolean;
  }[] = [];
  const startSpan = (name: string, { attributes }: { attributes: object }): OtelSpan => {
    const span: (typeof spans)[number] = { name, attributes: { ...attributes }, events: [], ended: false };
    spans.push(span);
    return {
      spanContext: () => ({ traceId: "4bf92f3577b34da6a3ce929d0e0e4736", spanId: "00f067aa0ba902b7", traceFlags: 1 }),
      setAttribute: (key, value) => Object.assign(span.attributes, { [key]: value }),
      addEvent: (event) => span.events.push(event),
      setStatus: (status) => Object.assign(span, { status }),
      end: () => Object.assign(span, { ended: true }),
    };
  };
  return { tracer: { startSpan }, spans };
}

const at = (statuses: number[]) => {
  const seen: Headers[] = [];
  const fetch = async (_url: string, init: { headers: unknown }) => {
    seen.push(new Headers(init.headers as Headers));
    const status = statuses.shift() ?? 200;
    return new Response(status === 200 ? '{"id":"p"}' : '{"code":14,"message":"busy"}', { status });
  };
  return { fetch, seen };
};

/** Pauses are over at once, and no time limit is ever reached. */
const clock = { now: () => 0, sleep: async () => {}, timer: () => () => {} };

test("a call is one span, with its retries as events", async () => {
  const { tracer, spans } = writtenTracer();
  const { fetch, seen } = at([503, 200]);
  const cudo = new CudoCompute({ apiKey: "canary-key-1234", fetch, clock, hooks: otelHooks({ tracer }) });
  await cudo.projects.get("p");
  expect(spans).toEqual([
    {
      name: "GetProject",
      attributes: {
        "cudo.operation": "GetProject",
        "http.request.method": "GET",
        "url.full": "https://rest.compute.cudo.org/v1/projects/p",
        "server.address": "rest.compute.cudo.org",
        "server.port": 443,
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
      },
      events: ["retry"],
      ended: true,
    },
  ]);
  expect(seen.map((headers) => headers.get("traceparent"))).toEqual(
    Array(2).fill("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
  );
  expect(JSON.stringify(spans)).not.toContain("canary-key");
});

test("a failed call is a span with an error", async () => {
  const { tracer, spans } = writtenTracer();
  const { fetch } = at([503, 503, 503]);
  const cudo = new CudoCompute({ apiKey: "key-of-mine", fetch, clock, hooks: otelHooks({ tracer, propagate: false }) });
  await expect(cudo.projects.get("p")).rejects.toThrow();
  expect(spans).toMatchObject([{ attributes: { "error.type": "ApiError" }, status: { code: 2 }, ended: true }]);
});

test("calls that run at the same time keep to their own spans", async () => {
  const { tracer, spans } = writtenTracer();
  const cudo = new CudoCompute({ apiKey: "key-of-mine", fetch: at([]).fetch, hooks: otelHooks({ tracer }) });
  await Promise.all([cudo.projects.get("a"), cudo.projects.get("b")]);
  expect(spans.map(({ attributes, ended }) => [attributes["url.full"], ended])).toEqual([
    ["https://rest.compute.cudo.org/v1/projects/a", true],
    ["https://rest.compute.cudo.org/v1/projects/b", true],
  ]);
});

test("whoever subscribes to diagnostics_channel hears of every call", async () => {
  const heard: unknown[] = [];
  const listener = (message: unknown, name: string | symbol) =>
    heard.push([name, (message as { operation: string }).operation]);
  const names = ["request", "response", "settle"].map((name) => `cudo-compute:${name}`);
  for (const name of names) subscribe(name, listener);
  const cudo = new CudoCompute({ apiKey: "key-of-mine", fetch: at([]).fetch });
  await cudo.projects.get("p");
  for (const name of names) unsubscribe(name, listener);
  await cudo.projects.get("p");
  expect(heard).toEqual(names.map((name) => [name, "GetProject"]));
});
