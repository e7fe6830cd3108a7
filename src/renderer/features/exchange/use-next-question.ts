import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { Asked } from './questions.ts';

/** What the focus may go to inside a question. */
const CONTROLS = 'input:not([type="hidden"]), button';

/**
 * An answer given by mouse or by Enter leads on to the next open question. Arrow keys choose while they move, and letters
 * are still being typed, so neither does.
 * @param box holds the questions, each in an element with its id as `data-asked`
 * @param onLast called when the last open one was answered so
 */
export function useNextQuestion(asked: Asked[], box: RefObject<HTMLElement | null>, onLast: () => void) {
  const answering = useRef<string | null>(null);
  const isOpen = (id: string | null) => asked.some((one) => one.id === id && one.isOpen);
  const goOn = () => {
    const id = answering.current;
    if (id === null || isOpen(id)) return;
    answering.current = null;
    const place = asked.findIndex((one) => one.id === id);
    const next = [...asked.slice(place + 1), ...asked].find((one) => one.isOpen);
    if (next) focusOn(box.current, next.id);
    else onLast();
  };
  useEffect(goOn);
  return {
    onClick: (event: MouseEvent) => {
      const id = idAt(event);
      if (isOpen(id)) answering.current = id;
    },
    onKeyDown: (event: KeyboardEvent) => {
      answering.current = event.key === 'Enter' ? idAt(event) : null;
      // After the field's own answer to Enter, where it gives one.
      if (event.key === 'Enter') setTimeout(goOn);
    },
  };
}

function idAt({ target }: { target: EventTarget }): string | null {
  return (target as Element).closest<HTMLElement>('[data-asked]')?.dataset.asked ?? null;
}

function focusOn(box: HTMLElement | null, id: string): void {
  const question = box?.querySelector(`[data-asked="${CSS.escape(id)}"]`);
  const control = question?.querySelector<HTMLElement>(CONTROLS);
  // A list of options that closes gives the focus back to its field first.
  requestAnimationFrame(() => {
    control?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'nearest' });
  });
}
