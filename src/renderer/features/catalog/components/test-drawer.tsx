import { Button, Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { useArchiveTest } from '../api.ts';
import { SettingsForm } from './settings-form.tsx';
import { TestDetail } from './test-detail.tsx';
import classes from './test-drawer.module.css';

interface TestDrawerProps {
  /** Undefined closes the drawer. */
  inUse: TestInUse | undefined;
  onClose(): void;
}

/** One test as a tester reads it, with its figures, where each is from, and what a coach may change. */
export function TestDrawer({ inUse, onClose }: TestDrawerProps) {
  return (
    <Drawer
      opened={inUse !== undefined}
      onClose={onClose}
      title={inUse?.test.name}
      size={620}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {inUse && <Content key={inUse.test.id} inUse={inUse} />}
    </Drawer>
  );
}

function Content({ inUse }: { inUse: TestInUse }) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <p className={classes.detail}>{inUse.test.detail}</p>
      {editing ? (
        <SettingsForm inUse={inUse} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Actions inUse={inUse} onEdit={() => setEditing(true)} />
          <TestDetail inUse={inUse} />
        </>
      )}
    </>
  );
}

function Actions({ inUse: { test, origin, archived }, onEdit }: { inUse: TestInUse; onEdit(): void }) {
  const archive = useArchiveTest();
  return (
    <div className={classes.actions}>
      <Button onClick={onEdit}>Edit line and noise</Button>
      <Button component={Link} to={`/tests/new?from=${encodeURIComponent(test.id)}`}>
        New test from this
      </Button>
      {origin === 'own' && (
        <>
          <Button component={Link} to={`/tests/${test.id}/edit`}>
            Edit test
          </Button>
          <Button onClick={() => void archive(test, !archived)}>{archived ? 'Restore' : 'Archive'}</Button>
        </>
      )}
    </div>
  );
}
