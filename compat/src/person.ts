interface Step {
  readonly url: string;
  readonly body?: URLSearchParams | undefined;
}

/** A person with a browser: follows redirects, keeps cookies, and presses "Continue" on every form. */
export async function signIn(link: string): Promise<void> {
  const cookies = new Map<string, string>();
  let next: Step | undefined = { url: link };
  for (let step = 0; next !== undefined && step < 20; step++) {
    const { url, body }: Step = next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response: Response = await fetch(url, {
      ...(body && { method: "POST", body }),
      headers: { cookie },
      redirect: "manual",
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location: string | null = response.headers.get("location");
    next = location === null ? form(await response.text(), url) : { url: new URL(location, url).href };
  }
}

/** The first form of a page, filled in as it stands, its first button pressed. */
function form(html: string, base: string): Step | undefined {
  const [whole] = /<form[\s\S]*?<\/form>/.exec(html) ?? [];
  if (whole === undefined) return undefined;
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const [opening = ""] = /^<form[^>]*>/.exec(whole) ?? [];
  const [button = ""] = /<button[^>]*>/.exec(whole) ?? [];
  const body = new URLSearchParams();
  for (const tag of [...(whole.match(/<input[^>]*>/g) ?? []), button]) {
    if (attribute(tag, "name") !== "") body.set(attribute(tag, "name"), attribute(tag, "value"));
  }
  return { url: new URL(attribute(opening, "action").replaceAll("&amp;", "&") || base, base).href, body };
}
