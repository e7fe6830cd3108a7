import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FilterChip } from '#renderer/components/filter-chip.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import type { Squad } from '#shared/contract/athletes.ts';
import type { RosterFilter } from '../roster-filter.ts';
import { SquadsDialog } from './squads-dialog.tsx';

const FINDINGS = [
  { value: 'clear', label: 'Clear difference' },
  { value: 'watch', label: 'Watch' },
  { value: 'within-noise', label: 'Within noise' },
  { value: 'no-verdict', label: 'No verdict' },
  { value: 'not-tested', label: 'Not tested' },
];

interface RosterFiltersProps {
  filter: RosterFilter;
  squads: Squad[];
  onChange(filter: RosterFilter): void;
  search: ReactNode;
  end: ReactNode;
}

export function RosterFilters({ filter, squads, onChange, search, end }: RosterFiltersProps) {
  const [managing, setManaging] = useState(false);
  return (
    <Toolbar
      label="Filters"
      end={
        <>
          <Button onClick={() => setManaging(true)}>Squads</Button>
          {end}
        </>
      }
    >
      {search}
      <FilterChip
        label="Squad"
        allLabel="All squads"
        options={squads.map((squad) => ({ value: squad.id, label: `${squad.name} (${squad.athletes})` }))}
        value={filter.squad}
        onChange={(squad) => onChange({ ...filter, squad })}
      />
      <FilterChip
        label="Finding"
        allLabel="Any finding"
        options={FINDINGS}
        value={filter.finding}
        onChange={(finding) => onChange({ ...filter, finding: finding as RosterFilter['finding'] })}
      />
      <FilterChip
        label="Active"
        allLabel="Active athletes"
        options={[{ value: 'archived', label: 'Archived athletes' }]}
        value={filter.archived ? 'archived' : null}
        onChange={(value) => onChange({ ...filter, archived: value !== null })}
      />
      <SquadsDialog opened={managing} onClose={() => setManaging(false)} />
    </Toolbar>
  );
}
