import type { ComponentChild } from "preact";

/** A name and what is to be said about it; `undefined` and empty ones are left out. */
export type Fact = readonly [name: string, value: ComponentChild];

/** A card of facts. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <section class="panel">
      <h3>{title}</h3>
      <dl>
        {facts
          .filter(([, value]) => value !== undefined && value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
