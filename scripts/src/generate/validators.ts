import ts from "typescript";
import { checkFunctions } from "./check-code.ts";
import { checkSchemaOf } from "./check-schema.ts";
import { docComment } from "./doc-comment.ts";
import { type Document, operationsOf, refName, responseOf } from "./document.ts";
import { sidesOf } from "./sides.ts";

/** The sources of `packages/validators`, by file name: a check for each schema that an answer holds, and what wraps them. */
export function validatorSources(doc: Document): Record<"checks.ts" | "models.ts" | "operations.ts", string> {
  const models = [...sidesOf(doc).response]
    .filter((name) => doc.components.schemas[name]?.type === "object")
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    "checks.ts": checks(doc, models),
    "models.ts": modelValidators(doc, models),
    "operations.ts": operationValidators(doc),
  };
}

function checks(doc: Document, models: readonly string[]): string {
  const schemas = models.map((name) => {
    const schema = doc.components.schemas[name];
    if (!schema) throw new Error(`there is no schema ${name}`);
    return [name, checkSchemaOf(doc, schema)] as const;
  });
  const functions = checkFunctions(Object.fromEntries(schemas));
  const used = ["fail", "isDouble", "isInt64"].filter((helper) =>
    functions.some((text) => text.includes(`${helper}(`)),
  );
  return printed(
    `import { type Failures, ${used.join(", ")} } from "../check.ts";\n${functions.map((text) => `/** @internal */\n${text}`).join("\n")}\n`,
  );
}

function modelValidators(doc: Document, models: readonly string[]): string {
  const constants = models.map(
    (name) =>
      `${docComment(doc.components.schemas[name]?.description)}export const ${name}: Validator<types.${name}> = /* @__PURE__ */ createValidator("${name}", checks.${name});\nexport type ${name} = types.${name};\n`,
  );
  return `${IMPORTS}\n${constants.join("\n")}`;
}

function operationValidators(doc: Document): string {
  const constants = operationsOf(doc)
    .map(({ operation }) => {
      const answer = responseOf(doc, operation, "200");
      const model = answer && refName(answer);
      if (model === undefined) throw new Error(`${operation.operationId} answers no named schema`);
      return [operation.operationId, model] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, model]) =>
        `${docComment(`What ${id} answers.`)}export const ${id}: Validator<types.${model}> = /* @__PURE__ */ createValidator("${id}", checks.${model});\n`,
    );
  return `${IMPORTS}\n${constants.join("\n")}`;
}

const IMPORTS = `import type * as types from "@cudo-compute/types";
import { createValidator, type Validator } from "../validator.ts";
import * as checks from "./checks.ts";
`;

/** The same source, indented, with a line between functions. */
function printed(source: string): string {
  const file = ts.createSourceFile("checks.ts", source, ts.ScriptTarget.ES2022);
  return ts
    .createPrinter()
    .printFile(file)
    .replace(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2))
    .replaceAll("\n/**", "\n\n/**");
}
