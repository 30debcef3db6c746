/** Whether this is a web page, where everyone can read what the program holds and `User-Agent` is not ours to set. */
export const inBrowser = (): boolean => "window" in globalThis && "document" in globalThis;
