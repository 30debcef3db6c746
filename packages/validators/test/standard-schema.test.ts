import type * as types from "@cudo-compute/types";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as models from "../src/models.ts";
import * as operations from "../src/operations.ts";
import { sampleOf } from "./support/sample.ts";
import { spec } from "./support/spec.ts";

/** What a library that takes any standard schema does with one. */
async function parse<S extends StandardSchemaV1>(schema: S, value: unknown): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new Error(result.issues.map(({ message, path }) => `${path?.join("/")}: ${message}`).join());
  return result.value;
}

const vm = sampleOf(spec.components.schemas.VM ?? {});

describe("as a standard schema", () => {
  it("hands the same value back, typed", async () => {
    const parsed = await parse(models.VM, vm);
    expectTypeOf(parsed).toEqualTypeOf<types.VM>();
    expectTypeOf<models.VM>().toEqualTypeOf<types.VM>();
    expect(parsed).toBe(vm);
  });

  it("reports issues with the path as a list of keys", async () => {
    await expect(parse(operations.ListVMs, { VMs: [vm, 5] })).rejects.toThrow(
      "VMs/1: ListVMs: VMs[1] should be an object, but is 5",
    );
    expect(operations.ListVMs["~standard"].validate({ VMs: [vm, 5] })).toEqual({
      issues: [{ message: "ListVMs: VMs[1] should be an object, but is 5", path: ["VMs", 1] }],
    });
  });

  it.each([...Object.entries(operations), ...Object.entries(models)])(
    "%s has what the norm asks for",
    (name, schema) => {
      expect(schema.name).toBe(name);
      expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "cudo-compute" });
      expect(schema["~standard"].validate("text")).toMatchObject({ issues: [{ path: [] }] });
      expectTypeOf(schema).toExtend<StandardSchemaV1>();
    },
  );

  it("narrows a value", () => {
    const value: unknown = vm;
    if (!models.VM.is(value)) throw new Error("the sample is a VM");
    expectTypeOf(value).toEqualTypeOf<types.VM>();
    expect(value.id).toBeTypeOf("string");
  });
});
