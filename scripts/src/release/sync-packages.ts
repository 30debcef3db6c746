import { REPOSITORY } from "../workspace/repository.ts";
import { syncPackages } from "./sync.ts";

// pnpm release:sync: also the second half of pnpm release:version.

for (const file of syncPackages(REPOSITORY)) console.log(`updated ${file}`);
