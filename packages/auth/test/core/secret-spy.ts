import type { AuthFetch } from "../../src/model/web.ts";

const NAMES = ["access_token", "refresh_token", "id_token", "device_code", "code_verifier", "code", "token"];

/** A fetch that collects every secret that is sent or received through it. */
export function secretSpy(fetch: AuthFetch, secrets: Set<string>): AuthFetch {
  return async (url, init) => {
    const form = new URLSearchParams(init.body ?? "");
    for (const name of NAMES) if (form.get(name)) secrets.add(form.get(name) ?? "");
    const answer = await fetch(url, init);
    const text = await (answer as Response).clone().text();
    const body: Record<string, unknown> = text.startsWith("{") ? JSON.parse(text) : {};
    for (const name of NAMES) {
      const value = body[name];
      if (typeof value === "string" && value !== "") secrets.add(value);
    }
    return answer;
  };
}
