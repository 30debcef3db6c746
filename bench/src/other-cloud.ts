/** What a value of JSON weighs: its bytes, and how many values it holds that hold no others. */
export function weight(value: unknown): { bytes: number; leaves: number } {
  const leaves = (of: unknown): number =>
    typeof of === "object" && of !== null ? Object.values(of).reduce((sum, each) => sum + leaves(each), 0) : 1;
  return { bytes: JSON.stringify(value).length, leaves: leaves(value) };
}

const ID = "11111111-1111-4111-8111-111111111111";
const TIME = "2026-01-01T00:00:00.000000+00:00";

/** A server as @scaleway/sdk-instance reads one. */
const SERVER = {
  id: "vm-1",
  name: "vm-1",
  arch: "x86_64",
  boot_type: "local",
  commercial_type: "GPU-3070-S",
  creation_date: TIME,
  modification_date: TIME,
  dynamic_ip_required: false,
  enable_ipv6: false,
  hostname: "vm-1",
  allowed_actions: ["poweroff", "terminate", "reboot", "stop_in_place", "backup"],
  image: {
    id: ID,
    name: "Ubuntu 22.04",
    arch: "x86_64",
    creation_date: TIME,
    modification_date: TIME,
    public: true,
    state: "available",
    root_volume: { id: ID, name: "Ubuntu 22.04", size: 10_000_000_000, volume_type: "l_ssd" },
    zone: "fr-par-1",
  },
  location: { cluster_id: "1", hypervisor_id: "101", node_id: "1", platform_id: "1", zone_id: "par1" },
  mac_address: "de:00:00:00:00:01",
  organization: ID,
  project: ID,
  protected: false,
  public_ips: [
    { id: ID, address: "192.0.2.1", dynamic: false, family: "inet", gateway: "192.0.2.0", state: "attached" },
  ],
  security_group: { id: ID, name: "Default security group" },
  state: "running",
  volumes: { 0: { id: ID, name: "vm-1", boot: true, size: 10_000_000_000, state: "available", volume_type: "l_ssd" } },
  zone: "fr-par-1",
};

/** A server of the other cloud that weighs as much as what our API answers: as many bytes, as many values. */
export function serverLike(ours: unknown, wrap = (server: object): object => server): object {
  const wanted = weight(ours);
  const now = (tags: readonly string[]) => weight(wrap({ ...SERVER, tags }));
  const tags = Array.from({ length: wanted.leaves - now([]).leaves }, () => "");
  const missing = wanted.bytes - now(tags).bytes;
  const each = Math.floor(missing / tags.length);
  return { ...SERVER, tags: tags.map((_, at) => "t".repeat(at === 0 ? missing - each * (tags.length - 1) : each)) };
}
