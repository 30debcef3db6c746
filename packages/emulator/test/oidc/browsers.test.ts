import { describe, expect, test } from "vitest";
import { place } from "./place.ts";

describe("browsers", () => {
  const preflight = (url: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: {
        origin: "http://app.test",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
      },
    });

  test("may use every endpoint from an allowed origin", async () => {
    const { server, url } = await place({ cors: "http://app.test" });
    for (const endpoint of [
      server.token_endpoint,
      server.device_authorization_endpoint,
      server.userinfo_endpoint,
      `${url}/oidc/jwks`,
    ]) {
      const { status, headers } = await preflight(endpoint ?? "");
      expect([status, headers.get("access-control-allow-origin")]).toEqual([204, "http://app.test"]);
    }
  });

  test("may not from another", async () => {
    const { server } = await place({ cors: "http://other.test" });
    const response = await fetch(server.token_endpoint ?? "", {
      method: "POST",
      headers: { origin: "http://app.test" },
      body: new URLSearchParams({ client_id: "cudo-cli", grant_type: "refresh_token", refresh_token: "x" }),
    });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([400, null]);
  });
});
