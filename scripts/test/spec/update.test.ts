import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleSpec } from "../../src/generate/bundle.ts";
import { findingsOf } from "../../src/generate/rules.ts";
import { curate } from "../../src/spec/curate/curate.ts";
import { CURATIONS } from "../../src/spec/curate/curations.ts";
import { diff } from "../../src/spec/diff/diff.ts";
import type { Finding } from "../../src/spec/diff/finding.ts";
import { load } from "../../src/spec/load/load.ts";
import type { Api } from "../../src/spec/model/model.ts";
import { normalise } from "../../src/spec/model/normalise.ts";
import { type Applied, applyFindings } from "../../src/spec/update/apply.ts";
import { changesetOf } from "../../src/spec/update/changeset.ts";
import { SpecFiles } from "../../src/spec/update/spec-files.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";
import { asVendorsWrite, type Written } from "./support/as-vendors-write.ts";
import { api, type Doc, integer, lineOf, list, object, ref, string, time } from "./support/documents.ts";

const full = JSON.parse(readFileSync(join(REPOSITORY, "packages/types/openapi.json"), "utf8")) as Doc;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cudo-update-"));
  cpSync(join(REPOSITORY, "spec"), join(folder, "spec"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const spec = async (): Promise<Api> => normalise(await load("spec", { repository: folder, cwd: folder, fetch }));

async function update(
  change: (doc: Written) => void,
  breaking = false,
): Promise<Applied & { drift: readonly Finding[]; files: SpecFiles }> {
  const vendor = asVendorsWrite(full);
  change(vendor);
  const theirs = await api(vendor as unknown as Doc, "vendor.json");
  const ours = await spec();
  const files = new SpecFiles(folder);
  const result = applyFindings(files, ours, theirs, curate(diff(ours, theirs), CURATIONS).findings, breaking);
  files.write();
  const drift = curate(diff(await spec(), theirs), CURATIONS).findings;
  return { ...result, drift, files };
}

const content = (schema: object) => ({ content: { "application/json": { schema } } });
const responses = (schema: object) => ({ 200: content(schema), default: content(ref("Status")) });

/** Something new of every kind. */
function grow({ paths, components: { schemas } }: Written): void {
  const parameters = [
    { name: "projectId", in: "path", required: true, schema: string },
    { name: "id", in: "path", required: true, schema: string },
  ];
  schemas.CreateDiskSnapshotRequest = object({
    "name!": string,
    labels: list(string),
    term: ref("CommitmentTerm"),
  }) as never;
  schemas.DiskSnapshot = object({
    id: string,
    createTime: time,
    disk: ref("Disk"),
    kind: { type: "string", enum: ["FULL", "PART"] },
    usedGib: { type: "number", format: "double" },
  }) as never;
  schemas.ListDiskSnapshotsResponse = object({ snapshots: list(ref("DiskSnapshot")) }) as never;
  paths["/v1/projects/{projectId}/disks/{id}/snapshots"] = {
    get: {
      operationId: "ListDiskSnapshots",
      parameters: [
        ...parameters,
        { name: "pageSize", in: "query", schema: integer },
        { name: "newest", in: "query", schema: { type: "boolean" } },
      ],
      responses: responses(ref("ListDiskSnapshotsResponse")),
    },
    post: {
      operationId: "CreateDiskSnapshot",
      parameters,
      requestBody: { required: true, ...content(ref("CreateDiskSnapshotRequest")) },
      responses: responses(object()),
    },
  };
  const ofDisk = paths["/v1/projects/{projectId}/disks/{id}"] ?? {};
  ofDisk.patch = {
    operationId: "UpdateDisk",
    parameters,
    requestBody: { required: true, ...content(object({ "sizeGib!": { type: "integer", format: "int32" } })) },
    responses: responses(ref("Disk")),
  };
  const fields = schemas.Disk?.properties ?? {};
  fields.encrypted = { type: "boolean", readOnly: true };
  fields.lastUsed = { ...time };
  (schemas.CreateVMBody?.properties ?? {}).hostname = { ...string };
  schemas["Volume.State"]?.enum?.push("ARCHIVED");
  const listVolumes = paths["/v1/projects/{projectId}/volumes"]?.get ?? {};
  listVolumes.parameters = [
    ...((listVolumes.parameters as object[]) ?? []),
    { name: "label", in: "query", schema: string },
  ];
  Object.assign(paths["/v1/ssh-keys"]?.get ?? {}, { deprecated: true });
}

/** The lines of the spec that are not where they were. */
function linesLost(): string[] {
  const names = readdirSync(join(REPOSITORY, "spec"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  return names.flatMap((name) => {
    const now = readFileSync(join(folder, "spec", name), "utf8").split("\n");
    let at = 0;
    return readFileSync(join(REPOSITORY, "spec", name), "utf8")
      .split("\n")
      .filter((line) => {
        const found = now.indexOf(line, at);
        if (found >= 0) at = found + 1;
        return found < 0;
      });
  });
}

describe("an update of the spec", { timeout: 30_000 }, () => {
  it("applies all that is new, in the spec's own style, and keeps what was there", async () => {
    const { applied, left, drift, files } = await update(grow);

    expect(applied.map(lineOf).sort()).toEqual([
      "ADD field-added request CreateVMBody.hostname: string",
      "ADD field-added response Disk.encrypted: boolean",
      "ADD field-added response Disk.lastUsed: string<date-time>",
      "ADD operation-added call CreateDiskSnapshot: POST /v1/projects/{projectId}/disks/{id}/snapshots",
      "ADD operation-added call ListDiskSnapshots: GET /v1/projects/{projectId}/disks/{id}/snapshots",
      "ADD operation-added call UpdateDisk: PATCH /v1/projects/{projectId}/disks/{id}",
      "ADD parameter-added request ListVolumes query label: string",
      "META operation-deprecated call ListSshKeys",
      "SOFT enum-value-added response VolumeState: ARCHIVED",
    ]);
    expect(left).toEqual([]);
    expect(findingsOf(await bundleSpec(join(folder, "spec/openapi.yaml")))).toEqual([]);
    expect(files.todos().length).toBeGreaterThan(10);
    // Lists on one line grew; no other line changed.
    expect(linesLost().filter((line) => !/^ *(enum|required|pending):|^ *\[/.test(line))).toEqual([]);
    expect(drift.map(lineOf)).toEqual([]);
  });

  it("writes schemas as ours are: required, nullable and by reference", async () => {
    const { files } = await update(grow);
    const { schemas } = files.file("resources/disks.yaml").value(["components"]) as { schemas: Record<string, object> };
    expect(schemas.DiskSnapshot).toMatchObject({
      required: ["id", "createTime", "disk", "kind", "usedGib"],
      properties: {
        createTime: { type: ["string", "null"], format: "date-time" },
        disk: { anyOf: [{ $ref: "#/components/schemas/Disk" }, { type: "null" }] },
        kind: { $ref: "#/components/schemas/DiskSnapshotKind" },
        usedGib: { $ref: "../common.yaml#/components/schemas/Double" },
      },
    });
    expect(schemas.CreateDiskSnapshotBody).toMatchObject({
      required: ["name"],
      properties: { term: { $ref: "../common.yaml#/components/schemas/CommitmentTerm" } },
    });
    expect(files.file("resources/disks.yaml").text).toContain("        <<: *errors\n      x-cudo-replay: unsafe\n");
  });

  const shrink = ({ paths, components: { schemas } }: Written) => {
    delete paths["/v1/projects/{projectId}/vms/{id}/reboot"];
    delete schemas.Disk?.properties?.vmId;
    schemas["Volume.State"]?.enum?.pop();
  };

  it("leaves what breaks clients to a person", async () => {
    const { applied, left } = await update(shrink);
    expect({ applied, left: left.map(({ code }) => code) }).toEqual({
      applied: [],
      left: ["enum-value-removed", "field-removed", "operation-removed"],
    });
    expect(linesLost()).toEqual([]);
  });

  it("applies it when told to", async () => {
    const { left, drift, files } = await update(shrink, true);
    expect({ left, drift }).toEqual({ left: [], drift: [] });
    expect(files.frontDoor.text).not.toContain("/reboot:");
    expect(findingsOf(await bundleSpec(join(folder, "spec/openapi.yaml")))).toEqual([]);
  });
});

describe("the changeset", { timeout: 30_000 }, () => {
  const before = spec;
  it("bumps each package by what its users see", async () => {
    const old = await before();
    await update(({ components: { schemas } }) => {
      (schemas.CreateVMBody?.properties ?? {}).hostname = { ...string };
    });
    const { text = "" } = changesetOf(diff(old, await spec())) ?? {};
    expect(text).toBe(`---
"@cudo-compute/types": minor
"@cudo-compute/client": minor
"@cudo-compute/emulator": minor
---

The API's description follows the service:

- \`CreateVMBody.hostname\`: a new field: string
`);
  });

  it("is not written when nothing changed", () => {
    expect(changesetOf([])).toBeUndefined();
  });
});
