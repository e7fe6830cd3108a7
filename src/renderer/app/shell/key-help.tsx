import { Modal } from '@mantine/core';
import { type KeyDoing, KeyHint } from '#renderer/components/key-row.tsx';
import { usePageContext } from '#renderer/components/page-context.ts';
import classes from './key-help.module.css';

const EVERYWHERE: KeyDoing[] = [
  { keys: ['Ctrl K'], does: 'Find an athlete or command' },
  { keys: ['Ctrl Z'], does: 'Undo what was just done' },
  { keys: ['?'], does: 'Show these keys' },
  { keys: ['Esc'], does: 'Close what is open' },
];

const LISTS: KeyDoing[] = [
  { keys: ['ArrowUp', 'ArrowDown'], does: 'Move by a row' },
  { keys: ['Page Up', 'Page Down'], does: 'Move by a screen' },
  { keys: ['Home', 'End'], does: 'First and last row' },
  { keys: ['Enter'], does: 'Open the row' },
];

/** All keys that work: everywhere, in lists, and on the open page. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { keys } = usePageContext();
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size={640} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.groups}>
        <KeyGroup title="Everywhere" items={EVERYWHERE} />
        <KeyGroup title="In lists" items={LISTS} />
        {keys.length > 0 && <KeyGroup title="On this page" items={keys} />}
      </div>
    </Modal>
  );
}

function KeyGroup({ title, items }: { title: string; items: KeyDoing[] }) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.items}>
        {items.map((item) => (
          <div key={item.does} className={classes.item}>
            <dt>{item.does}</dt>
            <dd className={classes.keys}>
              {item.keys.map((keys) => (
                <KeyHint key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
