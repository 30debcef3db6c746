import type { Finding, Subject } from "../diff/finding.ts";
import type { Api } from "../model/model.ts";
import { addOperation, parameterYaml } from "./operation-writer.ts";
import { capital, type SchemaWriter, type WriteSide } from "./schema-writer.ts";
import type { SpecFiles } from "./spec-files.ts";
import { toYaml } from "./to-yaml.ts";

/** What an edit works with. */
export interface Desk {
  readonly files: SpecFiles;
  readonly ours: Api;
  readonly writer: SchemaWriter;
}

/** Writes a finding into the spec; false when it takes a person. */
export type Edit = (desk: Desk, finding: Finding) => boolean;

/** Makes an edit of one kind of subject; findings of another kind take a person. */
function edit<K extends Subject["kind"]>(
  kind: K,
  // biome-ignore lint/suspicious/noConfusingVoidType: most edits have nothing to say
  apply: (desk: Desk, subject: Extract<Subject, { kind: K }>, side: WriteSide) => boolean | void,
): Edit {
  return (desk, { subject, side }) =>
    subject?.kind === kind &&
    apply(desk, subject as Extract<Subject, { kind: K }>, side === "request" ? "request" : "response") !== false;
}

const addField = (isRequired: boolean) =>
  edit("field", ({ files, writer }, { at, name, field }, side) => {
    const { file, keys } = files.address(at);
    if (file.value([...keys, "properties", name]) !== undefined) return true;
    if (file.value([...keys, "properties"]) === undefined) return false;
    const owner = (keys.at(-1) ?? "").replace(/Body$/, "");
    const schema = writer.described(file, side, field, owner + capital(name), `what ${name} is`);
    file.addEntry([...keys, "properties"], name, toYaml({ [name]: schema }));
    if (isRequired || side === "response") requireField(files.address(at), name);
    return true;
  });

function requireField({ file, keys }: ReturnType<SpecFiles["address"]>, name: string): void {
  if (file.value([...keys, "required"]) === undefined) file.addEntry(keys, "required", `required: [${name}]`);
  else file.addItem([...keys, "required"], name);
}

const deprecateField = edit("field", ({ files }, { at, name }) => {
  const { file, keys } = files.address(at);
  file.addEntry([...keys, "properties", name], "deprecated", "deprecated: true");
});

const addParameter = edit("parameter", ({ files, writer, ours }, { at, parameter }) => {
  const { file, keys } = files.address(at);
  const id = ours.operations.find((operation) => operation.source === at)?.id ?? "";
  const schema = parameterYaml(file, writer, { id }, parameter);
  const list = file.value([...keys, "parameters"]) as { name?: string }[] | undefined;
  if (list === undefined) file.addEntry(keys, "parameters", toYaml({ parameters: [schema] }));
  else file.addItem([...keys, "parameters"], toYaml(schema));
});

const addValue = edit("value", ({ files }, { at, value }) => {
  const { file, keys } = files.address(at);
  if ((file.value([...keys, "enum"]) as string[]).includes(value)) return;
  file.addItem([...keys, "enum"], value);
  if (file.value([...keys, "x-cudo-states"]) === undefined) return;
  file.addItem([...keys, "x-cudo-states", "pending"], value);
  file.commentAbove(keys, "x-cudo-states", `TODO: is ${value} pending, settled or failed?`);
});

const removeValue = edit("value", ({ files }, { at, value }) => {
  const { file, keys } = files.address(at);
  file.removeItem([...keys, "enum"], value);
  for (const kind of ["pending", "settled", "failed"]) file.removeItem([...keys, "x-cudo-states", kind], value);
});

const removeField = edit("field", ({ files }, { at, name }) => {
  const { file, keys } = files.address(at);
  if (file.value([...keys, "properties", name]) === undefined) return;
  file.removeEntry([...keys, "properties"], name);
  file.removeItem([...keys, "required"], name);
});

const removeOperation = edit("operation", ({ files }, { operation }) => {
  const { file, keys } = files.address(operation.source);
  const [method = "", path = ""] = [keys.at(-1), keys.at(-2)];
  file.removeEntry(keys.slice(0, -1), method);
  const left = Object.keys(file.value(keys.slice(0, -1)) ?? {}).filter((key) => key !== "parameters");
  if (left.length > 0) return;
  file.removeEntry(keys.slice(0, -2), path);
  files.frontDoor.removeEntry(["paths"], path);
});

/** Changes that no client notices: applied whenever they are found. */
export const ADDITIVE: Readonly<Record<string, Edit>> = {
  "operation-added": edit("operation", ({ files, ours, writer }, { operation }) =>
    addOperation(files, ours, writer, operation),
  ),
  "operation-deprecated": edit("operation", ({ files, ours }, { operation }) => {
    const mine = ours.operations.find(({ id }) => id === operation.id);
    if (!mine) return false;
    const { file, keys } = files.address(mine.source);
    file.addEntry(keys, "deprecated", "deprecated: true");
  }),
  "field-added": addField(false),
  "field-deprecated": deprecateField,
  "parameter-added": addParameter,
  "enum-value-added": addValue,
};

/** Changes that break clients: applied on request only. */
export const BREAKING: Readonly<Record<string, Edit>> = {
  "operation-removed": removeOperation,
  "field-removed": removeField,
  "required-field-added": addField(true),
  "required-parameter-added": addParameter,
  "enum-value-removed": removeValue,
};
