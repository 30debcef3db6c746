import {
  bodyOf,
  type Document,
  operationsOf,
  refName,
  resolve,
  responseOf,
  type Schema,
  STATE_KINDS,
} from "./document.ts";
import { childrenOf, type Sides, sidesOf } from "./sides.ts";

const REPLAYS = ["safe", "idempotent", "delete", "reconcile", "unsafe"];
const PAGING_STYLES = ["token", "number", "cursor", "none"];
const SUMMARY_LENGTH = 60;

/** What the spec must hold beyond being valid OpenAPI, so that types, client and emulator can be made from it. One line a finding. */
export function findingsOf(doc: Document): string[] {
  return [...operationFindings(doc), ...schemaFindings(doc, sidesOf(doc))];
}

function operationFindings(doc: Document): string[] {
  const findings: string[] = [];
  const all = operationsOf(doc);
  const byId = new Map(all.map((located) => [located.operation.operationId, located]));
  if (byId.size !== all.length) findings.push("operationIds are not unique");

  for (const { operation, method, path, parameters } of all) {
    const id = operation.operationId;
    const expect = (holds: boolean, what: string) => holds || findings.push(`${id ?? path}: ${what}`);
    const answer = responseOf(doc, operation, "200");
    const answerKeys = answer ? (resolve(doc, answer).properties ?? {}) : {};
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const pathParameters = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);

    expect(/^[A-Z][A-Za-z0-9]+$/.test(id), "operationId is not PascalCase");
    expect(
      !!operation.summary && operation.summary.length <= SUMMARY_LENGTH,
      `summary is missing or over ${SUMMARY_LENGTH} characters`,
    );
    expect(!!operation.description, "has no description");
    expect(operation.tags?.length === 1, "needs exactly one tag");
    expect(answer !== undefined, "has no 200 JSON response");
    expect(REPLAYS.includes(operation["x-cudo-replay"] ?? ""), "x-cudo-replay is missing or unknown");
    expect(
      (operation["x-cudo-replay"] === "safe") === (method === "get"),
      "x-cudo-replay is safe for reads, and only for reads",
    );
    expect(
      (operation["x-cudo-replay"] === "reconcile") === !!operation["x-cudo-reconcile"],
      "x-cudo-reconcile belongs to replay: reconcile",
    );
    expect(
      (operation.security?.length === 0) === !!operation["x-cudo-public"],
      "x-cudo-public and `security: []` belong together",
    );
    expect(placeholders.sort().join() === pathParameters.sort().join(), "path parameters do not match the path");
    for (const parameter of parameters)
      expect(!!parameter.description, `parameter ${parameter.name} has no description`);

    const paging = operation["x-cudo-paging"];
    if (paging) {
      expect(PAGING_STYLES.includes(paging.style), `unknown paging style ${paging.style}`);
      expect(paging.items in answerKeys, `the response has no ${paging.items} to page through`);
    }
    const unwrap = operation["x-cudo-unwrap"];
    if (unwrap) expect(unwrap in answerKeys, `the response has no ${unwrap} to unwrap`);
    const reconcile = operation["x-cudo-reconcile"];
    if (reconcile) {
      expect(byId.get(reconcile.read)?.method === "get", `reconciles with ${reconcile.read}, which is no read`);
      const body = bodyOf(operation);
      const sent =
        reconcile.in === "body" && body
          ? Object.keys(resolve(doc, body).properties ?? {})
          : parameters.map((parameter) => parameter.name);
      expect(sent.includes(reconcile.id), `reconciles by ${reconcile.id}, which it does not send`);
    }
  }
  return findings;
}

function schemaFindings(doc: Document, sides: Sides): string[] {
  const findings: string[] = [];
  for (const [name, schema] of Object.entries(doc.components.schemas)) {
    const say = (what: string) => findings.push(`${name}: ${what}`);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) say("is not an identifier");
    if (!schema.description) say("has no description");
    checkDescriptions(doc, schema, name, findings);
    if (sides.request.has(name) && sides.response.has(name) && !isNeutral(doc, schema)) {
      say(
        "serves requests and responses; split it, for they differ in what is required and in how open their enums are",
      );
    }
    if (sides.response.has(name) && schema.properties) {
      const optional = Object.keys(schema.properties).filter(
        (key) => !schema.required?.includes(key) && !schema["x-cudo-oneof"]?.includes(key),
      );
      if (optional.length > 0) say(`responses hold every field; not required: ${optional.join(", ")}`);
    }
    const states = schema["x-cudo-states"];
    if (states) {
      const listed = STATE_KINDS.flatMap((kind) => states[kind] ?? []);
      if ([...listed].sort().join() !== [...(schema.enum ?? [])].sort().join())
        say("x-cudo-states must hold each value exactly once");
    }
  }
  return findings;
}

function checkDescriptions(doc: Document, schema: Schema, where: string, findings: string[]): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (!property.description && !(property.$ref && resolve<Schema>(doc, property).description))
      findings.push(`${where}.${key}: has no description`);
  }
  for (const child of childrenOf(schema)) if (!refName(child)) checkDescriptions(doc, child, where, findings);
}

/** Reads the same on both sides: an enum, a plain value, or an object whose fields are all required and hold no enum. */
function isNeutral(doc: Document, schema: Schema): boolean {
  if (!schema.properties) return true;
  return Object.entries(schema.properties).every(
    ([key, property]) => schema.required?.includes(key) && !resolve<Schema>(doc, property).enum,
  );
}
