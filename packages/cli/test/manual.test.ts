import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { manualFiles } from "../manual/files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const has = (command: string) => spawnSync(command, ["--version"]).error === undefined;

describe("the reference and the man pages", () => {
  test("are what the commands say: run pnpm --filter @cudo-compute/cli docs", async () => {
    const wanted = await manualFiles();
    const there = ["docs/reference", "man"].flatMap((folder) =>
      readdirSync(root + folder).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual([...wanted.keys()].sort());
    for (const [path, content] of wanted) expect(readFileSync(root + path, "utf8"), path).toBe(content);
  });

  const groff = has("groff");
  if (!groff && process.env.CUDO_REQUIRE_MAN === "1") throw new Error("groff is needed: the Debian package groff-base");
  test.skipIf(!groff)("groff reads the man pages without a warning (skipped where groff is not installed)", () => {
    for (const name of readdirSync(`${root}man`)) {
      const { status, stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-z", `${root}man/${name}`]);
      expect({ name, status, stderr: String(stderr) }).toEqual({ name, status: 0, stderr: "" });
    }
  });
});
