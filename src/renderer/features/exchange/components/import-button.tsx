import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';

interface ImportButtonProps {
  label: string;
  isReady: boolean;
  onImport(): void;
}

/** Waited for since the last question was answered from the keyboard or by a press. */
let isWanted = false;

/** After the last answer the focus goes to what comes next: another file's questions, else the button that imports. */
export function focusOnImport(): void {
  isWanted = true;
}

/** Imports what is shown; it may have to wait until it is worked out what that would do. */
export function ImportButton({ label, isReady, onImport }: ImportButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    const leadsOn = document.querySelector<HTMLElement>('[data-leads-on]');
    const next = leadsOn ?? (isReady ? button.current : null);
    if (!next) return;
    isWanted = false;
    next.focus();
  });
  return (
    <Button ref={button} variant="filled" disabled={!isReady} onClick={onImport}>
      {label}
    </Button>
  );
}
