/** A day on which a squad is tested. Sessions hold the values; a day keeps what they do not know. */
export interface TestingDayTable {
  id: string;
  date: string;
  /** Null for all athletes, and where the squad was taken away since. */
  squad_id: string | null;
  squad_name: string;
  battery_name: string;
  /** JSON list of `DayTest`, so that a battery changed later leaves the day as it was. */
  tests: string;
  cell_order: 'station' | 'athlete';
  tester: string | null;
  finished_at: string | null;
  created_at: string;
}

export interface TestingDayAthleteTable {
  testing_day_id: string;
  athlete_id: string;
  place: number;
  /** 1 where the athlete did not come. */
  absent: number;
}
