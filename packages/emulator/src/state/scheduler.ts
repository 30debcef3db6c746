import type { CollectionName } from "./store.ts";

/** The address of a resource in the store. */
export interface ResourceRef {
  readonly type: CollectionName;
  /** The project, or whatever else the collection keeps its records by. */
  readonly scope: string;
  readonly id: string;
}

/**
 * Something that will happen to a resource. A `transition` is a step of its lifecycle, of which it has at most one ahead;
 * a `deadline` is a moment that was agreed on, such as an expiry, one for each name.
 */
export interface ScheduledEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: "transition" | "deadline";
  readonly resource: ResourceRef;
  readonly name: string;
}

/** What lies ahead, as plain data in order of time. It runs nothing by itself: there are no timers. */
export class Scheduler {
  readonly #events: ScheduledEvent[] = [];
  readonly #byKey = new Map<string, ScheduledEvent>();
  readonly #observed = new Map<string, ResourceRef>();
  #revision = 0;

  /** Rises with every change of what lies ahead, and so with every event that happens. */
  get revision(): number {
    return this.#revision;
  }

  /** Adds an event, in place of the resource's earlier transition or its deadline of the same name. */
  schedule(event: ScheduledEvent): void {
    const key = eventKey(event);
    this.#remove(key);
    this.#revision += 1;
    this.#byKey.set(key, event);
    this.#events.splice(this.#firstAfter(event.at), 0, event);
  }

  cancelTransition(resource: ResourceRef): void {
    this.#remove(transitionKey(resource));
  }

  cancelDeadline(resource: ResourceRef, name: string): void {
    this.#remove(eventKey({ kind: "deadline", resource, name }));
  }

  transitionOf(resource: ResourceRef): ScheduledEvent | undefined {
    return this.#byKey.get(transitionKey(resource));
  }

  /** Takes the earliest event that is due, of one kind or of any. */
  takeDue(now: number, kind?: ScheduledEvent["kind"]): ScheduledEvent | undefined {
    for (const event of this.#events) {
      if (event.at > now) return undefined;
      if (kind === undefined || event.kind === kind) return this.#remove(eventKey(event));
    }
    return undefined;
  }

  /** Takes the transition of a resource, due or not. */
  takeTransition(resource: ResourceRef): ScheduledEvent | undefined {
    return this.#remove(transitionKey(resource));
  }

  /** Notes that the request being served looked at a resource; only those in transit matter. */
  observe(resource: ResourceRef): void {
    const key = transitionKey(resource);
    if (this.#byKey.has(key)) this.#observed.set(key, resource);
  }

  /** Takes the resources in transit that were looked at, the one that changes first in front. */
  takeObserved(): ResourceRef[] {
    if (this.#observed.size === 0) return [];
    const time = (resource: ResourceRef) => this.transitionOf(resource)?.at ?? 0;
    const observed = [...this.#observed.values()].sort((a, b) => time(a) - time(b));
    this.#observed.clear();
    return observed;
  }

  /** Everything ahead, for a snapshot. */
  dump(): ScheduledEvent[] {
    return [...this.#events];
  }

  /** Puts a snapshot in place of what was ahead. */
  load(events: readonly ScheduledEvent[]): void {
    this.#events.length = 0;
    this.#byKey.clear();
    this.#observed.clear();
    for (const event of events) this.schedule(event);
  }

  #remove(key: string): ScheduledEvent | undefined {
    const event = this.#byKey.get(key);
    if (event === undefined) return undefined;
    this.#revision += 1;
    this.#byKey.delete(key);
    const end = this.#firstAfter(event.at);
    this.#events.splice(this.#events.lastIndexOf(event, end), 1);
    return event;
  }

  // Events of the same moment stay in the order in which they were scheduled.
  #firstAfter(moment: number): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle]?.at ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const resourceKey = ({ type, scope, id }: ResourceRef): string => `${type}/${scope}/${id}`;

const transitionKey = (resource: ResourceRef): string => `${resourceKey(resource)}#transition`;

const eventKey = ({ kind, resource, name }: Omit<ScheduledEvent, "at">): string =>
  kind === "transition" ? transitionKey(resource) : `${resourceKey(resource)}#deadline/${name}`;
