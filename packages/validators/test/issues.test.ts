import { describe, expect, it } from "vitest";
import { ApiKey, Decimal, UpdateVMMetadataResponse, VMMachineType, VMMonitoringItem } from "../src/models.ts";
import { CountVMs, ListVMs } from "../src/operations.ts";
import { sampleOf } from "./support/sample.ts";
import { spec } from "./support/spec.ts";

const sample = (name: string): Record<string, unknown> =>
  sampleOf(spec.components.schemas[name] ?? {}) as Record<string, unknown>;

const messages = (issues: readonly { message: string }[] | undefined) => issues?.map(({ message }) => message);

describe("an issue", () => {
  it("says which operation answered what where, and what was expected", () => {
    const vms = Array.from({ length: 5 }, () => sample("VM"));
    Object.assign(vms[3] ?? {}, { state: null });
    expect(ListVMs.issues({ VMs: vms })).toEqual([
      {
        message: "ListVMs: VMs[3].state should be a string, but is null",
        path: "VMs[3].state",
        keys: ["VMs", 3, "state"],
        expected: "a string",
        found: "null",
      },
    ]);
  });

  it("says what should stand where nothing does", () => {
    expect(messages(CountVMs.issues({}))?.[0]).toBe("CountVMs: count should be a whole number, but is missing");
  });

  it("says when the body itself is wrong", () => {
    expect(messages(ListVMs.issues(null))).toEqual(["ListVMs: should be an object, but is null"]);
    expect(messages(ListVMs.issues(undefined))).toEqual(["ListVMs: should be an object, but is missing"]);
    expect(messages(ListVMs.issues(["a"]))).toEqual(["ListVMs: should be an object, but is an array"]);
  });

  it("shows numbers and booleans, and never the text of a string, which may be a secret", () => {
    expect(messages(ApiKey.issues({ id: 5, key: true, createTime: 1.5 }))).toEqual([
      "ApiKey: id should be a string, but is 5",
      "ApiKey: key should be a string, but is true",
      "ApiKey: createTime should be a string or null, but is 1.5",
    ]);
    expect(messages(CountVMs.issues({ count: "secret" }))?.[0]).toBe(
      "CountVMs: count should be a whole number, but is a string",
    );
  });

  it("quotes keys that would be misread in a path", () => {
    const metadata = { owner: 1, "a.b/c~d": 2, "": 3 };
    expect(UpdateVMMetadataResponse.issues({ metadata })?.map(({ path }) => path)).toEqual([
      "metadata.owner",
      'metadata["a.b/c~d"]',
      'metadata[""]',
    ]);
  });

  it("is one of at most 20, with a count of the others", () => {
    const issues = ListVMs.issues({ VMs: Array.from({ length: 1000 }, () => null) });
    expect(issues).toHaveLength(21);
    expect(issues?.at(19)?.path).toBe("VMs[19]");
    expect(issues?.at(20)?.message).toBe("ListVMs: and 980 more");
    expect(ListVMs.issues({ VMs: Array.from({ length: 20 }, () => null) })).toHaveLength(20);
  });
});

describe("numbers as protobuf's JSON writes them", () => {
  const item = sample("VMMonitoringItem");

  it.each(["Infinity", "-Infinity", "NaN", 0, -1.5, 1e308])("reads %j as a floating-point number", (cpu) => {
    expect(VMMonitoringItem.issues({ ...item, cpu })).toBeUndefined();
  });

  it.each(["1.5", "infinity", "", null])("does not read %j as one", (cpu) => {
    expect(VMMonitoringItem.issues({ ...item, cpu })?.[0]?.expected).toBe('a number, "Infinity", "-Infinity" or "NaN"');
  });

  it.each(["0", "-9223372036854775808", "9223372036854775807"])("reads %j as a 64-bit integer", (diskRdBytes) => {
    expect(VMMonitoringItem.issues({ ...item, diskRdBytes })).toBeUndefined();
  });

  it.each([12, "", "1.5", "1e3", "0x10", " 1", "1\n"])("does not read %j as one", (diskRdBytes) => {
    expect(VMMonitoringItem.issues({ ...item, diskRdBytes })?.[0]?.expected).toBe("a whole number in a string");
  });

  it("leaves decimals to whoever computes with them", () => {
    expect(Decimal.issues({ value: "-2.5E-3" })).toBeUndefined();
    expect(messages(Decimal.issues({ value: 0.0025 }))).toEqual(["Decimal: value should be a string, but is 0.0025"]);
  });

  it("takes a new GPU model, a new field and an odd time as they come", () => {
    expect(
      VMMachineType.issues({ ...sample("VMMachineType"), gpuModel: "H900", fusion: { watts: 1 } }),
    ).toBeUndefined();
    expect(ApiKey.issues({ id: "ci", key: "", createTime: "soon" })).toBeUndefined();
  });
});
