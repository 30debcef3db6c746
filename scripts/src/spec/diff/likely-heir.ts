/** The one name among new ones that looks like an old one: one holds the other, as READY and DISK_STATE_READY do. */
export function likelyHeir(old: string, fresh: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const [mine] = [plain(old)];
  const alike = fresh.filter((name) => plain(name).endsWith(mine) || mine.endsWith(plain(name)));
  const close =
    alike.length > 0 ? alike : fresh.filter((name) => plain(name).includes(mine) || mine.includes(plain(name)));
  return close.length === 1 ? close[0] : undefined;
}
