import { Outlet } from '@tanstack/react-router';
import { Shell } from './shell/shell.tsx';
import { useShellData } from './use-shell-data.ts';

/** The window with the data it needs; Shell itself knows no data. */
export function ShellLayout() {
  const data = useShellData();
  return (
    <Shell {...data}>
      <Outlet />
    </Shell>
  );
}
