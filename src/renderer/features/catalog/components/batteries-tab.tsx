import { Button } from '@mantine/core';
import { useState } from 'react';
import { BatteryDialog, type BatteryValues } from '#renderer/components/battery-dialog.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { useBatteries } from '#renderer/lib/catalogue.ts';
import type { Battery } from '#shared/catalog/battery.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { useRemoveBattery } from '../api.ts';
import classes from './batteries-tab.module.css';

const NEW: BatteryValues = { id: null, name: '', text: '', testIds: [] };

/** Tests that are done together: the delivered batteries, and the coach's own to make, change and remove. */
export function BatteriesTab({ tests }: { tests: TestInUse[] }) {
  const batteries = useBatteries();
  const [edited, setEdited] = useState<BatteryValues | null>(null);
  if (!batteries) return <LoadingPanel label="Reading the batteries" rows={8} />;
  return (
    <PageBody>
      <div className={classes.head}>
        <p className={classes.text}>
          A battery adds all its tests to a session at once, each in the set-up of the athlete’s last time.
        </p>
        <Button onClick={() => setEdited(NEW)}>New battery</Button>
      </div>
      {batteries.map((battery) => (
        <BatteryPanel key={battery.id} battery={battery} tests={tests} onEdit={setEdited} />
      ))}
      <BatteryDialog battery={edited} onClose={() => setEdited(null)} />
    </PageBody>
  );
}

interface BatteryPanelProps {
  battery: Battery;
  tests: TestInUse[];
  onEdit(battery: BatteryValues): void;
}

function BatteryPanel({ battery, tests, onEdit }: BatteryPanelProps) {
  const remove = useRemoveBattery();
  const { name, text, testIds, origin } = battery;
  const found = testIds.flatMap((id) => tests.find(({ test }) => test.id === id)?.test ?? []);
  const count = testIds.length === 1 ? '1 test' : `${testIds.length} tests`;
  return (
    <Panel
      title={name}
      note={origin === 'own' ? `${count}, your own` : count}
      actions={
        origin === 'own' && (
          <>
            <Button variant="subtle" aria-label={`Remove battery ${name}`} onClick={() => void remove(battery)}>
              Remove
            </Button>
            <Button aria-label={`Edit battery ${name}`} onClick={() => onEdit(battery)}>
              Edit
            </Button>
          </>
        )
      }
    >
      {text && <p className={classes.text}>{text}</p>}
      <ol className={classes.tests}>
        {found.map((test) => (
          <li key={test.id}>
            {test.name} <span className={classes.detail}>{test.detail}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
