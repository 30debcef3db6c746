import { describe } from "../model/describe.ts";
import type { Operation, Parameter } from "../model/model.ts";
import { compareShapes } from "./compare-shapes.ts";
import type { Comparison, Part } from "./comparison.ts";
import { finding, type Place } from "./finding.ts";

/** Compares the parameters of an operation: those of the path by where they stand in it, the others by name. */
export function compareParameters(
  comparison: Comparison,
  part: Part,
  place: Place,
  old: Operation,
  now: Operation,
  moved: boolean,
): void {
  // The path of an operation that moved has other parameters, which the move already says.
  if (!moved) comparePathParameters(comparison, part, place, old, now);
  const [mine, theirs] = [named(old), named(now)];
  for (const [key, parameter] of mine) {
    const other = theirs.get(key);
    if (other) {
      compareParameter(
        comparison,
        part,
        { old: `${place.old} ${key}`, new: `${place.new} ${key}` },
        parameter,
        other,
        old.source,
      );
      continue;
    }
    const hint = hintOf(comparison, parameter, now);
    const subject = { kind: "parameter", at: old.source, parameter } as const;
    const before = describe(parameter.shape);
    part.findings.push(finding("parameter-removed", "request", { old: `${place.old} ${key}`, before, hint, subject }));
  }
  for (const [key, parameter] of theirs) {
    if (mine.has(key)) continue;
    const code = parameter.required ? "required-parameter-added" : "parameter-added";
    const subject = { kind: "parameter", at: old.source, parameter } as const;
    part.findings.push(
      finding(code, "request", { new: `${place.new} ${key}`, after: describe(parameter.shape), subject }),
    );
  }
}

function comparePathParameters(comparison: Comparison, part: Part, place: Place, old: Operation, now: Operation): void {
  const [mine, theirs] = [namesIn(old.path), namesIn(now.path)];
  mine.forEach((name, i) => {
    const other = theirs[i];
    if (other === undefined) return;
    if (name !== other)
      part.findings.push(finding("path-parameter-renamed", "request", { ...place, before: name, after: other }));
    const find = (operation: Operation, wanted: string) =>
      operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === wanted);
    const [a, b] = [find(old, name), find(now, other)];
    const at = { old: `${place.old} path ${name}`, new: `${place.new} path ${other}` };
    if (a && b) compareParameter(comparison, part, at, a, b, old.source);
  });
}

function compareParameter(
  comparison: Comparison,
  part: Part,
  place: Place,
  old: Parameter,
  now: Parameter,
  at: string,
): void {
  const subject = { kind: "parameter", at, parameter: now } as const;
  const say = (code: string, before?: string, after?: string) =>
    part.findings.push(finding(code, "request", { ...place, before, after, subject }));
  if (old.required !== now.required) say(now.required ? "parameter-required" : "parameter-optional");
  if (old.deprecated !== now.deprecated) say(now.deprecated ? "parameter-deprecated" : "parameter-undeprecated");
  const lists = comparison.openOld(old.shape).kind === "list" && comparison.openNew(now.shape).kind === "list";
  if (lists && old.list !== now.list) say("list-encoding-changed", old.list, now.list);
  compareShapes(comparison, part, "request", place, old.shape, now.shape);
}

function named({ parameters }: Operation): Map<string, Parameter> {
  const others = parameters.filter((parameter) => parameter.in !== "path");
  return new Map(others.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}

function hintOf(comparison: Comparison, { name }: Parameter, now: Operation): string | undefined {
  const body = now.body?.media["application/json"];
  const shape = body && comparison.openNew(body);
  return shape?.kind === "object" && name in shape.fields ? "now in the body" : undefined;
}
