import { describe, expect, it, vi } from "vitest";
import { CudoCompute, DecodeError, type ResponseValidator, UsageError } from "../src/index.ts";

/** Finds fault with every project that has no id. */
const validator: ResponseValidator = {
  validate(operation, data) {
    if (typeof data === "object" && data !== null && "id" in data) return undefined;
    return [{ path: "id", message: `${operation}: id should be a string, but is missing` }];
  },
};

const answering = (body: object) => async () => new Response(JSON.stringify(body));

describe("the validate option", () => {
  it("lets a good answer through", async () => {
    const cudo = new CudoCompute({ apiKey: "key-of-mine", fetch: answering({ id: "p" }), validate: validator });
    expect(await cudo.projects.get("p")).toEqual({ id: "p" });
  });

  it("fails the call that got a wrong answer, with what is wrong", async () => {
    const cudo = new CudoCompute({ apiKey: "key-of-mine", fetch: answering({}), validate: validator });
    const error = await cudo.projects.get("p").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({
      message: "GetProject: the answer is not what the API describes: id should be a string, but is missing.",
      issues: [{ path: "id" }],
    });
  });

  it("only reports it when asked to", async () => {
    const warn = vi.fn();
    const logger = { debug() {}, info() {}, warn, error() {} };
    const validate = { with: validator, mode: "report" } as const;
    const cudo = new CudoCompute({ apiKey: "key-of-mine", fetch: answering({}), logger, validate });
    expect(await cudo.projects.get("p")).toEqual({});
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("id should be a string"), {
      issues: [expect.anything()],
    });
  });

  it("says how to call it when it is no validator", () => {
    expect(() => new CudoCompute({ validate: {} as ResponseValidator })).toThrow(UsageError);
    const loud = { with: validator, mode: "loud" } as unknown as ResponseValidator;
    expect(() => new CudoCompute({ validate: loud })).toThrow('validate.mode is "loud"');
  });
});
