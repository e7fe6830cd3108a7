import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { showFault } from './fault-toast.ts';
import classes from './undo-toast.module.css';

type Deed = () => Promise<void>;

interface Undoable {
  id: string;
  undo: Deed;
}

/** What Ctrl Z takes back: the last thing done, as long as its toast can be seen. */
let last: Undoable | null = null;

/** Does something and offers to take it back; where it cannot be done, says why. */
export async function doUndoably(message: string, deed: Deed, undo: Deed): Promise<void> {
  try {
    await deed();
  } catch (error) {
    showFault(error);
    return;
  }
  showUndo(message, undo);
}

/**
 * Says what was done and offers to take it back for ten seconds, by button or by Ctrl Z.
 * @param message past tense and short: "3 athletes archived"
 * @returns withdraws the offer, where it was taken back in another way
 */
export function showUndo(message: string, undo: Deed): () => void {
  const id = crypto.randomUUID();
  last = { id, undo };
  notifications.show({
    id,
    autoClose: 10_000,
    withCloseButton: true,
    onClose: () => forget(id),
    message: (
      <span className={classes.line}>
        <span>{message}</span>
        <Button size="compact-sm" onClick={() => take(id, undo)}>
          Undo
        </Button>
      </span>
    ),
  });
  return () => {
    forget(id);
    notifications.hide(id);
  };
}

/** For Ctrl Z. Returns whether there was something to take back. */
export function undoLast(): boolean {
  if (!last) return false;
  take(last.id, last.undo);
  return true;
}

function take(id: string, undo: Deed): void {
  forget(id);
  notifications.hide(id);
  undo().catch(showFault);
}

function forget(id: string): void {
  if (last?.id === id) last = null;
}
