import type { Session } from "./session/session.ts";
import { Console } from "./shell/console.tsx";
import { SignIn } from "./shell/sign-in.tsx";

/** The whole page. */
export function App({ session }: { session: Session }) {
  const state = session.state.value;
  if (state.kind === "opening") return null;
  if (state.kind === "signed-out") return <SignIn session={session} notice={state.notice} />;
  return <Console cudo={state.cudo} onSignOut={() => session.signOut()} />;
}
