import { Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface FormFootProps {
  className?: string;
  children: ReactNode;
}

/**
 * The buttons under a form. Pressed by mouse they leave the focus in the field: one that is left shows its fault, which
 * would move the button away from under the pointer, and the press would be lost.
 */
export function FormFoot({ className, children }: FormFootProps) {
  return (
    <Group justify="flex-end" gap="sm" className={className} onMouseDown={(event) => event.preventDefault()}>
      {children}
    </Group>
  );
}
