import { fromNow, inFull } from "./time-words.ts";
import { useNow } from "./use-now.ts";

/** A moment as people say it, with the exact one on a closer look. */
export function Moment({ at }: { at: string }) {
  const now = useNow(15_000);
  const moment = Date.parse(at);
  return (
    <time dateTime={at} title={at}>
      {inFull(moment)} <span class="quiet">({fromNow(moment, now)})</span>
    </time>
  );
}
