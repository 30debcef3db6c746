/** A public image of the catalogue. */
export interface PublicImage {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly platform: "linux" | "windows" | "freebsd";
  readonly sizeGib: number;
  readonly packages: readonly { readonly name: string; readonly description: string; readonly version: string }[];
}

const plain = (
  id: string,
  displayName: string,
  sizeGib: number,
  platform: PublicImage["platform"] = "linux",
): PublicImage => ({
  id,
  displayName,
  description: `${displayName}, as its makers publish it`,
  platform,
  sizeGib,
  packages: [],
});

const withNvidia = (id: string, driver: string): PublicImage => ({
  ...plain(id, `Ubuntu 22.04 with NVIDIA driver ${driver} and Docker`, 10),
  packages: [
    { name: "nvidia-driver", description: "NVIDIA GPU driver", version: driver },
    { name: "docker", description: "Container runtime", version: "27" },
  ],
});

/** The images whose ids and sizes are known. */
export const PUBLIC_IMAGES: readonly PublicImage[] = [
  plain("alpine-linux-319", "Alpine Linux 3.19", 1),
  plain("centos-7", "CentOS 7", 8),
  plain("centos-8-stream", "CentOS Stream 8", 10),
  plain("debian-11", "Debian 11", 2),
  plain("debian-12", "Debian 12", 2),
  plain("fedora-37", "Fedora 37", 20),
  plain("freebsd-13", "FreeBSD 13", 4, "freebsd"),
  plain("opensuse-15", "openSUSE Leap 15", 10),
  plain("rocky-linux-9", "Rocky Linux 9", 10),
  plain("ubuntu-2004", "Ubuntu 20.04", 4),
  plain("ubuntu-2204", "Ubuntu 22.04", 4),
  plain("ubuntu-2404", "Ubuntu 24.04", 4),
  withNvidia("ubuntu-2204-nvidia-535-docker-v20241017", "535"),
  withNvidia("ubuntu-2204-nvidia-550-docker-v20250303", "550"),
  plain("windows-10-pro", "Windows 10 Pro", 50, "windows"),
  plain("windows-11-pro", "Windows 11 Pro", 50, "windows"),
];
