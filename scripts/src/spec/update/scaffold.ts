import type { Api, Operation, Shape } from "../model/model.ts";
import { nameOf } from "../model/references.ts";
import type { Gap } from "./coverage.ts";

/** A start for each method of the facade that is missing: the signature and the call, without the words. */
export function facadeScaffold(api: Api, gaps: readonly Gap[]): string {
  return gaps.map(({ operation, file }) => `// ${file}\n${facadeMethod(api, operation)}`).join("\n");
}

/** A start for each handler of the emulator that is missing. */
export function emulatorScaffold(gaps: readonly Gap[]): string {
  return gaps.map(({ operation, file }) => `// ${file}\n${handler(operation)}`).join("\n");
}

function facadeMethod(api: Api, operation: Operation): string {
  const { id, parameters } = operation;
  const own = parameters
    .filter(({ in: place, name }) => place === "path" && name !== "projectId")
    .map(({ name }) => name);
  const hasQuery = parameters.some((parameter) => parameter.in === "query");
  const bodyName = named(operation.body?.media["application/json"]);
  const answer = operation.responses["200"]?.["application/json"];
  const result = answer && isEmpty(api, answer) ? "void" : (named(answer) ?? "unknown");
  const signature = [
    ...own.map((name) => `${name}: string`),
    ...(bodyName ? [`body: ${bodyName}`] : []),
    ...(hasQuery ? [`query: ${id}Query`] : []),
    "options?: RequestOptions",
  ].join(", ");
  const input = [
    ...(own.length > 0 ? [`path: { ${own.join(", ")} }`] : []),
    ...(hasQuery ? ["query"] : []),
    ...(bodyName ? ["body"] : []),
  ].join(", ");
  return `  /**
   * TODO: what it does. (${id})
   *
   * @throws {ApiError} TODO
   */
  ${methodName(id)}(${signature}): Call<${result}> {
    return this.#api.call("${id}", {${input === "" ? "" : ` ${input} `}}, options);
  }
`;
}

function handler({ id, method, path }: Operation): string {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const parts = [
    "world",
    ...(names.length > 0 ? [`path: { ${names.join(", ")} }`] : []),
    ...(method === "GET" ? [] : ["body"]),
  ];
  return `  ${id}({ ${parts.join(", ")} }) {
    // TODO: check everything first, then change the records of the world, then answer.
  },
`;
}

function methodName(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}

function named(shape: Shape | undefined): string | undefined {
  return shape?.kind === "named" ? nameOf(shape.ref) : undefined;
}

function isEmpty(api: Api, shape: Shape): boolean {
  const opened = shape.kind === "named" ? api.types.get(shape.ref) : shape;
  return opened?.kind === "object" && Object.keys(opened.fields).length === 0 && !opened.rest;
}
