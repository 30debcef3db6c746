import type { ProjectCollection, Records } from "../state/store.ts";
import type { World } from "../world.ts";
import type { Lifecycle } from "./lifecycles.ts";

/** A stretch of the life of a resource whose record keeps its state. Two phases can look the same from outside. */
export interface Phase<Name extends string> {
  readonly next?: {
    /** What comes then; `gone` takes the resource out of the store. */
    readonly phase: Name | "gone";
    /** Milliseconds that this phase lasts. Plausible: the service publishes none. */
    readonly after: number;
  };
}

/** A kind of resource whose life is a table of phases. */
export interface PhasePlan<Type extends ProjectCollection, Name extends string, Stretch extends Phase<Name>> {
  readonly type: Type;
  readonly phases: Readonly<Record<Name, Stretch>>;
  /** Shows the phase in the record and does what entering it does. It can divert the resource into another phase. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most plans divert nothing and return nothing.
  readonly onEnter: (world: World, record: Records[Type], phase: Stretch) => Name | undefined | void;
}

/** What a {@link PhasePlan} comes to. */
export interface Phased<T, Name extends string> {
  /**
   * Puts a resource into a phase and schedules the one after it, in place of what was ahead.
   * @param at the moment at which it happens, in milliseconds since 1970
   */
  readonly enter: (world: World, record: T, name: Name, at: number) => void;
  /** The next phase of a resource has come. */
  readonly onEvent: Lifecycle;
}

/** Makes the lifecycle of a kind of resource out of its plan. */
export function phased<Type extends ProjectCollection, Name extends string, Stretch extends Phase<Name>>({
  type,
  phases,
  onEnter,
}: PhasePlan<Type, Name, Stretch>): Phased<Records[Type], Name> {
  const enter = (world: World, record: Records[Type], name: Name, at: number): void => {
    const resource = { type, scope: record.projectId, id: record.id };
    const phase = phases[name];
    world.scheduler.cancelTransition(resource);
    const diverted = onEnter(world, record, phase);
    if (diverted) enter(world, record, diverted, at);
    else if (phase.next !== undefined) {
      world.scheduler.schedule({ at: at + phase.next.after, kind: "transition", resource, name: phase.next.phase });
    }
  };
  const onEvent: Lifecycle = (world, { resource, name, at }) => {
    const record: Records[Type] | undefined = world.store[type].get(resource.scope, resource.id);
    if (record === undefined) return;
    if (name === "gone") world.store[type].delete(resource.scope, resource.id);
    else enter(world, record, name as Name, at);
  };
  return { enter, onEvent };
}
