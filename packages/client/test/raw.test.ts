import { describe, expect, it } from "vitest";
import { raw } from "../src/raw.ts";
import { failure, recordingClient } from "./support/recording-client.ts";

const VM_PATH = "/v1/projects/{projectId}/vms/{id}";

describe("raw requests", () => {
  it("send path, query and body, and answer the whole body", async () => {
    const { cudo, sent } = recordingClient(() => ({ VM: { id: "gpu-1" }, totalPriceHr: { value: "0.5" } }));
    const answer = await raw(cudo).request("get", VM_PATH, { path: { projectId: "p2", id: "gpu-1" } });
    expect(answer).toMatchObject({ VM: { id: "gpu-1" }, totalPriceHr: { value: "0.5" } });

    await raw(cudo).request("post", "/v1/projects", { body: { id: "p3", billingAccountId: "b1" } });
    await raw(cudo).request("get", "/v1/projects", { query: { pageSize: 5 } });
    await raw(cudo).request("get", "/v1/auth");
    expect(sent.map(({ method, target, body }) => [method, target, body])).toEqual([
      ["GET", "/v1/projects/p2/vms/gpu-1", undefined],
      ["POST", "/v1/projects", { id: "p3", billingAccountId: "b1" }],
      ["GET", "/v1/projects?pageSize=5", undefined],
      ["GET", "/v1/auth", undefined],
    ]);
  });

  it("tell about the response", async () => {
    const { cudo } = recordingClient(() => ({}));
    const { meta } = await raw(cudo).request("get", "/v1/auth").withResponse();
    expect(meta).toMatchObject({ operation: "GetCurrentUser", status: 200, attempts: 1 });
  });

  it("fail as methods do", async () => {
    const { cudo } = recordingClient(() => failure(404, 5, "vm not found"));
    const getting = raw(cudo).request("get", VM_PATH, { path: { projectId: "p2", id: "gpu-1" } });
    await expect(getting).rejects.toMatchObject({ kind: "api", code: "NOT_FOUND", operation: "GetVM" });
  });

  it("take options", async () => {
    const { cudo, sent } = recordingClient(() => ({}));
    const signal = AbortSignal.abort("enough");
    await expect(raw(cudo).request("get", "/v1/auth", {}, { signal })).rejects.toBe("enough");
    expect(sent).toEqual([]);
  });

  it("refuse what the API does not have", async () => {
    const { cudo, sent } = recordingClient(() => ({}));
    // @ts-expect-error: no such path
    await expect(raw(cudo).request("get", "/v1/vms")).rejects.toMatchObject({ kind: "usage" });
    // @ts-expect-error: no such method on this path
    await expect(raw(cudo).request("delete", "/v1/projects")).rejects.toMatchObject({ kind: "usage" });
    expect(sent).toEqual([]);
  });
});
