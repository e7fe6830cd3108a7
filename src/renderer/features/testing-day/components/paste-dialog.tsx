import { Button, Group, Modal } from '@mantine/core';
import type { CellChange } from '../day-rows.ts';
import type { PasteLine, PastePlan } from '../paste-block.ts';
import classes from './paste-dialog.module.css';

interface PasteDialogProps {
  plan: PastePlan | undefined;
  onWrite(changes: CellChange[]): void;
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
          <div className={classes.summary}>
            <p>{summaryOf(plan)}</p>
            {plan.notes.map((note) => (
              <p key={note} className={classes.note}>
                {note}
              </p>
            ))}
          </div>
          <PasteLists plan={plan} />
          <PasteButtons {...{ plan, onWrite, onClose }} />
        </>
      )}
    </Modal>
  );
}

/** What needs a look stands on top, since a large block is longer than the dialog. */
function PasteLists({ plan: { farOff, refused, replaced, lines } }: { plan: PastePlan }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard
    <section className={classes.lists} aria-label="What is pasted" tabIndex={0}>
      <PasteList title={`Far off: ${farOff.length}`} tone="watch">
        {farOff.map(({ sentence }) => sentence)}
      </PasteList>
      <PasteList title={`Not written: ${refused.length}`} tone="refer">
        {refused}
      </PasteList>
      <PasteList title="In place of another value">{replaced.map(lineOf)}</PasteList>
      <PasteList title="In empty cells">{lines.map(lineOf)}</PasteList>
    </section>
  );
}

function PasteList({
  title,
  tone,
  children,
}: {
  title: string;
  tone?: 'watch' | 'refer';
  children: React.ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3 className={classes.title} data-tone={tone}>
        {title}
      </h3>
      <ul className={classes.list}>
        {children.map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a block never move
          <li key={index}>{child}</li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ name, words }: PasteLine) {
  return (
    <>
      <strong>{name}</strong> {words}
    </>
  );
}

/** Enter never writes a value that is likely mistyped: those need a button of their own. */
function PasteButtons({ plan: { changes, farOff }, onWrite, onClose }: PasteDialogProps & { plan: PastePlan }) {
  const all = [...changes, ...farOff.map(({ change }) => change)];
  const nothing = changes.length === 0;
  return (
    <Group justify="flex-end" gap="sm" mt="lg">
      <Button onClick={onClose} data-autofocus={nothing || undefined}>
        Cancel
      </Button>
      {farOff.length > 0 && (
        <Button onClick={() => onWrite(all)}>{nothing ? `Write ${valueCount(all)}` : `Write all ${all.length}`}</Button>
      )}
      {!(nothing && farOff.length > 0) && (
        <Button
          variant="filled"
          data-autofocus={!nothing || undefined}
          disabled={nothing}
          onClick={() => onWrite(changes)}
        >
          Write {valueCount(changes)}
          {farOff.length > 0 && `, without the ${farOff.length} far off`}
        </Button>
      )}
    </Group>
  );
}

/** "26 values to write, 3 of them in place of another. 2 values are far off. Not written: 1." */
function summaryOf({ changes, replacing, farOff, refused }: PastePlan): string {
  if (changes.length + farOff.length === 0) return 'Nothing to write.';
  const replaced = replacing === changes.length ? 'all' : `${replacing} of them`;
  const told = [`${valueCount(changes)} to write${replacing > 0 ? `, ${replaced} in place of another` : ''}`];
  if (farOff.length > 0) told.push(`${valueCount(farOff)} ${farOff.length === 1 ? 'is' : 'are'} far off`);
  if (refused.length > 0) told.push(`Not written: ${refused.length}`);
  return `${told.join('. ')}.`;
}

function valueCount({ length }: { length: number }): string {
  return length === 1 ? '1 value' : `${length} values`;
}
