/** What the person types or presses on forms that have a field of that name. */
type Answers = Readonly<Record<string, string>>;

const ANSWERS: Answers = { login: "ada", password: "x" };

/**
 * A person with a browser: follows redirects, keeps cookies, and sends every form it meets. @returns the last page's text
 * @param extra fields to send with the form that has a field `confirm`, such as a press on the abort button
 */
export async function visit(link: string, extra: Answers = {}): Promise<string> {
  const cookies = new Map<string, string>();
  let request: { url: string; body?: URLSearchParams } = { url: link };
  for (let step = 0; step < 30; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const { url, body } = request;
    const init = body === undefined ? {} : { method: "POST", body };
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (pair.slice(at + 1) === "") cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get("location");
    const text = await response.text();
    const form = readForm(text, url);
    if (location !== null) request = { url: new URL(location, url).href };
    else if (form !== undefined) request = { url: form.action, body: fill(form.fields, extra) };
    else return text;
  }
  throw new Error("the provider never came to an end");
}

function fill(fields: Answers, extra: Answers): URLSearchParams {
  const filled = Object.entries(fields).map(([name, value]) => [name, ANSWERS[name] ?? value]);
  return new URLSearchParams({ ...Object.fromEntries(filled), ...("confirm" in fields ? extra : {}) });
}

function readForm(html: string, base: string): { action: string; fields: Answers } | undefined {
  const form = /<form[^>]*action="([^"]*)"[\s\S]*?<\/form>/.exec(html);
  if (form === null) return undefined;
  const inputs = form[0].match(/<input[^>]*>/g) ?? [];
  const attribute = (input: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? "";
  const fields = Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
  return { action: new URL(form[1] ?? "", base).href, fields };
}
