/** Where to look. */
export interface DataCenterFilter {
  /** Only resources in this data center. */
  dataCenterId?: string | undefined;
}
