/** What happened, and what to do next where the API does not say. */
export interface Words {
  readonly title: string;
  readonly next?: string;
}

/** By the `kind` of a client's error. */
export const BY_KIND: Readonly<Partial<Record<string, Words>>> = {
  connection: { title: "The API cannot be reached", next: "Check your network." },
  timeout: { title: "The API took too long", next: "It may be busy: try again." },
  decode: { title: "The API's answer could not be read", next: "Reload the page; it may be older than the API." },
};

/** By the `reason` or the `code` of what the API refused. */
export const BY_CODE: Readonly<Partial<Record<string, Words>>> = {
  NO_CAPACITY: { title: "No capacity" },
  UNAVAILABLE: { title: "The service is not available", next: "Try again in a moment." },
  INTERNAL: { title: "The service failed", next: "Try again; if it stays, give the request to its support." },
  PERMISSION_DENIED: { title: "You may not do this", next: "Ask an owner of the project for the permission." },
  UNAUTHENTICATED: { title: "The API does not accept this credential", next: "Check it, or sign in another way." },
  NOT_FOUND: { title: "It does not exist", next: "Check its name and the project." },
  ALREADY_EXISTS: { title: "The name is taken", next: "Choose another one." },
  FAILED_PRECONDITION: { title: "Not possible now" },
  RESOURCE_EXHAUSTED: { title: "A limit is reached" },
  INVALID_ARGUMENT: { title: "The request was refused" },
};

/** By the `code` of an error of signing in. */
export const BY_AUTH_CODE: Readonly<Partial<Record<string, Words>>> = {
  unavailable: { title: "The sign-in service cannot be reached", next: "Check your network, and try again." },
  discovery: { title: "The sign-in service cannot be reached", next: "Check your network, and try again." },
  "login-denied": { title: "The sign-in was refused", next: "Sign in again, and approve it on the sign-in page." },
  "login-expired": { title: "The code has expired", next: "Nobody used it in time. Get a new one." },
  "login-required": { title: "Your session has ended", next: "Sign in again." },
  "clock-skew": { title: "The clock of this device is wrong", next: "Set it, and sign in again." },
};
