import type { Exchange } from "../http/pipeline.ts";
import { Random } from "../state/random.ts";
import { FaultParser } from "./parse.ts";
import type { FaultRule } from "./rule.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** A rule that is in force. */
export interface Fault {
  /** Its name, such as `fault-1`: the journal says which one a request met. */
  readonly id: string;
  /** The rule as it was given. */
  readonly rule: FaultRule;
  /** How many requests met it so far. */
  readonly hits: number;
  /** Takes the rule away. Once is enough, and more does no harm. */
  remove(): void;
}

/** The trouble that an emulator makes. */
export interface Faults {
  /**
   * Puts a rule into force, after those that are there already: a request meets the first that is for it.
   * @throws FaultRuleError, a TypeError, that names every field that is wrong
   */
  add(rule: FaultRule): Fault;
  /** The rules in force, used up or not, in order. */
  list(): readonly Fault[];
  /** Takes all rules away. */
  clear(): void;
}

// A sequence of its own: faults must not change which ids the same calls get.
const SEED_OF_FAULTS = 0x6661_756c;

/** The rules, and who met them. */
export class FaultBook implements Faults {
  readonly #entries = new Map<string, Entry>();
  readonly #parser = new FaultParser();
  readonly #random: Random;
  #count = 0;

  constructor(seed: number) {
    this.#random = new Random(seed ^ SEED_OF_FAULTS);
  }

  add(rule: FaultRule): Fault {
    const parsed = this.#parser.parse(rule);
    this.#count += 1;
    const id = `fault-${this.#count}`;
    const entry = new Entry(id, parsed, () => this.#entries.delete(id));
    this.#entries.set(id, entry);
    return entry;
  }

  list(): readonly Fault[] {
    return [...this.#entries.values()];
  }

  clear(): void {
    this.#entries.clear();
  }

  /** The rule that a request meets, if any. It counts. */
  meet(exchange: Exchange): Fault | undefined {
    for (const entry of this.#entries.values()) {
      if (entry.meets(exchange, this.#random)) return entry;
    }
    return undefined;
  }
}

class Entry implements Fault {
  readonly id: string;
  readonly rule: FaultRule;
  readonly remove: () => void;
  readonly #covers: Scope;
  #seen = 0;
  #hits = 0;

  constructor(id: string, rule: FaultRule, remove: () => void) {
    this.id = id;
    this.rule = rule;
    this.remove = remove;
    this.#covers = scopeOf(rule);
  }

  get hits(): number {
    return this.#hits;
  }

  meets(exchange: Exchange, random: Random): boolean {
    const { after = 0, count = Number.POSITIVE_INFINITY, probability = 1 } = this.rule;
    if (this.#hits >= count || !this.#covers(exchange)) return false;
    this.#seen += 1;
    if (this.#seen <= after || (probability < 1 && random.next() >= probability)) return false;
    this.#hits += 1;
    return true;
  }
}
