import { useMantineColorScheme } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAnswering } from '#renderer/lib/answering.ts';
import { api } from '#renderer/lib/api.ts';
import { usePreferences } from '#renderer/lib/preferences.ts';
import { shownAge } from '#shared/athletes/birth-date.ts';
import { localDate } from '#shared/dates.ts';
import { searchText } from '#shared/search-text.ts';
import type { FoundAthlete } from './shell/palette.tsx';
import type { ShellProps } from './shell/shell.tsx';

/** As many names as fit the palette without scrolling far. */
const MOST_FOUND = 8;

/** What the window shows of the data: the file, what the palette can find, and what it can do. */
export function useShellData(): Omit<ShellProps, 'children'> {
  const navigate = useNavigate();
  const findAthletes = useFindAthletes();
  const answering = useAnswering();
  const { data: about } = useQuery(api.settings.about.queryOptions());
  const [{ theme }, remember] = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(theme === 'system' ? 'auto' : theme), [theme, setColorScheme]);
  const go = (to: string) => () => void navigate({ to });
  return {
    dataFile: {
      name: about?.dataFile.split(/[\\/]/).at(-1) ?? '',
      note: answering ? 'Saved on this machine' : 'Saving has stopped',
      stopped: !answering,
    },
    findAthletes,
    onOpenAthlete: (id) => void navigate({ to: '/athletes/$athleteId', params: { athleteId: id } }),
    commands: [
      { id: 'add-athlete', label: 'Add an athlete', words: 'new runner', keys: 'N', run: go('/athletes/new') },
      { id: 'import', label: 'Import a file', words: 'csv open', run: go('/import') },
      { id: 'testing-day', label: 'Testing day', words: 'grid squad battery field sheet', run: go('/testing-day') },
      { id: 'athletes', label: 'Go to athletes', words: 'roster squad', run: go('/athletes') },
      { id: 'tests', label: 'Go to the test catalogue', words: 'protocol noise line', run: go('/tests') },
      { id: 'batteries', label: 'Go to batteries', words: 'test presets', run: go('/tests?tab=batteries') },
      {
        id: 'own-noise',
        label: 'Go to the noise of your athletes',
        words: 'typical error',
        run: go('/tests?tab=noise'),
      },
      { id: 'own-test', label: 'New own test', words: 'catalogue add', run: go('/tests/new') },
      { id: 'programs', label: 'Go to exercises and templates', words: 'programs library', run: go('/programs') },
      { id: 'method', label: 'Method', words: 'rules formulas sources calibration', run: go('/method') },
      { id: 'settings', label: 'Go to settings', words: 'sources about data', run: go('/settings') },
      { id: 'light', label: 'Light colours', words: 'theme', run: () => remember({ theme: 'light' }) },
      { id: 'dark', label: 'Dark colours', words: 'theme', run: () => remember({ theme: 'dark' }) },
    ],
  };
}

/** Athletes by any words of their name, from the roster that is read anyway. */
function useFindAthletes(): (query: string) => Promise<FoundAthlete[]> {
  const queryClient = useQueryClient();
  return async (query) => {
    const words = searchText(query).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const roster = await queryClient.ensureQueryData(api.athletes.roster.queryOptions());
    const today = localDate();
    return roster
      .filter(({ name, archived }) => !archived && words.every((word) => searchText(name).includes(word)))
      .slice(0, MOST_FOUND)
      .map(({ id, name, birthDate, mainEvent }) => ({
        id,
        name,
        detail: [shownAge(birthDate, today), mainEvent].filter(Boolean).join(' · '),
      }));
  };
}
