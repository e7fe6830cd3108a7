/** Muscle groups that tests measure and exercises train, in the order of a report: from the hip down, then the whole. */
export const MUSCLE_GROUPS = [
  'hip-abductors',
  'hip-extensors',
  'hip-external-rotators',
  'hip-flexors',
  'adductors',
  'quadriceps',
  'hamstrings',
  'calf',
  'soleus',
  'foot',
  'trunk',
  'whole-leg',
  'whole-body',
] as const;
export type MuscleGroup = (typeof MUSCLE_GROUPS)[number];

export const MUSCLE_GROUP_NAMES: Record<MuscleGroup, string> = {
  'hip-abductors': 'Hip abductors',
  'hip-extensors': 'Hip extensors',
  'hip-external-rotators': 'Hip external rotators',
  'hip-flexors': 'Hip flexors',
  adductors: 'Adductors',
  quadriceps: 'Quadriceps',
  hamstrings: 'Hamstrings',
  calf: 'Calf',
  soleus: 'Soleus',
  foot: 'Foot',
  trunk: 'Trunk',
  'whole-leg': 'Whole leg',
  'whole-body': 'Whole body',
};
