import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { BatteryDialog, type BatteryValues } from '#renderer/components/battery-dialog.tsx';
import { useBatteries, useCatalogue } from '#renderer/lib/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { countOf, missingTests } from '../test-to-add.ts';
import classes from './battery-menu.module.css';

interface BatteryMenuProps {
  /** Tests that the session has already. */
  present: string[];
  busy: boolean;
  onAdd(tests: TestDefinition[]): void;
}

/** Adds all tests of a battery at once, and keeps the session's own tests as a new one. */
export function BatteryMenu({ present, busy, onAdd }: BatteryMenuProps) {
  const batteries = useBatteries() ?? [];
  const catalogue = useCatalogue();
  const [saving, setSaving] = useState<BatteryValues | null>(null);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button loading={busy} rightSection={<ChevronDown size={13} aria-hidden />}>
            Add a battery
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.list}>
          {batteries.map((battery) => {
            const missing = missingTests(battery, present, catalogue);
            return (
              <Menu.Item key={battery.id} disabled={missing.length === 0} onClick={() => onAdd(missing)}>
                <span className={classes.name}>{battery.name}</span>
                <span className={classes.text}>{missing.length === 0 ? 'all tests are here' : countOf(missing)}</span>
              </Menu.Item>
            );
          })}
          <Menu.Divider />
          {present.length > 0 && (
            <Menu.Item onClick={() => setSaving({ id: null, name: '', text: '', testIds: present })}>
              Save these {countOf(present)} as a battery…
            </Menu.Item>
          )}
          <Menu.Item component={Link} to="/tests?tab=batteries">
            Show all batteries
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <BatteryDialog battery={saving} onClose={() => setSaving(null)} />
    </>
  );
}
