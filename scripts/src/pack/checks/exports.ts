import type { Check } from "../check.ts";
import { inTarball } from "../tarball.ts";

/** ES modules only: an entry is a JSON file, or `types` and `default` in this order, and all of them are in the tarball. */
export const checkExports: Check = ({ manifest, files }) => {
  const { exports, bin = {} } = manifest;
  if (exports?.["./package.json"] !== "./package.json") return ['package.json: exports must have "./package.json"'];
  const targets = Object.entries(exports).flatMap(([subpath, target]) => shapeOf(`exports["${subpath}"]`, target));
  const programs: Target[] = Object.entries(bin).map(([name, file]) => ({ where: `bin.${name}`, file }));
  return [...targets, ...programs].flatMap(({ where, file, problem }) => {
    if (problem !== undefined) return [`package.json: ${where} ${problem}`];
    return file !== undefined && files.has(inTarball(file))
      ? []
      : [`package.json: ${where} names ${file}, which is not packed`];
  });
};

interface Target {
  readonly where: string;
  readonly file?: string;
  readonly problem?: string;
}

function shapeOf(where: string, target: unknown): Target[] {
  if (typeof target === "string" && target.endsWith(".json")) return [{ where, file: target }];
  const conditions = Object.entries(target !== null && typeof target === "object" ? target : {});
  const wanted = [
    ["types", ".d.ts"],
    ["default", ".js"],
  ] as const;
  const right =
    conditions.length === wanted.length &&
    wanted.every(([name, end], at) => conditions[at]?.[0] === name && String(conditions[at]?.[1]).endsWith(end));
  if (!right)
    return [{ where, problem: "must be a JSON file, or `types` (.d.ts) and `default` (.js), and nothing else" }];
  return conditions.map(([name, file]) => ({ where: `${where}.${name}`, file }));
}
