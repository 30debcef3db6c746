import type { Call } from "./call.ts";
import type { Answer } from "./transport.ts";

/** Makes a {@link Call} of an answer to come. */
export function toCall<T>(answer: Promise<Answer<T>>): Call<T> {
  const data = answer.then((it) => it.data);
  return Object.assign(data, {
    withResponse() {
      // Whoever asks this way hears of a failure here; the plain promise must not report it a second time, as unhandled.
      data.catch(() => {});
      return answer.then((it) => ({ data: it.data, meta: it.meta }));
    },
  });
}
