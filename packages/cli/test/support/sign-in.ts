/**
 * A person with a browser: follows redirects, keeps cookies, fills in what they know and presses the first button of every
 * form. @returns the title of the last page
 */
export async function signIn(link: string, known: Readonly<Record<string, string>> = {}): Promise<string> {
  const cookies = new Map<string, string>();
  let title = "";
  let next: { url: string; body?: URLSearchParams } | undefined = { url: link };
  for (let step = 0; next !== undefined && step < 20; step++) {
    const { url, body }: { url: string; body?: URLSearchParams } = next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      ...(body && { method: "POST", body }),
      headers: { cookie },
      redirect: "manual",
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get("location");
    if (location !== null) {
      next = { url: new URL(location, url).href };
      continue;
    }
    const page = await response.text();
    title = /<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? "";
    next = form(page, url, known);
  }
  return title;
}

/** The first form of a page, filled in, its first button pressed. */
function form(
  html: string,
  base: string,
  known: Readonly<Record<string, string>>,
): { url: string; body: URLSearchParams } | undefined {
  const [whole] = /<form[\s\S]*?<\/form>/.exec(html) ?? [];
  if (whole === undefined) return undefined;
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const [opening = ""] = /^<form[^>]*>/.exec(whole) ?? [];
  const [button = ""] = /<button[^>]*>/.exec(whole) ?? [];
  const body = new URLSearchParams();
  for (const tag of [...(whole.match(/<input[^>]*>/g) ?? []), button]) {
    const name = attribute(tag, "name");
    if (name !== "") body.set(name, known[name] ?? attribute(tag, "value"));
  }
  return { url: new URL(attribute(opening, "action").replaceAll("&amp;", "&") || base, base).href, body };
}
