import { Button } from '@mantine/core';
import { Panel } from '#renderer/components/panel.tsx';
import type { Choice } from '../choices.ts';
import classes from './export-choice.module.css';

interface ExportChoiceProps {
  choice: Choice;
  state: 'idle' | 'running' | 'waiting';
  /** Where the last file of this kind went. */
  went: string | null;
  onSave(): void;
  onCancel(): void;
}

/** One kind of file: what it is for, what comes of it, and where it went. */
export function ExportChoice({ choice, state, went, onSave, onCancel }: ExportChoiceProps) {
  return (
    <Panel title={choice.title} className={classes.choice}>
      <p className={classes.purpose}>{choice.purpose}</p>
      <p className={classes.file}>{choice.file}</p>
      <div className={classes.foot}>
        <Button variant="filled" loading={state === 'running'} disabled={state === 'waiting'} onClick={onSave}>
          {choice.action}
        </Button>
        {state === 'running' && <Button onClick={onCancel}>Cancel</Button>}
      </div>
      <p className={classes.went} role="status">
        {state === 'running' ? 'Writing the file' : went}
      </p>
    </Panel>
  );
}
