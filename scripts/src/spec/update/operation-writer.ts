import type { Api, Operation, Parameter, Shape } from "../model/model.ts";
import { below } from "../model/references.ts";
import { capital, type SchemaWriter } from "./schema-writer.ts";
import type { SpecFile } from "./spec-file.ts";
import type { SpecFiles } from "./spec-files.ts";
import { toYaml } from "./to-yaml.ts";
import { todo } from "./todo.ts";

/** Parameters that `common.yaml` describes once for all operations. */
const COMMON: Readonly<Record<string, string>> = {
  "path projectId": "ProjectId",
  "path id": "Id",
  "path dataCenterId": "DataCenterId",
  "query dataCenterId": "DataCenterFilter",
  "query pageNumber": "PageNumber",
  "query pageSize": "PageSize",
  "query pageToken": "PageToken",
  "query startingAfter": "StartingAfter",
};

/** What the method says about repeating a call, until somebody who knows the operation says more. */
const REPLAY: Readonly<Record<string, string>> = { GET: "safe", PUT: "idempotent", DELETE: "delete" };

/** Adds an operation to the spec, beside the operation of ours whose path is most like its own. */
export function addOperation(files: SpecFiles, ours: Api, writer: SchemaWriter, operation: Operation): void {
  const neighbour = nearest(ours, operation);
  const method = operation.method.toLowerCase();
  const known = existingPath(files, operation.path);
  if (known !== undefined) {
    const { file, keys } = addressOf(files, known);
    file.addEntry(keys, method, toYaml({ [method]: operationYaml(files, file, writer, operation, neighbour) }));
    return;
  }
  const { path } = operation;
  const { file } = files.address(neighbour.source);
  const parameters = operation.parameters.filter((one) => one.in === "path");
  const item = {
    ...(parameters.length > 0 && {
      parameters: parameters.map((one) => parameter(files, file, writer, operation, one)),
    }),
    [method]: operationYaml(files, file, writer, operation, neighbour),
  };
  file.addEntry(["paths"], path, `\n${toYaml({ [path]: item })}`);
  const line = `${path}: { $ref: "${file.path}#${below("/paths", path)}" }`;
  files.frontDoor.addEntry(["paths"], path, line, neighbour.path);
}

/** The operation without the parameters of its path, which stand at the path. */
function operationYaml(
  files: SpecFiles,
  file: SpecFile,
  writer: SchemaWriter,
  operation: Operation,
  neighbour: Operation,
): object {
  const { id, method, deprecated, security } = operation;
  const own = operation.parameters.filter((one) => one.in !== "path");
  const sent = operation.body?.media["application/json"];
  const answer = operation.responses["200"]?.["application/json"] ?? EMPTY;
  const content = (schema: object) => ({ "application/json": { schema } });
  return {
    operationId: id,
    ...(neighbour.tag !== undefined && { tags: [neighbour.tag] }),
    summary: todo(`what ${id} does, in a few words`.slice(0, 50)),
    description: todo("what happens, and what to do next"),
    ...(deprecated && { deprecated }),
    ...(security.length === 0 && { security: [] }),
    ...(own.length > 0 && { parameters: own.map((one) => parameter(files, file, writer, operation, one)) }),
    ...(sent && {
      requestBody: {
        required: operation.body?.required ?? false,
        content: content(writer.schema(file, "request", sent, `${id}Body`)),
      },
    }),
    responses: {
      "200": {
        description: todo("what comes back"),
        content: content(writer.schema(file, "response", answer, `${id}Response`)),
      },
      "<<": "*errors",
    },
    ...(security.length === 0 && { "x-cudo-public": true }),
    "x-cudo-replay": REPLAY[method] ?? "unsafe",
  };
}

const EMPTY: Shape = { kind: "object", fields: {}, rest: undefined, source: "", nullable: false };

function parameter(
  files: SpecFiles,
  file: SpecFile,
  writer: SchemaWriter,
  operation: Operation,
  from: Parameter,
): object {
  const common = COMMON[`${from.in} ${from.name}`];
  if (common) return { $ref: files.reference(file, files.file("common.yaml"), "parameters", common) };
  return parameterYaml(file, writer, operation, from);
}

/** A parameter in full, with a description to be written. */
export function parameterYaml(
  file: SpecFile,
  writer: SchemaWriter,
  operation: Pick<Operation, "id">,
  from: Parameter,
): object {
  return {
    name: from.name,
    in: from.in,
    ...(from.required && { required: true }),
    description: todo(`what ${from.name} does`),
    ...(from.deprecated && { deprecated: true }),
    schema: writer.schema(file, "request", from.shape, operation.id + capital(from.name)),
  };
}

/** The operation of ours that shares most of its path, from the start. */
export function nearest(ours: Api, { path }: Pick<Operation, "path">): Operation {
  const wanted = path.split(/[/:]/);
  const shared = (other: Operation) => {
    const parts = other.path.split(/[/:]/);
    const differs = wanted.findIndex((part, i) => part !== parts[i]);
    return differs < 0 ? wanted.length : differs;
  };
  const [first, ...others] = ours.operations;
  if (!first) throw new Error("spec/ has no operations");
  return others.reduce((best, other) => (shared(other) > shared(best) ? other : best), first);
}

/** Our spelling of a path, whose parameters may have other names. */
function existingPath(files: SpecFiles, path: string): string | undefined {
  const plain = (text: string) => text.replace(/\{[^}]*\}/g, "{}");
  const paths = files.frontDoor.value(["paths"]) as Readonly<Record<string, unknown>>;
  return Object.keys(paths).find((other) => plain(other) === plain(path));
}

function addressOf(files: SpecFiles, path: string) {
  const { $ref } = files.frontDoor.value(["paths", path]) as { $ref: string };
  return { file: files.file($ref.slice(0, $ref.indexOf("#"))), keys: ["paths", path] };
}
