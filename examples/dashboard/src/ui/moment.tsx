import { fromNow, inFull } from "./time-words.ts";
import { useNow } from "./use-now.ts";

/** A moment as people say it, with the exact one on a closer look. One that is `past` is so by any clock, however wrong. */
export function Moment({ at, past = false }: { at: string; past?: boolean }) {
  const now = useNow(15_000);
  const moment = Date.parse(at);
  return (
    <time dateTime={at} title={at}>
      {inFull(moment)} <span class="quiet">({fromNow(past ? Math.min(moment, now) : moment, now)})</span>
    </time>
  );
}
