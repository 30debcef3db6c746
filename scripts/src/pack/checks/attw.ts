import { checkPackage, Package, type Problem } from "@arethetypeswrong/core";
import type { Check } from "../check.ts";

/** ES modules with `exports`: `moduleResolution: node10` does not read those, and `require` is Node's to bridge. */
const NOT_OURS: readonly string[] = ["node10", "node16-cjs"];

/** @see https://github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/docs/problems */
export const runAttw: Check = async ({ manifest, files }) => {
  const { name, version } = manifest;
  const placed = Object.fromEntries([...files].map(([path, data]) => [`/node_modules/${name}/${path}`, data]));
  const answer = await checkPackage(new Package(placed, name, version));
  if (!answer.types) return [];
  return answer.problems
    .filter((problem) => !NOT_OURS.includes(resolutionOf(problem)))
    .map((problem) => {
      const where = "entrypoint" in problem ? problem.entrypoint : "fileName" in problem ? problem.fileName : name;
      return `attw: ${problem.kind} in ${where} (${resolutionOf(problem)})`;
    });
};

function resolutionOf(problem: Problem): string {
  if ("resolutionKind" in problem) return problem.resolutionKind;
  return "resolutionOption" in problem ? problem.resolutionOption : "any resolution";
}
