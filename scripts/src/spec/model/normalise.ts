import type { Documents } from "../load/documents.ts";
import { fromSwagger } from "./from-swagger.ts";
import type { Api, Media, Operation, Parameter, Shape } from "./model.ts";
import { type Shapes, settleNames } from "./names.ts";
import type { RawContent, RawDocument, RawOperation, RawParameter, RawPathItem } from "./raw.ts";
import { below, follow } from "./references.ts";
import { securityOf } from "./security.ts";
import { shapeOf } from "./shape-of.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Turns a document of any version into the one model that is compared. */
export function normalise(documents: Documents): Api {
  const root = documents.files.get(documents.root) ?? {};
  const raw = ("swagger" in root ? fromSwagger(documents, root as never) : root) as unknown as RawDocument;
  const shapes: Shapes = { documents, types: new Map<string, Shape>() };
  const operations = Object.entries(raw.paths)
    .filter(([path]) => path.startsWith("/"))
    .flatMap(([path, node]) => operationsAt(shapes, raw, path, node));
  settleNames(shapes);
  return { name: documents.name, base: baseOf(raw), operations, types: shapes.types, ours: documents.ours };
}

function operationsAt(shapes: Shapes, raw: RawDocument, path: string, node: RawPathItem): Operation[] {
  const { documents } = shapes;
  const item = follow(documents, { node, at: below(`${documents.root}#`, "paths", path) });
  return METHODS.flatMap((method) => {
    const operation = item.node[method] as RawOperation | undefined;
    if (typeof operation !== "object" || operation === null) return [];
    const at = below(item.at, method);
    const id = operation.operationId ?? `${method.toUpperCase()} ${path}`;
    return [
      {
        id,
        method: method.toUpperCase(),
        path,
        tag: operation.tags?.[0],
        deprecated: operation.deprecated === true,
        security: securityOf(documents, raw, operation),
        parameters: parametersOf(shapes, item.node.parameters, operation.parameters, item.at, at),
        body: bodyOf(shapes, operation, at),
        responses: responsesOf(shapes, operation, at),
        source: at,
      },
    ];
  });
}

function parametersOf(
  shapes: Shapes,
  shared: readonly RawParameter[] = [],
  own: readonly RawParameter[] = [],
  itemAt: string,
  at: string,
): Parameter[] {
  const all = new Map<string, Parameter>();
  const add = (list: readonly RawParameter[], parent: string) =>
    list.forEach((node, i) => {
      const found = follow(shapes.documents, { node, at: below(parent, "parameters", i) });
      const parameter = parameterOf(shapes, found.node, found.at);
      all.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  add(shared, itemAt);
  add(own, at);
  return [...all.values()];
}

function parameterOf(shapes: Shapes, raw: RawParameter, at: string): Parameter {
  const place = raw.in ?? "query";
  const [content] = Object.values(raw.content ?? {});
  const list = raw.style === "spaceDelimited" ? "ssv" : raw.style === "pipeDelimited" ? "pipes" : "csv";
  return {
    in: place,
    name: raw.name ?? "",
    required: place === "path" || raw.required === true,
    deprecated: raw.deprecated === true,
    list: place === "query" && raw.explode !== false && list === "csv" ? "multi" : list,
    shape: shapeOf(shapes, { node: raw.schema ?? content?.schema, at: below(at, "schema") }),
  };
}

function bodyOf(shapes: Shapes, { requestBody }: RawOperation, at: string): Operation["body"] {
  if (!requestBody) return undefined;
  const { node, at: place } = follow(shapes.documents, { node: requestBody, at: below(at, "requestBody") });
  return { required: node.required === true, media: mediaOf(shapes, node.content, place) };
}

function responsesOf(shapes: Shapes, { responses }: RawOperation, at: string): Operation["responses"] {
  return Object.fromEntries(
    Object.entries(responses ?? {})
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => {
        const { node, at: place } = follow(shapes.documents, { node: response, at: below(at, "responses", status) });
        return [status, mediaOf(shapes, node.content, place)];
      }),
  );
}

function mediaOf(shapes: Shapes, content: RawContent | undefined, at: string): Media {
  return Object.fromEntries(
    Object.entries(content ?? {}).map(([type, { schema }]) => {
      const name = type.split(";")[0]?.trim().toLowerCase() ?? type;
      return [
        name === "*/*" ? "application/json" : name,
        shapeOf(shapes, { node: schema, at: below(at, "content", type, "schema") }),
      ];
    }),
  );
}

function baseOf({ servers }: RawDocument): string {
  const url = servers?.[0]?.url ?? "/";
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/+$/, "");
}
