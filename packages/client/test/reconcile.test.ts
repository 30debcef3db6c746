import { describe, expect, test } from "vitest";
import { ApiError, type CudoError } from "../src/errors/index.ts";
import { differences } from "../src/transport/compare.ts";
import { failure, json, network, rejection, wire } from "./support/wire.ts";

const path = { projectId: "ml" };
const body = { vmId: "gpu-1", dataCenterId: "gb-1", machineType: "a100", vcpus: 8 };
const mine = { VM: { id: "gpu-1", state: "PENDING", machineType: "a100", vcpus: 8, metadata: {} } };
const other = { VM: { id: "gpu-1", state: "ACTIVE", machineType: "standard", vcpus: 8 } };

const lines = (sent: readonly { method: string; url: string }[]) =>
  sent.map(({ method, url }) => `${method} ${new URL(url).pathname}${new URL(url).search}`);

const POST = "POST /v1/projects/ml/vm";
const GET = "GET /v1/projects/ml/vms/gpu-1";

describe("the answer to a create is lost", () => {
  test.each([
    ["a reset", () => network("ECONNRESET")],
    ["a 502", () => new Response("<html>", { status: 502 })],
  ])("by %s, and the resource is there: success", async (_, lost) => {
    const { transport, clock, sent } = wire([lost(), json(mine)]);
    const { data, meta } = await clock.run(transport.call("CreateVM", { path, body }).withResponse());
    expect(data).toEqual(mine.VM);
    expect(meta).toMatchObject({ operation: "CreateVM", attempts: 1, status: 200 });
    expect(lines(sent)).toEqual([POST, GET]);
  });

  test("by a timeout, and the resource is there: success", async () => {
    const never = () => new Promise<Response>(() => {});
    const { transport, clock } = wire([never, json(mine)]);
    await expect(clock.run(transport.call("CreateVM", { path, body }))).resolves.toEqual(mine.VM);
  });

  test("and the resource is not there: it is created again", async () => {
    const { transport, clock, sent } = wire([
      network("ECONNRESET"),
      failure(404, 5),
      json({ id: "gpu-1", vm: mine.VM }),
    ]);
    await expect(clock.run(transport.call("CreateVM", { path, body }))).resolves.toEqual(mine.VM);
    expect(lines(sent)).toEqual([POST, GET, POST]);
  });

  test("and another resource has the id: ALREADY_EXISTS, with what differs", async () => {
    const { transport, clock } = wire([network("ECONNRESET"), json(other)]);
    const error = (await clock.run(rejection(transport.call("CreateVM", { path, body })))) as ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "ALREADY_EXISTS", status: 409, operation: "CreateVM" });
    expect(error.message).toContain("differs in machineType");
    expect((error.cause as CudoError).kind).toBe("connection");
  });

  test("and it cannot be read back: the first failure, and no second create", async () => {
    const { transport, clock, sent } = wire([network("ECONNRESET"), failure(403, 7)]);
    await expect(clock.run(transport.call("CreateVM", { path, body }))).rejects.toMatchObject({ kind: "connection" });
    expect(lines(sent)).toEqual([POST, GET]);
  });

  test("it appears only after the second create was refused: that was ours", async () => {
    const { transport, clock, sent } = wire([network("ECONNRESET"), failure(404, 5), failure(409, 6), json(mine)]);
    await expect(clock.run(transport.call("CreateVM", { path, body }))).resolves.toEqual(mine.VM);
    expect(lines(sent)).toEqual([POST, GET, POST, GET]);
  });

  test("on the last try too, it is looked for before giving up", async () => {
    const { transport, clock } = wire([network("ECONNRESET"), failure(404, 5), network("ECONNRESET"), json(mine)], {
      retry: { attempts: 2 },
    });
    await expect(clock.run(transport.call("CreateVM", { path, body }))).resolves.toEqual(mine.VM);
  });

  test("an abort while reading back ends the call with its reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { transport, clock } = wire([
      network("ECONNRESET"),
      () => {
        controller.abort(reason);
        return new Promise<Response>(() => {});
      },
    ]);
    expect(await clock.run(rejection(transport.call("CreateVM", { path, body }, { signal: controller.signal })))).toBe(
      reason,
    );
  });
});

test("the end of the client while reading back ends the call with its reason", async () => {
  const { transport, clock } = wire([
    network("ECONNRESET"),
    () => {
      transport.close();
      return new Promise<Response>(() => {});
    },
  ]);
  await expect(clock.run(transport.call("CreateVM", { path, body }))).rejects.toMatchObject({ kind: "usage" });
});

