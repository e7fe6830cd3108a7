import { Button, Group, Modal } from '@mantine/core';
import type { PastePlan } from '../paste-block.ts';
import classes from './paste-dialog.module.css';

interface PasteDialogProps {
  plan: PastePlan | undefined;
  onWrite(): void;
  onClose(): void;
}

/** What a pasted block would write, where, and what of it is left out, before it is written. */
export function PasteDialog({ plan, onWrite, onClose }: PasteDialogProps) {
  return (
    <Modal
      opened={plan !== undefined}
      onClose={onClose}
      title="Paste a block"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      returnFocus={false}
    >
      {plan && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard */}
          <section className={classes.lists} aria-label="What is pasted" tabIndex={0}>
            <PasteList title={`${valueCount(plan.changes.length)} to write`}>
              {plan.lines.map(({ name, words }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a block never move
                <li key={index}>
                  <strong>{name}</strong> {words}
                </li>
              ))}
            </PasteList>
            {plan.asked.length > 0 && (
              <PasteList title={`Far off, written as well: ${plan.asked.length}`} tone="watch">
                {plan.asked.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </PasteList>
            )}
            {plan.refused.length > 0 && (
              <PasteList title={`Not written: ${plan.refused.length}`} tone="refer">
                {plan.refused.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </PasteList>
            )}
          </section>
          <Group justify="flex-end" gap="sm" mt="lg">
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="filled" data-autofocus disabled={plan.changes.length === 0} onClick={onWrite}>
              Write {valueCount(plan.changes.length)}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

function PasteList({ title, tone, children }: { title: string; tone?: 'watch' | 'refer'; children: React.ReactNode }) {
  return (
    <section className={classes.part}>
      <h3 className={classes.title} data-tone={tone}>
        {title}
      </h3>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function valueCount(count: number): string {
  return count === 1 ? '1 value' : `${count} values`;
}
