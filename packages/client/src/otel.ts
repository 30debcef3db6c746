import type { Hooks } from "./hooks.ts";

type AttributeValue = string | number | boolean;

/** A span, as far as this needs it. Those of `@opentelemetry/api` are. */
export interface OtelSpan {
  /** The ids that `traceparent` is made of. */
  spanContext(): { readonly traceId: string; readonly spanId: string; readonly traceFlags: number };
  /** Sets an attribute. */
  setAttribute(name: string, value: AttributeValue): unknown;
  /** Adds an event, here and now. */
  addEvent(name: string, attributes: Record<string, AttributeValue>): unknown;
  /** Says how it went. */
  setStatus(status: { code: number; message?: string }): unknown;
  /** Ends the span. */
  end(): void;
}

/** A tracer, as far as this needs it. Those of `@opentelemetry/api` are. */
export interface OtelTracer {
  /** Starts a span. */
  startSpan(name: string, options: { kind: number; attributes: Record<string, AttributeValue> }): OtelSpan;
}

/** How to trace. */
export interface OtelOptions {
  /** Makes the spans: `trace.getTracer("my-program")` of `@opentelemetry/api`. */
  tracer: OtelTracer;
  /**
   * Send `traceparent`, so that the service's side of a trace joins yours.
   * @default true
   * @see https://www.w3.org/TR/trace-context/
   */
  propagate?: boolean | undefined;
}

const CLIENT_KIND = 2;
const ERROR_STATUS = 2;

/**
 * Hooks that make a client span of each call that sends a request, named after its operation, with the attributes of
 * OpenTelemetry's HTTP conventions and an event for each retry.
 * ```ts
 * const cudo = new CudoCompute({ hooks: otelHooks({ tracer: trace.getTracer("my-program") }) });
 * ```
 */
export function otelHooks({ tracer, propagate = true }: OtelOptions): Hooks {
  const spans = new WeakMap<object, OtelSpan>();
  return {
    request({ call, operation, method, url, headers }) {
      let span = spans.get(call);
      if (!span) {
        const { hostname, port, protocol } = new URL(url);
        const attributes = {
          "cudo.operation": operation,
          "http.request.method": method,
          "url.full": url,
          "server.address": hostname,
          "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
        };
        span = tracer.startSpan(operation, { kind: CLIENT_KIND, attributes });
        spans.set(call, span);
      }
      if (propagate) headers.set("traceparent", traceparent(span));
    },
    response({ call, status }) {
      spans.get(call)?.setAttribute("http.response.status_code", status);
    },
    retry({ call, attempt, delay, error }) {
      spans.get(call)?.addEvent("retry", { attempt, "delay.ms": delay, "error.type": error.name });
    },
    settle(event) {
      const span = spans.get(event.call);
      if (!span) return;
      if (event.attempts > 1) span.setAttribute("http.request.resend_count", event.attempts - 1);
      if (event.outcome !== "success") {
        const { error } = event;
        const named = error instanceof Error;
        span.setAttribute("error.type", named ? error.name : typeof error);
        span.setStatus({ code: ERROR_STATUS, ...(named && { message: error.message }) });
      }
      span.end();
      spans.delete(event.call);
    },
  };
}

function traceparent(span: OtelSpan): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}
