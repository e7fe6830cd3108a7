type Listener = () => void;
type Subscribe = (listener: Listener) => Listener;

/** Milliseconds: by then a value that was typed is mostly stored and marked. */
const LAG = 80;

const waiting = new Set<Listener>();

/**
 * A subscription for what stands around the cells. It hears of changes a moment later and all at once, so that nothing
 * but cells is drawn between the key that leaves one and its mark.
 */
export function following(subscribe: Subscribe): Subscribe {
  return (listener) => {
    const unsubscribe = subscribe(() => {
      if (waiting.size === 0) setTimeout(tellAll, LAG);
      waiting.add(listener);
    });
    return () => {
      waiting.delete(listener);
      unsubscribe();
    };
  };
}

function tellAll(): void {
  const due = [...waiting];
  waiting.clear();
  for (const listener of due) listener();
}
