import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCommand } from "../../src/spec/command/check.ts";
import { type Command, runGuarded } from "../../src/spec/command/run.ts";
import { updateCommand } from "../../src/spec/command/update.ts";
import { asVendorsWrite } from "./support/as-vendors-write.ts";
import { type Clone, cloneRepository } from "./support/clone.ts";
import { list, object, ref, string, time } from "./support/documents.ts";

// A maintainer's day, in a clone of this repository: a document arrives in which an operation is new, a field has another
// name and a state is gone.

let clone: Clone;
let untouched: string;
let undo = "";
const vendor = "vendor.json";
const path = (name: string) => join(clone.folder, name);
const read = (name: string) => readFileSync(path(name), "utf8");
const state = () => clone.git("status", "--porcelain", "--ignored") + clone.git("diff", "HEAD");

beforeAll(() => {
  clone = cloneRepository();
  const doc = asVendorsWrite(JSON.parse(read("packages/types/openapi.json")));
  const { paths, components } = doc;
  const { schemas } = components;
  const inPath = ["projectId", "id"].map((name) => ({ name, in: "path", required: true, schema: string }));
  const schema = ref("ListDiskSnapshotsResponse");
  paths["/v1/projects/{projectId}/disks/{id}/snapshots"] = {
    get: {
      operationId: "ListDiskSnapshots",
      parameters: inPath,
      responses: { 200: { content: { "application/json": { schema } } } },
    },
  };
  schemas.ListDiskSnapshotsResponse = object({ snapshots: list(ref("DiskSnapshot")) }) as never;
  schemas.DiskSnapshot = object({ id: string, createTime: time }) as never;
  const disk = schemas.Disk?.properties ?? {};
  const { diskState, ...rest } = disk;
  if (schemas.Disk && diskState) schemas.Disk.properties = { ...rest, state: diskState };
  const states = schemas["Network.State"] ?? {};
  states.enum = (states.enum ?? []).filter((value) => value !== "STOPPED");
  writeFileSync(path(vendor), JSON.stringify(doc));
  clone.git("add", vendor);
  clone.git("commit", "--quiet", "--message", "A document from the vendor");
  untouched = state();
}, 120_000);

afterAll(() => clone?.remove());

describe("when the vendor's document changes", () => {
  it("the drift names what changed on the wire, and nothing else", () => {
    const { code, out } = clone.spec("drift", vendor, "--format", "json");
    const { findings } = JSON.parse(out) as {
      findings: { severity: string; code: string; old?: string; new?: string; hint?: string }[];
    };
    expect(code).toBe(5);
    expect(
      findings.map((one) => [one.severity, one.code, one.old ?? one.new, one.hint].filter(Boolean).join(" ")),
    ).toEqual([
      "BREAK enum-value-removed NetworkState",
      "BREAK field-removed Disk.diskState perhaps now state",
      "ADD field-added Disk.state",
      "ADD operation-added ListDiskSnapshots",
    ]);
  }, 60_000);

  it("the update writes the spec, a changeset and what a person has to do", () => {
    const line =
      read("packages/client/src/resources/disks.ts")
        .split("\n")
        .findIndex((text) => text.includes("disk.diskState")) + 1;
    const { code, out } = clone.spec("update", vendor, "--breaking", "--scaffold");

    expect(code).toBe(5);
    expect(sectionOf(out, "Applied to spec/")).toEqual([
      "enum-value-removed NetworkState: the value is gone: STOPPED",
      "field-removed Disk.diskState: the field is gone: DiskState; perhaps now state",
      "field-added Disk.state: a new field: DiskState",
      "operation-added ListDiskSnapshots: a new operation: GET /v1/projects/{projectId}/disks/{id}/snapshots",
    ]);
    expect(sectionOf(out, "Left to you")).toEqual([]);
    const gap = "ListDiskSnapshots (GET /v1/projects/{projectId}/disks/{id}/snapshots), beside those in";
    expect(sectionOf(out, "The client has no method for")).toContain(`${gap} packages/client/src/resources/disks.ts`);
    expect(sectionOf(out, "The emulator has no handler for")).toContain(
      `${gap} packages/emulator/src/resources/disks/disks.ts`,
    );
    const failures = sectionOf(out, "Lines that do not compile any more");
    expect(failures).toContain(
      `packages/client/src/resources/disks.ts:${line}: Property 'diskState' does not exist on type 'Disk'.`,
    );
    expect(failures.find((text) => text.includes("network-phases.ts"))).toContain(`Type '"STOPPED"' is not assignable`);
    expect(out).toContain('this.#api.call("ListDiskSnapshots", { path: { id } }, options);');
    expect(out).toContain("ListDiskSnapshots({ world, path: { projectId, id } }) {");

    [undo = ""] = sectionOf(out, "To undo it all");
    const [name = ""] = sectionOf(out, "Changeset")[0]?.split(":") ?? [];
    const [, head] = read(name).split("---\n");
    const packages = ["types", "client", "validators", "emulator"];
    expect(head).toBe(packages.map((one) => `"@cudo-compute/${one}": major\n`).join(""));
    expect(read("packages/types/src/generated/operations.ts")).toContain("ListDiskSnapshots:");
  }, 120_000);

  it("CI refuses words that wait, files that are stale and a changeset that promises too little", async () => {
    const [disks, changeset] = [path("spec/resources/disks.yaml"), path(newChangeset())];
    const [words, honest] = [readFileSync(disks, "utf8"), readFileSync(changeset, "utf8")];
    writeFileSync(disks, words.replace("TODO: what comes back", "One page."));
    writeFileSync(changeset, honest.replaceAll("major", "minor"));

    const { code, err } = await inProcess("spec:check", checkCommand);
    expect(code).toBe(1);
    expect(err).toContain("spec:check: Generated files are stale; run pnpm generate");
    expect(err).toContain("@cudo-compute/types needs a major bump, and its changesets promise minor (BREAK ");
    expect(err).toMatch(/^spec:check: spec\/resources\/disks\.yaml:\d+: a TODO waits for words$/m);
  }, 60_000);

  it("another update waits until this one is committed or undone", async () => {
    const { code, err } = await inProcess("spec:update", updateCommand, path(vendor));
    expect({ code, err }).toEqual({
      code: 2,
      err: "spec:update: spec/ or what is generated from it: has changes; commit or stash them first\n",
    });
  });

  it("the undo that the update names leaves no trace", () => {
    expect(state()).not.toBe(untouched);
    execFileSync("sh", ["-c", undo], { cwd: clone.folder });
    expect(state()).toBe(untouched);
  }, 60_000);
});

const newChangeset = () => clone.git("ls-files", "--others", ".changeset").trim();

async function inProcess(name: string, command: Command, ...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await runGuarded(name, command, args, {
    repository: clone.folder,
    cwd: clone.folder,
    fetch,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

/** The entries of a titled list, each in one line. */
function sectionOf(out: string, title: string): string[] {
  const section = out.split("\n\n").find((part) => part.startsWith(title)) ?? "";
  return section
    .split("\n")
    .slice(1)
    .join("\n")
    .replace(/\n {4}/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
