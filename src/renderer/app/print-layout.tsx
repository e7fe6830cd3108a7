import { Outlet } from '@tanstack/react-router';

/** Paper: no rail, no head, light colours. */
export function PrintLayout() {
  return (
    <main data-paper>
      <Outlet />
    </main>
  );
}
