import type { UserRecord } from "../resources/users/record.ts";

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 26rem; margin: 4rem auto; padding: 0 1rem }
label { display: block; font-weight: 600 }
input { font: inherit; letter-spacing: .1em; text-transform: uppercase; width: 100%; padding: .5rem; box-sizing: border-box }
button { font: inherit; padding: .5rem 1rem; margin: 1rem .5rem 0 0 }
:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px }
.code { font-size: 1.5rem; font-weight: 600; letter-spacing: .1em }`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

/** A page of the sign-in. It needs no script, and reads well without its style. */
const page = (title: string, content: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – CUDO Compute emulator</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;

const alert = (text: string): string => `<p role="alert">${escapeHtml(text)}</p>`;

/**
 * Asks for the code that the device shows.
 * @param form the provider's form, which ends with the field for the code
 * @param code what to put into the field
 */
export function codePage(form: string, code: string, problem: string | undefined): string {
  const field = `name="user_code" id="user-code" value="${escapeHtml(code)}" aria-describedby="hint" required`;
  return page(
    "Connect a device",
    `${problem === undefined ? "" : alert(problem)}
<p id="hint">Enter the code that your device or terminal shows.</p>
<label for="user-code">Code</label>
${form.replace('name="user_code"', field)}
<button type="submit" form="op.deviceInputForm">Continue</button>`,
  );
}

/** Asks whether the code is the one that the device shows. */
export const confirmPage = (form: string, client: string, code: string): string =>
  page(
    "Is this your code?",
    `<p><strong>${escapeHtml(client)}</strong> wants to connect. Continue only if it shows this code:</p>
<p class="code">${escapeHtml(code)}</p>
${form}
<button type="submit" form="op.deviceConfirmForm">Continue</button>
<button type="submit" form="op.deviceConfirmForm" name="abort" value="yes">Cancel</button>`,
  );

/** Signs the emulator's user in. */
export const signInPage = ({ firstName, lastName, emailAddress }: UserRecord, client: string): string =>
  page(
    "Sign in",
    `<p><strong>${escapeHtml(client)}</strong> wants to use the emulator as ${escapeHtml(emailAddress)}.</p>
<form method="post">
<button type="submit" name="answer" value="continue">Continue as ${escapeHtml(`${firstName} ${lastName}`)}</button>
<button type="submit" name="answer" value="cancel">Cancel</button>
</form>`,
  );

export const donePage = (): string =>
  page("You are signed in", "<p>Go back to your device or terminal; you can close this page.</p>");

export const problemPage = (description: string): string => page("That did not work", alert(description));
