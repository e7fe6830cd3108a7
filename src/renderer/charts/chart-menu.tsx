import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Ellipsis, Image, Table2 } from 'lucide-react';
import type { RefObject } from 'react';
import classes from './chart-menu.module.css';
import { type ChartTable, tableToCsv } from './chart-table.ts';
import { pictureOf } from './picture-of.ts';

interface ChartMenuProps {
  figure: RefObject<HTMLElement | null>;
  title: string;
  table: ChartTable;
}

/** Takes a chart along: as a picture or as the numbers behind it. */
export function ChartMenu({ figure, title, table }: ChartMenuProps) {
  const copyPicture = () => {
    if (!figure.current) return;
    // The promise goes into the item: a browser allows the clipboard only in the press itself.
    void copy(() =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(figure.current as HTMLElement) })]),
    );
  };
  const copyCsv = () => void copy(() => navigator.clipboard.writeText(tableToCsv(table)));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon className={classes.open} aria-label={`Copy the chart: ${title}`} data-no-picture>
          <Ellipsis size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown data-no-picture>
        <Menu.Item leftSection={<Image size={14} aria-hidden />} onClick={copyPicture}>
          Copy as picture
        </Menu.Item>
        <Menu.Item leftSection={<Table2 size={14} aria-hidden />} onClick={copyCsv}>
          Copy as CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function copy(write: () => Promise<void>): Promise<void> {
  try {
    await write();
    notifications.show({ message: 'Copied to the clipboard' });
  } catch {
    notifications.show({ message: 'The clipboard could not be written. Click into the window and try again.' });
  }
}
