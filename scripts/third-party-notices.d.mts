export function thirdPartyNotices(modules: readonly string[]): string | undefined;
