/** Where the OpenID provider of a server is. */
export const OIDC_PATH = "/oidc";

/** Whether a path leads to the OpenID provider, and so not to the API. */
export const isOidcPath = (path: string): boolean => path === OIDC_PATH || path.startsWith(`${OIDC_PATH}/`);
