/** Tests that are done together on a day: delivered presets and the coach's own. */
export interface Battery {
  id: string;
  name: string;
  /** When and for whom, and how long it takes. */
  text: string;
  testIds: string[];
  origin: 'delivered' | 'own';
}
