import type { UserRecord } from "../resources/users/record.ts";

/** The claims about a user that each scope opens. */
export const SCOPES = {
  openid: ["sub"],
  profile: ["name", "given_name", "family_name", "picture"],
  email: ["email", "email_verified"],
} as const;

/** All that the provider knows of a user. */
export const claimsOf = (user: UserRecord) => ({
  sub: user.id,
  name: `${user.firstName} ${user.lastName}`,
  given_name: user.firstName,
  family_name: user.lastName,
  picture: user.picture,
  email: user.emailAddress,
  email_verified: true,
});

/** The claims that a token's scopes open. */
export function claimsFor(user: UserRecord, scope: string): Record<string, unknown> {
  const asked = new Set(scope.split(" "));
  const claims: Readonly<Record<string, unknown>> = claimsOf(user);
  const names = Object.entries(SCOPES).flatMap(([name, opened]) =>
    name === "openid" || asked.has(name) ? opened : [],
  );
  return Object.fromEntries(names.map((name) => [name, claims[name]]));
}
