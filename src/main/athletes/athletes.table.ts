export interface AthleteTable {
  id: string;
  name: string;
  /** The name as it is searched, by `searchText`. */
  search_name: string;
  external_id: string | null;
  /** ISO date, or a year alone. */
  birth_date: string | null;
  sex: 'female' | 'male' | 'other' | null;
  mass_kg: number | null;
  height_cm: number | null;
  dominant_leg: 'left' | 'right' | null;
  /** The limb of an injury or operation, as the coach said. */
  involved_side: 'left' | 'right' | null;
  limb_length_left_cm: number | null;
  limb_length_right_cm: number | null;
  main_event: string | null;
  weekly_km_from: number | null;
  /** Null with `weekly_km_from` set: "more than". */
  weekly_km_to: number | null;
  /** JSON list of equipment. */
  equipment: string;
  notes: string | null;
  archived_at: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}

export interface SquadTable {
  id: string;
  name: string;
  search_name: string;
  created_at: string;
}

export interface SquadMemberTable {
  squad_id: string;
  athlete_id: string;
}

export interface RaceTable {
  id: string;
  athlete_id: string;
  name: string;
  date: string;
  distance_km: number | null;
  /** Time hoped for. */
  target_seconds: number | null;
}
