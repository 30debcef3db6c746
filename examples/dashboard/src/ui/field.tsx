import type { ComponentChild } from "preact";
import { useId } from "preact/hooks";

/** What a control needs to belong to its field. */
export interface Aria {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

/** A labelled control with a line below it, for a hint or for what is wrong. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  problem: string | undefined;
  children: (aria: Aria) => ComponentChild;
}) {
  const id = useId();
  const invalid = props.problem !== undefined;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({ id, "aria-describedby": `${id}-hint ${id}-problem`, "aria-invalid": invalid })}
      <div class="below">
        <span id={`${id}-hint`} class="quiet" hidden={invalid}>
          {props.hint}
        </span>
        <span id={`${id}-problem`} class="problem" role="alert">
          {props.problem && sentence(props.problem)}
        </span>
      </div>
    </div>
  );
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
