import { Button, Group, Radio, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { fieldErrors, tell } from '#renderer/lib/errors.ts';
import type { Battery } from '#shared/catalog/battery.ts';
import type { Squad } from '#shared/contract/athletes.ts';
import type { CellOrder } from '#shared/contract/testing-day.ts';
import { localDate } from '#shared/dates.ts';
import { OrderControl } from './order-control.tsx';
import classes from './start-form.module.css';

export interface DayStartValues {
  date: string;
  squadId: string | null;
  batteryId: string;
  order: CellOrder;
  tester: string | null;
}

interface StartFormProps {
  squads: Squad[];
  batteries: Battery[];
  error: unknown;
  busy: boolean;
  onStart(values: DayStartValues): void;
}

const EVERYONE = 'everyone';

/** When, who and what: three choices, then the grid. */
export function StartForm({ squads, batteries, error, busy, onStart }: StartFormProps) {
  const [date, setDate] = useState(localDate());
  const [tester, setTester] = useState('');
  const [squadId, setSquadId] = useState(squads.find(({ athletes }) => athletes > 0)?.id ?? EVERYONE);
  const [batteryId, setBatteryId] = useState(batteries.at(-1)?.id ?? '');
  const [order, setOrder] = useState<CellOrder>('station');
  const faults = fieldErrors(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart({ date, squadId: squadId === EVERYONE ? null : squadId, batteryId, order, tester: tester.trim() || null });
  };
  const unplaced = Boolean(error) && !faults.date && !faults.squadId && !faults.batteryId;
  return (
    <Panel title="New testing day">
      <form onSubmit={submit} noValidate>
        {unplaced && <ErrorNotice {...tell(error)} />}
        <Group gap="md" align="flex-start">
          <TextInput
            label="Date"
            w={130}
            value={date}
            error={faults.date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <Select
            label="Squad"
            w={230}
            allowDeselect={false}
            data={[
              ...squads.map(({ id, name, athletes }) => ({
                value: id,
                label: `${name}, ${athletes} ${athletes === 1 ? 'athlete' : 'athletes'}`,
              })),
              { value: EVERYONE, label: 'All athletes' },
            ]}
            value={squadId}
            error={faults.squadId}
            onChange={(value) => value && setSquadId(value)}
          />
          <TextInput
            label="Tester"
            placeholder="Initials"
            w={110}
            value={tester}
            onChange={(event) => setTester(event.currentTarget.value)}
          />
          <div>
            <span className={classes.label} id="order-label">
              Enter goes
            </span>
            <OrderControl labelledBy="order-label" order={order} onChange={setOrder} />
          </div>
          <Button type="submit" variant="filled" loading={busy} mt={23}>
            Open the grid
          </Button>
        </Group>
        <Radio.Group label="Battery" mt="md" value={batteryId} error={faults.batteryId} onChange={setBatteryId}>
          <div className={classes.batteries}>
            {batteries.map(({ id, name, text, testIds }) => (
              <Radio
                key={id}
                value={id}
                label={`${name}, ${testIds.length === 1 ? '1 test' : `${testIds.length} tests`}`}
                description={text}
              />
            ))}
          </div>
        </Radio.Group>
      </form>
    </Panel>
  );
}
