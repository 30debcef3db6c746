/** A collection as plain JSON: its records by scope and id. */
export type CollectionDump<T> = readonly (readonly [scope: string, id: string, record: T])[];

/** Records by scope (a project, a user, a data center) and id, in the order in which they were made. */
export class Collection<T> {
  readonly #scopes = new Map<string, Map<string, T>>();

  get(scope: string, id: string): T | undefined {
    return this.#scopes.get(scope)?.get(id);
  }

  has(scope: string, id: string): boolean {
    return this.#scopes.get(scope)?.has(id) ?? false;
  }

  set(scope: string, id: string, record: T): void {
    const records = this.#scopes.get(scope);
    if (records === undefined) this.#scopes.set(scope, new Map([[id, record]]));
    else records.set(id, record);
  }

  delete(scope: string, id: string): boolean {
    const records = this.#scopes.get(scope);
    const found = records?.delete(id) ?? false;
    if (records?.size === 0) this.#scopes.delete(scope);
    return found;
  }

  /** The records of one scope. */
  list(scope: string): T[] {
    return [...(this.#scopes.get(scope)?.values() ?? [])];
  }

  /** The records of one scope with their ids. */
  entries(scope: string): Iterable<readonly [id: string, record: T]> {
    return this.#scopes.get(scope)?.entries() ?? [];
  }

  count(scope: string): number {
    return this.#scopes.get(scope)?.size ?? 0;
  }

  /** The records of all scopes. */
  *all(): IterableIterator<T> {
    for (const records of this.#scopes.values()) yield* records.values();
  }

  dump(): CollectionDump<T> {
    return [...this.#scopes].flatMap(([scope, records]) =>
      [...records].map(([id, record]) => [scope, id, record] as const),
    );
  }

  load(dump: CollectionDump<T>): void {
    this.#scopes.clear();
    for (const [scope, id, record] of dump) this.set(scope, id, record);
  }
}
