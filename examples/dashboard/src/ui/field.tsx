import type { ComponentChild } from "preact";
import { useId } from "preact/hooks";

/** What a control needs to belong to its field. */
export interface Aria {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

/** A labelled control with room for what is wrong with it. */
export function Field(props: { label: string; problem: string | undefined; children: (aria: Aria) => ComponentChild }) {
  const id = useId();
  const invalid = props.problem !== undefined;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({ id, "aria-describedby": `${id}-problem`, "aria-invalid": invalid })}
      <span id={`${id}-problem`} class="problem" role="alert">
        {props.problem}
      </span>
    </div>
  );
}
