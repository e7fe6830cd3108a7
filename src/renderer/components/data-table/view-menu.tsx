import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { Copy, Ellipsis, Save } from 'lucide-react';
import type { RefObject } from 'react';
import { api } from '#renderer/lib/api.ts';
import { receive } from '#renderer/lib/delivered.ts';
import { csvText } from '#shared/export/csv.ts';
import { showFault } from '../fault-toast.ts';
import type { ViewRows } from './view-rows.ts';

interface ViewMenuProps {
  /** Names the file: "Athletes". */
  name: string;
  /** Filled by the table itself. */
  view: RefObject<(() => ViewRows) | null>;
}

/** Takes a table along as it is seen. */
export function ViewMenu({ name, view }: ViewMenuProps) {
  const saving = useMutation(
    api.export.saveView.mutationOptions({
      onSuccess: (delivered) => {
        const message = receive(delivered);
        if (message) notifications.show({ message });
      },
      onError: showFault,
    }),
  );
  const csv = () => csvText(view.current?.() ?? []);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={30} variant="default" aria-label={`Take this view along: ${name}`} loading={saving.isPending}>
          <Ellipsis size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Save size={14} aria-hidden />} onClick={() => saving.mutate({ name, csv: csv() })}>
          Save this view as CSV
        </Menu.Item>
        <Menu.Item leftSection={<Copy size={14} aria-hidden />} onClick={() => void copy(csv())}>
          Copy this view as CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notifications.show({ message: 'Copied to the clipboard' });
  } catch {
    notifications.show({ message: 'The clipboard could not be written. Click into the window and try again.' });
  }
}
