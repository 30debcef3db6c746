import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { readManifest } from "../workspace/manifest.ts";
import { publicPackages } from "../workspace/public-packages.ts";
import { REPOSITORY } from "../workspace/repository.ts";
import { type Origin, problemsOf } from "./check.ts";
import { pack } from "./pack.ts";
import { differences, packElsewhere } from "./reproduce.ts";
import { readTarball } from "./tarball.ts";

// pnpm pack:check: packs what is built and says what must not be published like this.

const destination = mkdtempSync(join(tmpdir(), "cudo-pack-"));
process.on("exit", () => rmSync(destination, { recursive: true, force: true }));

const root = readManifest(REPOSITORY);
const machinePaths = [REPOSITORY, `${homedir()}${sep}`, `${tmpdir()}${sep}`];
const again = packElsewhere();
let failed = false;
for (const pkg of publicPackages(REPOSITORY)) {
  const { bytes } = pack(pkg, destination);
  const tarball = await readTarball(bytes);
  const origin: Origin = {
    manifest: root,
    directory: relative(REPOSITORY, pkg.folder).replaceAll(sep, "/"),
    machinePaths,
  };
  const second = again.find((one) => one.pkg.short === pkg.short);
  const problems = [...(await problemsOf(tarball, origin)), ...(second ? await differences(bytes, second.bytes) : [])];

  const { name, version } = pkg.manifest;
  const size = `${tarball.files.size} files, ${Math.ceil(bytes.length / 1024)} kB`;
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}@${version}  ${size}`);
  for (const problem of problems) console.log(`     ${problem}`);
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
