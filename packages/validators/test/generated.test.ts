import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Document } from "../../../scripts/src/generate/document.ts";
import { validatorSources } from "../../../scripts/src/generate/validators.ts";
import { spec } from "./support/spec.ts";

const document = spec as unknown as Document;

it.each(Object.entries(validatorSources(document)))("%s is what the spec gives", (name, text) => {
  const committed = readFileSync(new URL(`../src/generated/${name}`, import.meta.url), "utf8");
  expect(committed.slice(committed.indexOf("\n\n") + 2)).toBe(text);
});

it("comes out the same whatever the order of the schemas and paths", () => {
  const turned = structuredClone(document);
  turned.paths = Object.fromEntries(Object.entries(turned.paths).reverse());
  turned.components.schemas = Object.fromEntries(Object.entries(turned.components.schemas).reverse());
  expect(validatorSources(turned)).toEqual(validatorSources(document));
});

it("refuses a schema that it would leave unchecked", () => {
  const stricter = structuredClone(document);
  Object.assign(stricter.components.schemas.Decimal?.properties?.value ?? {}, { pattern: "^\\d+$" });
  expect(() => validatorSources(stricter)).toThrow("do not know what to do with pattern");
});

it("names the answers' fields by the words of the spec alone, with no trace of ajv at run time", () => {
  const source = readFileSync(new URL("../src/generated/checks.ts", import.meta.url), "utf8");
  expect(source.match(/from ".*"/g)).toEqual(['from "../check.ts"']);
});
