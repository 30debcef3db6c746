import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Curated, curate } from "../../src/spec/curate/curate.ts";
import { CURATIONS, type Curation } from "../../src/spec/curate/curations.ts";
import { CODES } from "../../src/spec/diff/codes.ts";
import { diff } from "../../src/spec/diff/diff.ts";
import { load } from "../../src/spec/load/load.ts";
import type { Api } from "../../src/spec/model/model.ts";
import { normalise } from "../../src/spec/model/normalise.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";
import { asVendorsWrite, type Written } from "./support/as-vendors-write.ts";
import { api, type Doc, document, findingsBetween, lineOf, object, string, time } from "./support/documents.ts";

const full = JSON.parse(readFileSync(join(REPOSITORY, "packages/types/openapi.json"), "utf8")) as Doc;
let ours: Api;

beforeAll(async () => {
  ours = normalise(await load("spec", { repository: REPOSITORY, cwd: REPOSITORY, fetch }));
});

/** The drift of our document as a vendor's generator would write it, after a change. */
async function driftOf(change: (doc: Written) => void = () => {}): Promise<Curated> {
  const vendor = asVendorsWrite(full);
  change(vendor);
  return curate(diff(ours, await api(vendor as unknown as Doc, "vendor.json")), CURATIONS);
}

describe("a vendor's document", () => {
  it("does not drift by what its generator loses", async () => {
    const { findings, explained } = await driftOf();
    expect(findings.map(lineOf)).toEqual([]);
    expect(explained).toBeGreaterThan(500);
  });

  it("drifts by what changed on the wire, and by nothing else", async () => {
    const { findings } = await driftOf(({ paths, components: { schemas } }) => {
      delete paths["/v1/projects/{projectId}/vms/{id}/reboot"];
      const vm = schemas.VM?.properties ?? {};
      vm.rack = { type: "string" };
      delete vm.externalIpAddress;
      schemas["Volume.State"]?.enum?.push("ARCHIVED");
    });
    expect(findings.map(lineOf)).toEqual([
      "BREAK field-removed response VM.externalIpAddress: string",
      "BREAK operation-removed call RebootVM: POST /v1/projects/{projectId}/vms/{id}/reboot",
      "SOFT enum-value-added response VolumeState: ARCHIVED",
      "ADD field-added response VM.rack: string",
    ]);
  });
});

describe("a curation", () => {
  it.each(CURATIONS.map((curation) => [curation.why, curation] as const))(
    "%s",
    (why, { codes, at, before, after, side }) => {
      expect(why).toMatch(/^[A-Z`].*\.$/);
      expect(codes.filter((code) => !(code in CODES))).toEqual([]);
      expect([at, before, after, side].some((part) => part !== undefined)).toBe(true);
    },
  );

  const old = document({
    "GET /v1/kettles/{id}": {
      id: "GetKettle",
      answers: object({ at: { ...time, type: ["string", "null"] }, id: string }),
    },
  });
  const now = document({ "GET /v1/kettles/{id}": { id: "GetKettle", answers: object({ at: time }) } });
  const times: Curation = {
    why: "Times may be null.",
    codes: ["nullable-removed"],
    side: "response",
    before: /^string<date-time> or null$/,
  };
  const spent: Curation = { why: "Lids are round.", codes: ["type-changed"], at: /^Lid/ };

  it("explains what fits all of its parts, and is named when it explains nothing", async () => {
    const { findings, explained, unused } = curate(await findingsBetween(old, now), [times, spent]);
    expect(findings.map(lineOf)).toEqual(["BREAK field-removed response GetKettle 200.id: string"]);
    expect({ explained, unused }).toEqual({ explained: 1, unused: [spent] });
  });

  it("does not explain another code, side or place", async () => {
    for (const other of [
      { ...times, codes: ["type-changed"] },
      { ...times, side: "request" as const },
      { ...times, at: /^Lid/ },
    ]) {
      expect(curate(await findingsBetween(old, now), [other]).explained).toBe(0);
    }
  });
});
