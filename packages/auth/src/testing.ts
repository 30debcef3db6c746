export { FakeClock, type FakeClockOptions } from "./testing/fake-clock.ts";
export type { FakeAccount, Rotation } from "./testing/fake-grants.ts";
export { FakeIdp, type FakeRequest } from "./testing/fake-idp.ts";
export type { FakeIdpBehaviour, FakeIdpOptions } from "./testing/fake-idp-options.ts";
export type { FakeEndpoint, Fault, FaultAnswer } from "./testing/fault.ts";
export type { FakeSignature } from "./testing/id-token-signer.ts";
