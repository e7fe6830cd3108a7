import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface ConfirmDialogProps {
  opened: boolean;
  /** The question: "Archive 3 athletes?" */
  title: string;
  /** What happens, and how it can be taken back. */
  children: ReactNode;
  /** The deed itself, never "OK": "Archive". */
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm(): void;
  onClose(): void;
}

/** Asked only where an undo cannot do; the safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title} withCloseButton={false}>
      <Text component="div" c="dimmed">
        {props.children}
      </Text>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button onClick={props.onClose} data-autofocus>
          Cancel
        </Button>
        <Button
          variant="filled"
          color={props.danger ? 'refer' : 'accent'}
          loading={props.busy}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
