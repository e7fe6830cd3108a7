import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { FoundAthlete } from './palette.tsx';

const NONE: FoundAthlete[] = [];

/** Athletes for what is typed, asked for when typing pauses; an answer that comes too late is dropped. */
export function useFound(query: string, find: (query: string) => Promise<FoundAthlete[]>): FoundAthlete[] {
  const [wanted] = useDebouncedValue(query.trim(), 120);
  const [found, setFound] = useState<{ query: string; athletes: FoundAthlete[] }>({ query: '', athletes: NONE });
  useEffect(() => {
    if (!wanted) return;
    let late = false;
    void find(wanted)
      .catch(() => NONE)
      .then((athletes) => {
        if (!late) setFound({ query: wanted, athletes });
      });
    return () => {
      late = true;
    };
  }, [wanted, find]);
  return query.trim() && found.query === wanted ? found.athletes : NONE;
}
