import { CudoCompute } from "@cudo-compute/client";
import { otelHooks } from "@cudo-compute/client/otel";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Settings } from "./settings.ts";

/** Spans of OpenTelemetry's own SDK. */
export default async function tracing(settings: Settings): Promise<void> {
  const spans = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const hooks = otelHooks({ tracer: provider.getTracer("compat") });
  const cudo = new CudoCompute({ ...settings, hooks, dangerouslyAllowBrowser: true });
  await cudo.disks.list();
  await cudo.disks.get("disk-1").catch(() => undefined);
  for (const { name, attributes } of spans.getFinishedSpans()) {
    console.log(`${name}: HTTP ${attributes["http.response.status_code"]}, ${attributes["error.type"] ?? "no error"}`);
  }
}
