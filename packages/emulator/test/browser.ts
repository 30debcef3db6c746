/** A browser without scripts: it keeps cookies, follows redirects within a site, and sends forms. */
export interface Browser {
  /** Opens a page. */
  open(url: string): Promise<Page>;
  /** Presses a button of the page that is shown, with the fields as they are or as given here. */
  press(label: string, fields?: Record<string, string>): Promise<Page>;
}

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  /** Where the browser was sent outside the site, which it does not follow. */
  readonly left: string | null;
}

export function newBrowser(): Browser {
  const cookies = new Map<string, { value: string; path: string }>();
  let shown: Page | undefined;

  const load = async (url: string, init: RequestInit = {}): Promise<Page> => {
    const { pathname, origin } = new URL(url);
    const sent = [...cookies].filter(([, { path }]) => pathname.startsWith(path));
    const cookie = sent.map(([name, { value }]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...init, redirect: "manual", headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      const path = attributes.find((attribute) => attribute.startsWith("path="))?.slice(5) ?? "/";
      if (value === "") cookies.delete(name);
      else cookies.set(name, { value, path });
    }
    const location = response.headers.get("location");
    const html = await response.text();
    if (location !== null) {
      const next = new URL(location, url);
      if (next.origin === origin) return load(next.href);
      shown = { url, status: response.status, html, left: next.href };
    } else shown = { url, status: response.status, html, left: null };
    return shown;
  };

  return {
    open: (url) => load(url),
    async press(label, fields = {}) {
      if (shown === undefined) throw new Error("no page is open");
      const button = new RegExp(`<button ([^>]*)>${label}`).exec(shown.html)?.[1];
      if (button === undefined) throw new Error(`no button ${label} in ${shown.html}`);
      const form = /<form[^>]*>/.exec(shown.html)?.[0] ?? "";
      const body = new URLSearchParams();
      for (const [input] of shown.html.matchAll(/<input[^>]*>/g))
        body.set(attribute(input, "name"), attribute(input, "value"));
      if (attribute(button, "name") !== "") body.set(attribute(button, "name"), attribute(button, "value"));
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      return load(new URL(attribute(form, "action"), shown.url).href, { method: "POST", body });
    },
  };
}

const attribute = (tag: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
