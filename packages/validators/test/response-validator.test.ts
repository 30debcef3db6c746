import { describe, expect, it } from "vitest";
import { createResponseValidator, type ResponseValidator, validators } from "../src/index.ts";
import { GetVM, ListVMs } from "../src/operations.ts";
import { sampleOf } from "./support/sample.ts";
import { answers } from "./support/spec.ts";

describe("the validator that a client takes", () => {
  it.each(answers)("knows %s", (operation, schema) => {
    expect(validators.validate(operation, sampleOf(schema))).toBeUndefined();
    expect(validators.validate(operation, null)?.[0]?.message).toBe(`${operation}: should be an object, but is null`);
  });

  it("has nothing to say about operations that it does not know", () => {
    expect(validators.validate("ListTeapots", null)).toBeUndefined();
    expect(validators.validate("constructor", null)).toBeUndefined();
  });

  it("can be made of a few operations", () => {
    const few: ResponseValidator = createResponseValidator({ GetVM, ListVMs });
    expect(few.validate("ListVMs", { VMs: [] })).toBeUndefined();
    expect(few.validate("ListVMs", {})?.[0]?.path).toBe("VMs");
    expect(few.validate("GetVM", null)).toHaveLength(1);
    expect(few.validate("GetDisk", null)).toBeUndefined();
  });

  it("refuses to be made of operations that do not exist", () => {
    // @ts-expect-error there is no operation ListVms
    createResponseValidator({ ListVms: ListVMs });
  });
});