describe("no reading back", () => {
  test("when the id is taken on the first try: that is the answer", async () => {
    const { transport, sent } = wire([failure(409, 6)]);
    await expect(transport.call("CreateVM", { path, body })).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    expect(lines(sent)).toEqual([POST]);
  });

  test("when the request never left, or was turned away with a time to come back", async () => {
    const { transport, clock, sent } = wire([
      network("ECONNREFUSED", "connect"),
      failure(429, 8, "", [], { "retry-after": "1" }),
      json({ id: "gpu-1", vm: mine.VM }),
    ]);
    await clock.run(transport.call("CreateVM", { path, body }));
    expect(lines(sent)).toEqual([POST, POST, POST]);
  });

  test("without retries", async () => {
    const { transport, sent } = wire([network("ECONNRESET")], { retry: false });
    await rejection(transport.call("CreateVM", { path, body }));
    expect(lines(sent)).toEqual([POST]);
  });

  test("of a create that only validates: it is repeated like a read", async () => {
    const { transport, clock, sent } = wire([network("ECONNRESET"), json({ id: "gpu-1", vm: null })]);
    await expect(
      clock.run(transport.call("CreateVM", { path, body: { ...body, validateOnly: true } })),
    ).resolves.toBeNull();
    expect(lines(sent)).toEqual([POST, POST]);
  });
});

describe("where the read finds its id", () => {
  const lost = network("ECONNRESET");

  test("a project is its own path", async () => {
    const { transport, clock, sent } = wire([lost, json({ id: "ml", billingAccountId: "b" })]);
    await clock.run(transport.call("CreateProject", { body: { id: "ml", billingAccountId: "b" } }));
    expect(lines(sent).at(-1)).toBe("GET /v1/projects/ml");
  });

  test("an image's id is in the query", async () => {
    const { transport, clock, sent } = wire([lost, json({ image: { id: "img", description: "d" } })]);
    const image = await clock.run(
      transport.call("CreatePrivateVMImage", { path, query: { vmId: "v", id: "img", description: "d" } }),
    );
    expect(image).toEqual({ id: "img", description: "d" });
    expect(lines(sent).at(-1)).toBe("GET /v1/projects/ml/images/img");
  });

  test("a storage user keeps the data center", async () => {
    const { transport, clock, sent } = wire([lost, json({ id: "u" })]);
    await clock.run(
      transport.call("CreateObjectStorageUser", { path: { ...path, dataCenterId: "gb-1" }, body: { id: "u" } }),
    );
    expect(lines(sent).at(-1)).toBe("GET /v1/projects/ml/object-storage/users/gb-1/u");
  });

  test("a create that returns nothing still does", async () => {
    const { transport, clock } = wire([lost, json({ disk: { id: "d", sizeGib: 10 } })]);
    await expect(
      clock.run(transport.call("CreateStorageDisk", { path, body: { id: "d", sizeGib: 10 } })),
    ).resolves.toBeUndefined();
  });

  test("send gets the body that the create would have had", async () => {
    const { transport, clock } = wire([lost, json(mine)]);
    const { data } = await clock.run(transport.send("CreateVM", { path, body }));
    expect(data).toEqual({ id: "gpu-1", vm: mine.VM });
  });
});

describe("what differs", () => {
  test.each<[object, Record<string, unknown>, string[]]>([
    [{ a: 1 }, { a: "1" }, []],
    [{ a: 1 }, { a: 2 }, ["a"]],
    [{ a: 1 }, {}, []],
    [{ a: "x" }, { a: null }, []],
    [{ a: "x" }, { a: "" }, []],
    [{ a: undefined, b: null }, { a: "x", b: "y" }, []],
    [{ ids: ["b", "a"] }, { ids: ["a", "b"] }, []],
    [{ ids: ["a"] }, { ids: ["a", "c"] }, ["ids"]],
    [{ rules: [{ ports: "22" }] }, { rules: [{ ports: "22", id: "r" }, { id: "s" }] }, []],
    [{ metadata: { team: "ml", x: "1" } }, { metadata: { team: "web" } }, ["metadata.team"]],
    [{ expireTime: new Date(0) }, { expireTime: "1970-01-01T00:00:00Z" }, []],
    [{ expireTime: "1970-01-01T00:00:01Z" }, { expireTime: "1970-01-01T00:00:00Z" }, ["expireTime"]],
    [{ a: { b: 1 } }, { a: "scalar" }, []],
  ])("%j against %j: %j", (sent, read, names) => {
    expect(differences(sent, read)).toEqual(names);
  });
});
