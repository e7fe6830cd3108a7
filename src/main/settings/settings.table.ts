export interface PreferenceTable {
  key: string;
  /** JSON. */
  value: string;
}
