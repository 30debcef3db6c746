/** How a client feels a change, worst first. */
export const SEVERITIES = ["BREAK", "SOFT", "ADD", "META"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a change touches: the call itself, what is sent, what comes back, or the names that our packages export. */
export type Side = "call" | "request" | "response" | "names";

interface CodeInfo {
  readonly severity: Severity;
  /** Where a response is judged differently from a request. */
  readonly response?: Severity;
  /** The code of the opposite change. */
  readonly mirror: string;
  readonly says: string;
}

const itself = (code: string, severity: Severity, says: string) => ({ [code]: { severity, mirror: code, says } });

/** Every kind of finding. The names are stable: programs and the curation table go by them. */
export const CODES: Readonly<Record<string, CodeInfo>> = {
  ...itself("prefix-changed", "BREAK", "every path has another prefix"),
  "operation-removed": { severity: "BREAK", mirror: "operation-added", says: "the operation is gone" },
  "operation-added": { severity: "ADD", mirror: "operation-removed", says: "a new operation" },
  ...itself("operation-moved", "BREAK", "the operation has another method or path"),
  ...itself("operation-renamed", "BREAK", "the same call under another operationId"),
  ...itself("path-reused", "BREAK", "the same method and path, but another operation"),
  ...itself("path-parameter-renamed", "SOFT", "same on the wire; callers of the raw path name it"),
  "operation-deprecated": { severity: "META", mirror: "operation-undeprecated", says: "deprecated" },
  "operation-undeprecated": { severity: "META", mirror: "operation-deprecated", says: "no longer deprecated" },
  "security-added": { severity: "BREAK", mirror: "security-removed", says: "the call now needs a credential" },
  "security-removed": { severity: "SOFT", mirror: "security-added", says: "the call needs no credential any more" },
  ...itself("security-changed", "BREAK", "the call takes other credentials"),

  "parameter-added": { severity: "ADD", mirror: "parameter-removed", says: "a new optional parameter" },
  "required-parameter-added": {
    severity: "BREAK",
    mirror: "parameter-removed",
    says: "a new parameter that must be sent",
  },
  "parameter-removed": { severity: "BREAK", mirror: "parameter-added", says: "the parameter is gone" },
  "parameter-required": { severity: "BREAK", mirror: "parameter-optional", says: "must now be sent" },
  "parameter-optional": { severity: "ADD", mirror: "parameter-required", says: "may now be left out" },
  "parameter-deprecated": { severity: "META", mirror: "parameter-undeprecated", says: "deprecated" },
  "parameter-undeprecated": { severity: "META", mirror: "parameter-deprecated", says: "no longer deprecated" },
  ...itself("list-encoding-changed", "BREAK", "lists are written another way"),
  "body-added": { severity: "ADD", mirror: "body-removed", says: "a new optional body" },
  "required-body-added": { severity: "BREAK", mirror: "body-removed", says: "a new body that must be sent" },
  "body-removed": { severity: "BREAK", mirror: "body-added", says: "the body is gone" },
  "body-required": { severity: "BREAK", mirror: "body-optional", says: "must now be sent" },
  "body-optional": { severity: "ADD", mirror: "body-required", says: "may now be left out" },
  "media-type-added": { severity: "ADD", mirror: "media-type-removed", says: "a new media type" },
  "media-type-removed": { severity: "BREAK", mirror: "media-type-added", says: "the media type is gone" },

  "status-added": { severity: "SOFT", mirror: "status-removed", says: "a new status" },
  "status-removed": { severity: "BREAK", mirror: "status-added", says: "the status is gone" },
  "error-added": { severity: "SOFT", mirror: "error-removed", says: "a new way to fail" },
  "error-removed": { severity: "SOFT", mirror: "error-added", says: "a way to fail is gone" },
  ...itself("response-replaced", "BREAK", "SAME PATH, DIFFERENT RESPONSE"),

  "field-added": { severity: "ADD", mirror: "field-removed", says: "a new field" },
  "required-field-added": { severity: "BREAK", mirror: "field-removed", says: "a new field that must be sent" },
  "field-removed": { severity: "BREAK", mirror: "field-added", says: "the field is gone" },
  "field-required": { severity: "BREAK", response: "SOFT", mirror: "field-optional", says: "now required" },
  "field-optional": { severity: "ADD", response: "SOFT", mirror: "field-required", says: "now optional" },
  "field-deprecated": { severity: "META", mirror: "field-undeprecated", says: "deprecated" },
  "field-undeprecated": { severity: "META", mirror: "field-deprecated", says: "no longer deprecated" },
  ...itself("type-changed", "BREAK", "another type"),
  ...itself("format-changed", "SOFT", "another format"),
  ...itself("limits-changed", "SOFT", "other limits"),
  "nullable-added": { severity: "ADD", response: "SOFT", mirror: "nullable-removed", says: "may now be null" },
  "nullable-removed": { severity: "BREAK", response: "SOFT", mirror: "nullable-added", says: "never null any more" },
  "enum-value-added": { severity: "ADD", response: "SOFT", mirror: "enum-value-removed", says: "a new value" },
  "enum-value-removed": { severity: "BREAK", mirror: "enum-value-added", says: "the value is gone" },
  "enum-opened": { severity: "ADD", response: "SOFT", mirror: "enum-closed", says: "any string, no list of values" },
  "enum-closed": { severity: "BREAK", response: "SOFT", mirror: "enum-opened", says: "one of a list of values" },

  "type-name-added": { severity: "ADD", mirror: "type-name-removed", says: "a new exported type" },
  "type-name-removed": { severity: "BREAK", mirror: "type-name-added", says: "the exported type is gone" },
};
