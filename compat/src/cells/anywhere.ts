/** The programs of `programs/anywhere.ts`, by row. */
export const ANYWHERE = {
  "a VM's life": "quick-start",
  "lists and pages": "lists",
  "calls by path": "by-path",
  OpenTelemetry: "tracing",
  "validated answers": "validation",
  "sign-in, in memory": "sign-in",
  "fake provider": "fake-provider",
} as const;
