import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicPackages } from "../workspace/public-packages.ts";
import { REPOSITORY } from "../workspace/repository.ts";
import { problemsOf } from "./check.ts";
import { originOf } from "./origin.ts";
import { pack } from "./pack.ts";
import { differences, packElsewhere } from "./reproduce.ts";
import { readTarball } from "./tarball.ts";

// pnpm pack:check: packs what is built, builds and packs it again elsewhere, and says what must not be published like this.

const destination = mkdtempSync(join(tmpdir(), "cudo-pack-"));
process.on("exit", () => rmSync(destination, { recursive: true, force: true }));

const again = packElsewhere();
for (const pkg of publicPackages(REPOSITORY)) {
  const { bytes } = pack(pkg, destination);
  const tarball = await readTarball(bytes);
  const second = again.find((one) => one.pkg.short === pkg.short);
  const problems = [
    ...(await problemsOf(tarball, originOf(pkg, REPOSITORY))),
    ...(second ? await differences(bytes, second.bytes) : []),
  ];
  const { name, version } = pkg.manifest;
  const size = `${String(tarball.files.size).padStart(3)} files ${String(Math.ceil(bytes.length / 1024)).padStart(4)} kB`;
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${`${name}@${version}`.padEnd(32)} ${size}`);
  for (const problem of problems) console.log(`     ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
