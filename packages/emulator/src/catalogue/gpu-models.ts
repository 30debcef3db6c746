/** A GPU model of the catalogue. */
export interface GpuModelEntry {
  readonly id: string;
  readonly modelName: string;
  readonly vendorName: string;
  readonly memoryGib: number;
}

const nvidia = (id: string, modelName: string, memoryGib: number): GpuModelEntry => ({
  id,
  modelName,
  vendorName: "NVIDIA",
  memoryGib,
});

export const GPU_MODELS: readonly GpuModelEntry[] = [
  nvidia("nvidia-v100", "V100", 16),
  nvidia("nvidia-rtx-a4000", "RTX A4000", 16),
  nvidia("nvidia-rtx-a5000", "RTX A5000", 24),
  nvidia("nvidia-rtx-a6000", "RTX A6000", 48),
  nvidia("nvidia-a40-compute", "A40 (compute mode)", 48),
  nvidia("nvidia-a40-graphics", "A40 (graphics mode)", 48),
  nvidia("nvidia-l40s-graphics", "L40S (graphics mode)", 48),
  nvidia("nvidia-a800-pcie", "A800 80GB PCIe", 80),
  nvidia("nvidia-a100-80-pcie", "A100 80GB PCIe", 80),
  nvidia("nvidia-h100", "H100 SXM", 80),
];
