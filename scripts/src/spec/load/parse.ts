import { parseDocument } from "yaml";
import { InputError } from "./input-error.ts";

/** A larger document is refused: the largest that the vendor has published has 0.4 MB. In bytes. */
export const SIZE_LIMIT = 20_000_000;

/** Nothing that describes an API nests this deep; what does would overflow the stack. */
const DEPTH_LIMIT = 300;

/**
 * Reads JSON, or YAML where the text is no JSON.
 * @throws {InputError} when it is neither, is cut off, nests too deep or holds itself
 */
export function parseText(name: string, text: string): Readonly<Record<string, unknown>> {
  const start = text.trimStart();
  if (start === "") throw new InputError(name, "is empty");
  if (/^<(!doctype|html|\?xml)/i.test(start)) throw new InputError(name, "is a web page or XML, no OpenAPI document");
  const value = /^[{[]/.test(start) ? parseJson(name, text) : parseYaml(name, text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(name, "is no OpenAPI document: it holds no object");
  }
  refuseLoops(name, value, new Set());
  return value as Record<string, unknown>;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // YAML's flow style starts like JSON.
    if (!/[}\]]\s*$/.test(text)) throw new InputError(name, "is cut off: the JSON has no end");
    const { value, problem } = tryYaml(text);
    if (problem === undefined) return value;
    throw new InputError(name, `is not valid JSON: ${(error as Error).message}`);
  }
}

function parseYaml(name: string, text: string): unknown {
  const { value, problem } = tryYaml(text);
  if (problem !== undefined) throw new InputError(name, `is not valid YAML: ${problem}`);
  return value;
}

function tryYaml(text: string): { value?: unknown; problem?: string } {
  try {
    const document = parseDocument(text, { merge: true, logLevel: "silent" });
    const [error] = document.errors;
    if (error) return { problem: error.message.split("\n")[0]?.replace(/:$/, "") ?? error.code };
    return { value: document.toJS({ maxAliasCount: 10_000 }) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function refuseLoops(name: string, value: object, within: Set<object>): void {
  if (within.has(value)) throw new InputError(name, "holds itself: one of its YAML aliases points at what contains it");
  if (within.size > DEPTH_LIMIT) throw new InputError(name, `nests more than ${DEPTH_LIMIT} levels deep`);
  within.add(value);
  for (const child of Object.values(value)) {
    if (typeof child === "object" && child !== null) refuseLoops(name, child, within);
  }
  within.delete(value);
}
