// Every call as an OpenTelemetry span, with its retries as events; the service gets `traceparent`.
// The exporter here keeps spans in memory to print them; yours sends them to your collector.
// Run it: pnpm example tracing

import { CudoCompute } from "@cudo-compute/client";
import { otelHooks } from "@cudo-compute/client/otel";
import { SpanStatusCode, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
trace.setGlobalTracerProvider(provider);

const cudo = new CudoCompute({
  hooks: otelHooks({ tracer: trace.getTracer("my-program") }),
});
await cudo.dataCenters.list();
await cudo.vms.list();
await cudo.vms.get("no-such-vm").catch(() => {}); // its span has the error

await provider.forceFlush();
for (const { name, attributes, events, status } of exporter.getFinishedSpans()) {
  const code = attributes["http.response.status_code"];
  const result = status.code === SpanStatusCode.ERROR ? attributes["error.type"] : "ok";
  console.log(`${name.padEnd(16)} ${code}  ${result}  ${events.length} retries`);
}
