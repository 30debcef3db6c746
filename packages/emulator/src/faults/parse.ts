import { type OperationId, operations } from "@cudo-compute/types/operations";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { FieldViolation } from "../wire/details.ts";
import { toViolations } from "../wire/violations.ts";
import { outcomeOf } from "./outcome.ts";
import { EFFECT_NAMES, effectOf, type FaultRule } from "./rule.ts";
import { RULE_SCHEMA } from "./schema.ts";

/** A rule that makes no sense: its message is one line that names every field that is wrong. */
export class FaultRuleError extends TypeError {
  override readonly name = "FaultRuleError";
  /** Each field that is wrong, and what is wrong with it. */
  readonly violations: readonly FieldViolation[];

  constructor(violations: readonly FieldViolation[]) {
    super(`invalid fault rule: ${violations.map(({ field, description }) => `${field} ${description}`).join("; ")}`);
    this.violations = violations;
  }
}

/** Reads rules. What it takes to judge them is made with the first. */
export class FaultParser {
  #validate: ValidateFunction | undefined;

  /**
   * Takes a rule for what it says it is, or not.
   * @returns a copy that nobody else can change
   * @throws FaultRuleError
   */
  parse(value: unknown): FaultRule {
    this.#validate ??= new Ajv2020({ allErrors: true, strict: false, logger: false }).compile(RULE_SCHEMA);
    // A copy by JSON drops what is undefined, as in rules that a program puts together.
    const copy: unknown = isRecord(value) ? JSON.parse(JSON.stringify(value)) : value;
    if (!isRecord(copy)) throw new FaultRuleError([{ field: "rule", description: "must be an object" }]);
    const valid = this.#validate(copy);
    const violations = valid ? contradictions(copy as FaultRule) : toViolations(this.#validate.errors ?? []);
    if (violations.length > 0) throw new FaultRuleError(violations);
    return copy as FaultRule;
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ANSWERS: ReadonlySet<string | undefined> = new Set(["error", "html", "empty", "reset"]);

/** What is wrong with a rule whose parts are good. */
function contradictions(rule: FaultRule): FieldViolation[] {
  const found: FieldViolation[] = [];
  const object = (field: string, description: string) => found.push({ field, description });
  const effects = EFFECT_NAMES.filter((name) => rule[name] !== undefined);
  const [effect, second] = effects;
  if (rule.operation !== undefined && rule.route !== undefined) object("route", "excludes operation");
  if (second !== undefined) object(second, `excludes ${effect}`);
  if (effect === undefined && rule.delay === undefined && rule.dateSkew === undefined && rule.headers === undefined) {
    object("rule", `does nothing; give it one of ${EFFECT_NAMES.join(", ")}, delay, dateSkew or headers`);
  }
  if (rule.when !== undefined && !ANSWERS.has(effect)) object("when", "goes with error, html, empty or reset");
  for (const [index, name] of operationsOf(rule).entries()) {
    const field = typeof rule.operation === "string" ? "operation" : `operation[${index}]`;
    const objection = operationObjection(rule, name);
    if (objection !== undefined) object(field, objection);
  }
  return found;
}

const operationsOf = ({ operation = [] }: FaultRule): readonly OperationId[] =>
  typeof operation === "string" ? [operation] : operation;

function operationObjection(rule: FaultRule, name: OperationId): string | undefined {
  if (!Object.hasOwn(operations, name)) return `names no operation of the API: ${name}${suggestion(name)}`;
  const effect = effectOf(rule);
  const style = operations[name].paging?.style;
  if (effect === "page" && (style === undefined || style === "none")) return `has no pages: ${name}`;
  if (effect === "page" && rule.page !== "repeat" && style !== "number") {
    return `pages by ${style}, which does not shift; use "repeat": ${name}`;
  }
  if (rule.outcome !== undefined && outcomeOf(name, rule.outcome) === undefined) {
    return `makes nothing that could ${rule.outcome}: ${name}`;
  }
  return undefined;
}

/** An operation whose name differs in nothing but capital letters is meant. */
function suggestion(name: string): string {
  const meant = Object.keys(operations).find((known) => known.toLowerCase() === name.toLowerCase());
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}
