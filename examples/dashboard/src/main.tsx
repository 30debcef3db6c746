import { render } from "preact";
import "@preact/signals";
import { App } from "./app.tsx";
import { loadConfig } from "./config.ts";
import { createSession } from "./session/session.ts";
import { ErrorNotice } from "./ui/error-notice.tsx";

const root = document.querySelector("#app") as HTMLElement;
try {
  const session = createSession(await loadConfig());
  await session.open();
  render(<App session={session} />, root);
} catch (error) {
  render(<ErrorNotice error={error} />, root);
}
